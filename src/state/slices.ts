import type { ReadResult } from '#data/readDataset.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';

/** All of a reading but its events. */
export type ReadFrame = Pick<ReadResult, 'notes'> & { readonly envelope: Omit<Dataset, 'events'> };

/** What a page takes over from a worker or a disk without missing more than a frame. */
const SLICE_EVENTS = 500;

/** A reading in parts that can be handed over one by one. */
export function slicesOf({ dataset: { events, ...envelope }, notes }: ReadResult): {
  readonly frame: ReadFrame;
  readonly slices: readonly (readonly CooperationEvent[])[];
} {
  const count = Math.ceil(events.length / SLICE_EVENTS);
  const slices = Array.from({ length: count }, (_, at) => events.slice(at * SLICE_EVENTS, (at + 1) * SLICE_EVENTS));
  return { frame: { envelope, notes }, slices };
}

export function joinSlices(
  { envelope, notes }: ReadFrame,
  slices: readonly (readonly CooperationEvent[])[],
): ReadResult {
  return { dataset: { ...envelope, events: slices.flat() }, notes };
}
