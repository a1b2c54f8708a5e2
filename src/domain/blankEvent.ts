import type { CooperationEvent } from './event.ts';

/** An event that says nothing: what a part is where a record leaves it out. */
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
