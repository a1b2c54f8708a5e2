import type { Note } from '#data/notes.ts';
import type { ReadResult } from '#data/readDataset.ts';
import { type Columns, startColumns } from '#domain/columns/columns.ts';
import { type IdSlots, idTable, startIdSlots } from '#domain/columns/idTable.ts';
import { type Packed, PackedEvents, startPacking } from '#domain/columns/packedEvents.ts';
import { codesOf, type Dataset, type Events } from '#domain/dataset.ts';
import type { Atlas } from '#state/dataset.ts';

/** What a worker made of a file: nothing in it is an object an event, so that it goes to the page or the disk as it is. */
export type PackedReading = {
  readonly envelope: Omit<Dataset, 'events'>;
  readonly notes: readonly Note[];
  readonly columns: Omit<Columns, 'indexOf'>;
  readonly idSlots: IdSlots;
  readonly events: Packed;
};

/** `onPacked` is told now and then how many events are done. */
export function packReading(
  { dataset: { events, ...envelope }, notes }: ReadResult,
  onPacked?: (done: number) => void,
): PackedReading {
  const columns = startColumns(events.length);
  const ids = startIdSlots();
  const packing = startPacking(events.length, onPacked);
  events.forEach((event, index) => {
    columns.take(event, index);
    ids.take(event, index);
    packing.take(event, index);
  });
  return { envelope, notes, columns: columns.finish(), idSlots: ids.finish(), events: packing.finish() };
}

/** The arrays that may be handed over instead of copied: the worker has no further use for them. */
export function transfersOf({ columns: { facets, ...columns }, events, idSlots }: PackedReading): ArrayBufferLike[] {
  const parts = [...Object.values(columns), ...Object.values(facets).flatMap(({ at, values }) => [at, values])];
  return [...parts, idSlots, events.bytes, events.at].flatMap((part) => (ArrayBuffer.isView(part) ? part.buffer : []));
}

/** What is read, out of a copy from a worker or a disk. */
export function toAtlas(
  { envelope, notes, columns, idSlots, ...reading }: PackedReading,
  sent: Date | null,
  events: Events = new PackedEvents(reading.events),
): Atlas {
  const { groups, topics } = envelope;
  return {
    dataset: { ...envelope, groups: codesOf(groups), topics: codesOf(topics), events },
    notes,
    columns: { ...columns, indexOf: idTable(events, idSlots) },
    sent,
  };
}
