import type { CooperationEvent } from '#domain/event.ts';
import { datePrecision } from '#domain/time/calendarDate.ts';
import { inListOrder } from '#domain/time/listOrder.ts';

/** Fewer events are all read as soon. */
const MANY = 5000;

/** Rows that fill a high screen. */
const FIRST = 30;

/**
 * Takes events as they come, and gives the earliest once there are many: of a file in order, the top of its list; of any
 * other, some of its events.
 */
export function startFirstEvents(onFirst: (events: readonly CooperationEvent[]) => void) {
  let first: readonly CooperationEvent[] = [];
  let count = 0;
  return {
    take: (events: readonly CooperationEvent[]): void => {
      if (count >= MANY) return;
      count += events.length;
      first = inListOrder([...first, ...events.filter(hasMonth)]).slice(0, FIRST);
      if (count >= MANY && first.length > 0) onFirst(first);
    },
  };
}

/** Events known only to the year stand behind all its months. */
function hasMonth({ start, end }: CooperationEvent): boolean {
  const date = start ?? end;
  return date !== null && datePrecision(date) !== 'year';
}
