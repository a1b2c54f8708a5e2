import type { Dataset } from './dataset.ts';
import type { CooperationEvent } from './event.ts';

/** An event that says nothing. */
export const BLANK_EVENT: CooperationEvent = {
  id: '',
  start: null,
  end: null,
  type: 'other',
  typeName: null,
  title: { zh: null, en: null },
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
};

/** For tests: an event that says nothing but what is given. */
export function bareEvent(said: Partial<CooperationEvent> & { readonly id: string }): CooperationEvent {
  return { ...BLANK_EVENT, type: 'meeting', title: { zh: said.id, en: said.id }, ...said };
}

/** For tests: a dataset of these events, in this order. */
export function bareDataset(events: readonly CooperationEvent[]): Dataset {
  return { title: { zh: null, en: null }, home: null, events, groups: {}, topics: {}, updated: null, licence: null };
}
