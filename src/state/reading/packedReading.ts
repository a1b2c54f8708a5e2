import type { Note } from '#data/notes.ts';
import type { ReadResult } from '#data/readDataset.ts';
import { type Columns, startColumns } from '#domain/columns/columns.ts';
import { type IdSlots, idTable, startIdSlots } from '#domain/columns/idTable.ts';
import { type Packed, startPacking, type Written } from '#domain/columns/packedEvents.ts';
import { asTaken } from '#domain/columns/taking.ts';
import { codesOf, type Dataset, type Events } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import type { Order } from '#domain/time/listOrder.ts';
import type { Atlas } from '#state/dataset.ts';

/** What a worker made of a file: nothing in it is an object an event, so that it goes to the page or the disk as it is. */
export type PackedReading = {
  readonly envelope: Omit<Dataset, 'events'>;
  readonly notes: readonly Note[];
  readonly columns: Omit<Columns, 'indexOf'>;
  readonly idSlots: IdSlots;
  readonly events: Packed;
};

const REPORT_EVERY = 5000;

/** `onPacked` is told now and then how many events are done. */
export function packReading(
  { dataset: { events, ...envelope }, notes }: ReadResult,
  onPacked: (done: number) => void = () => undefined,
): PackedReading {
  const reading = startReading();
  for (let done = 0; done < events.length; done += REPORT_EVERY) {
    onPacked(done);
    reading.take(events.slice(done, done + REPORT_EVERY), null);
  }
  return { envelope, notes, ...reading.finish(asTaken(events.length)) };
}

/** Takes events as they come; `written` says where they stand in a file, null that they must be written. */
export function startReading() {
  const columns = startColumns();
  const ids = startIdSlots();
  const packing = startPacking();
  return {
    take: (events: readonly CooperationEvent[], written: Written | null): void => {
      for (const event of events) {
        columns.take(event);
        ids.take(event);
        if (!written) packing.take(event);
      }
      if (written) packing.takeWritten(written);
    },
    finish: (order: Order): Pick<PackedReading, 'columns' | 'idSlots' | 'events'> => ({
      columns: columns.finish(order),
      idSlots: ids.finish(order),
      events: packing.finish(order),
    }),
  };
}

/** The arrays that may be handed over instead of copied: the worker has no further use for them. */
export function transfersOf({ columns: { facets, ...columns }, events, idSlots }: PackedReading): ArrayBufferLike[] {
  const parts = [...Object.values(columns), ...Object.values(facets).flatMap(({ at, values }) => [at, values])];
  return [...parts, idSlots, events.bytes, events.at].flatMap((part) => (ArrayBuffer.isView(part) ? part.buffer : []));
}

/** What is read, out of a copy from a worker or a disk. */
export function toAtlas(
  { envelope, notes, columns, idSlots }: Omit<PackedReading, 'events'>,
  sent: Date | null,
  events: Events,
): Atlas {
  const { groups, topics } = envelope;
  return {
    dataset: { ...envelope, groups: codesOf(groups), topics: codesOf(topics), events },
    notes,
    columns: { ...columns, indexOf: idTable(events, idSlots) },
    sent,
  };
}
