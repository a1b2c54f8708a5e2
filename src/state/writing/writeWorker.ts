/** Writes many events away from the page. */
import { type AnyDataset, codesOf, eventAt } from '#domain/dataset.ts';
import { type HandedEvents, openHanded } from '#state/reading/handedEvents.ts';
import { type Writing, writeEvents } from './writeEvents.ts';

export type WriteRequest = Omit<AnyDataset, 'events'> & {
  readonly events: HandedEvents;
  readonly shown: Uint32Array;
  readonly writing: Writing;
};

addEventListener('message', ({ data }: MessageEvent<WriteRequest>) => {
  const { events: handed, shown, writing, groups, topics, ...envelope } = data;
  const events = openHanded(handed);
  const dataset = {
    ...envelope,
    groups: codesOf(groups),
    topics: codesOf(topics),
    events: Array.from(shown).flatMap((index) => eventAt({ events }, index) ?? []),
  };
  postMessage(writeEvents(dataset, writing));
});
