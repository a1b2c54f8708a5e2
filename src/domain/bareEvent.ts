import type { Dataset } from './dataset.ts';
import type { CooperationEvent } from './event.ts';

/** For tests: an event that says nothing but what is given. */
export function bareEvent(said: Partial<CooperationEvent> & { readonly id: string }): CooperationEvent {
  return {
    start: null,
    end: null,
    type: 'meeting',
    typeName: null,
    title: { zh: said.id, en: said.id },
    summary: null,
    translation: {},
    place: null,
    countries: [],
    groups: [],
    topics: [],
    people: [],
    organizations: [],
    outcomes: [],
    attendance: null,
    sources: [],
    aliases: [],
    status: 'published',
    note: null,
    ...said,
  };
}

/** For tests: a dataset of these events, in this order. */
export function bareDataset(events: readonly CooperationEvent[]): Dataset {
  return { title: { zh: null, en: null }, home: null, events, groups: {}, topics: {}, updated: null, licence: null };
}
