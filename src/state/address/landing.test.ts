import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { bareDataset, bareEvent } from '#domain/bareEvent.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { eventsArbitrary, filterArbitrary } from '#domain/eventArbitrary.ts';
import { NO_FILTER } from '#domain/filter.ts';
import { type Atlas, currentAtlas, datasetQuery, queryClient } from '#state/dataset.ts';
import { isSearching } from '#state/searching/searching.ts';
import { hidesEvent } from '#state/selectors.ts';
import { homeView } from '#state/view.ts';
import { landingOf } from './landing.ts';

const LATVIA = bareEvent({
  id: 'latvia',
  start: '2018-09-18',
  type: 'agreement',
  countries: ['CN', 'LV'],
  aliases: ['lv'],
});
const FORUM = bareEvent({ id: 'forum', start: '2018-10-30', type: 'forum', countries: ['CN'] });

let atlas: Atlas;
beforeEach(() => {
  atlas = load([LATVIA, FORUM]);
});

test('an event that is shown needs nothing', () => {
  expect(landing('latvia', { countries: ['LV'] })).toEqual({ kind: 'clear' });
  expect(landing(null, { countries: ['ZA'] })).toEqual({ kind: 'clear' });
});

test('an old id leads to the event’s own, whatever the filter', () => {
  expect(landing('lv', { countries: ['ZA'] })).toEqual({ kind: 'renamed', id: 'latvia' });
});

test('of the chosen events, old ids become the present ones and unknown ids are named', () => {
  const { kind, ...rest } = landing(null, { events: ['forum', 'lv', 'nobody'] });
  expect([kind, rest]).toEqual([
    'chosen',
    { filter: { ...NO_FILTER, events: ['forum', 'latvia'] }, unknown: ['nobody'] },
  ]);
  expect(landing(null, { events: ['forum', 'latvia'] })).toEqual({ kind: 'clear' });
});

test('an id that nobody gave is unknown', () => {
  expect(landing('nobody', {})).toEqual({ kind: 'unknown', id: 'nobody' });
});

test('only the parts that hide the event are given up', async () => {
  const filter = {
    ...NO_FILTER,
    countries: ['CN', 'RU'],
    match: 'all',
    types: ['agreement'],
    query: 'Moscow',
  } as const;
  await wordsAreRead('Moscow');
  expect(landing('latvia', { ...filter, period: { from: '2018-09', to: null } })).toEqual({
    kind: 'relaxed',
    parts: ['countries', 'query'],
    filter: { ...NO_FILTER, period: { from: '2018-09', to: null }, types: ['agreement'] },
  });
});

test('a search that was typed while the event was open, and answered later, is kept', async () => {
  await wordsAreRead('Moscow');
  expect(landing('latvia', { query: 'Moscow' }, '')).toEqual({ kind: 'searched' });
  expect(landing('latvia', { query: 'Moscow' }).kind).toBe('relaxed');
  expect(landing('latvia', { query: 'Moscow', types: ['forum'] }, '').kind).toBe('relaxed');
});

test('whatever was asked, the event is seen in the end', async () => {
  await fc.assert(
    fc.asyncProperty(eventsArbitrary, filterArbitrary, fc.nat(), async (events, filter, number) => {
      const event = events[number % events.length];
      if (!event) return;
      atlas = load(events);
      await wordsAreRead(filter.query);
      const first = landing(event.id, filter);
      const landed = first.kind === 'chosen' ? landing(event.id, first.filter) : first;
      expect(landed.kind).toBe(
        hidesEvent(first.kind === 'chosen' ? first.filter : filter, event.id) ? 'relaxed' : 'clear',
      );
      if (landed.kind === 'relaxed') expect(hidesEvent(landed.filter, event.id)).toBe(false);
    }),
  );
});

function load(events: readonly CooperationEvent[]): Atlas {
  const dataset = bareDataset(events);
  const loaded = { dataset, notes: [], columns: buildColumns(dataset), sent: null };
  queryClient.setQueryData(datasetQuery(null).queryKey, loaded);
  // The same data again is the atlas that was there before.
  return currentAtlas() ?? loaded;
}

function landing(eventId: string | null, asked: Partial<typeof NO_FILTER>, queryBefore = asked.query ?? '') {
  return landingOf(atlas, { ...homeView('en'), eventId, filter: { ...NO_FILTER, ...asked } }, queryBefore);
}

async function wordsAreRead(query: string): Promise<void> {
  while (isSearching(atlas, query)) await new Promise((resolve) => setImmediate(resolve));
}
