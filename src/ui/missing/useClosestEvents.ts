import { useLayoutEffect, useState } from 'react';
import { startClosest } from '#domain/closest.ts';
import type { Events } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';

const NONE: readonly CooperationEvent[] = [];

/** So long a key of the reader may wait. */
const PART_MS = 8;

/** The events that are most like an id that none has: of few at once, of many when all have been looked at. */
export function useClosestEvents(events: Events, id: string, count: number): readonly CooperationEvent[] {
  const [found, setFound] = useState(NONE);
  useLayoutEffect(() => {
    const closest = startClosest(id, count);
    const walk = events.entries();
    let timer: ReturnType<typeof setTimeout> | undefined;
    setFound(NONE);
    const takePart = (): void => {
      for (const end = performance.now() + PART_MS; performance.now() < end; ) {
        const next = walk.next();
        if (next.done) {
          setFound(closest.found());
          return;
        }
        closest.take(next.value[1]);
      }
      timer = setTimeout(takePart);
    };
    takePart();
    return () => clearTimeout(timer);
  }, [events, id, count]);
  return found;
}
