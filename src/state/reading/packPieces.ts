import { startFirstEvents } from '#data/firstEvents.ts';
import { withLines } from '#data/json/jsonLines.ts';
import { LONGEST_WITH_LINES } from '#data/json/jsonTokens.ts';
import { startPieces } from '#data/readPieces.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { startListOrder } from '#domain/time/listOrder.ts';
import { type PackedReading, startReading } from './packedReading.ts';

/**
 * Reads and packs a dataset in the atlas's own form piece by piece; `onFirst` gets some of many events before the rest.
 * What `take` and `finish` return says `PiecesReading`.
 */
export function packPieces(onFirst: (events: readonly CooperationEvent[]) => void = () => undefined) {
  const first = startFirstEvents(onFirst);
  const order = startListOrder();
  const reading = startReading();
  const pieces = startPieces(({ events, written }) => {
    first.take(events);
    for (const event of events) order.take(event);
    reading.take(events, written);
  });
  return {
    take: pieces.take,
    finish: (): PackedReading | null => {
      const ending = pieces.finish();
      return ending && { ...ending, ...reading.finish(order.finish()) };
    },
  };
}

/** With the lines of the file, in UTF-8, that its notes are about. */
export async function withLinesOf(reading: PackedReading, file: Pick<Blob, 'size' | 'text'>): Promise<PackedReading> {
  if (reading.notes.length === 0 || file.size > LONGEST_WITH_LINES) return reading;
  return { ...reading, notes: withLines(await file.text(), reading.notes) };
}
