import { BLANK_EVENT } from './blankEvent.ts';
import type { Dataset } from './dataset.ts';
import type { CooperationEvent } from './event.ts';

/** For tests: an event that says nothing but what is given. */
export function bareEvent(said: Partial<CooperationEvent> & { readonly id: string }): CooperationEvent {
  return { ...BLANK_EVENT, type: 'meeting', title: { zh: said.id, en: said.id }, ...said };
}

/** For tests: a dataset of these events, in this order. */
export function bareDataset(events: readonly CooperationEvent[]): Dataset {
  return { title: { zh: null, en: null }, home: null, events, groups: {}, topics: {}, updated: null, licence: null };
}
