import { expect, test } from 'vitest';
import { readDataset } from '#data/readDataset.ts';
import { publishedIdsLand, withIdsOf } from './publishedIds.ts';

function found(...events: { readonly id: string; readonly aliases?: readonly string[] }[]) {
  const { dataset } = readDataset(events.map((event) => ({ title: { en: 'A' }, ...event })));
  return dataset.events.map((event) => ({ event, path: `events.${event.id}` }));
}

const PUBLISHED = withIdsOf({}, found({ id: 'a' }, { id: 'b', aliases: ['b-old'] }));

test('publishing notes ids and aliases, and the event of each', () => {
  expect(PUBLISHED).toEqual({ a: 'a', b: 'b', 'b-old': 'b' });
});

test('new events and new ids of old ones break nothing', () => {
  const now = found({ id: 'a' }, { id: 'b-new', aliases: ['b', 'b-old'] }, { id: 'c' });
  expect(publishedIdsLand(PUBLISHED, now)).toEqual([]);
  expect(withIdsOf(PUBLISHED, now)).toEqual({ a: 'a', b: 'b-new', 'b-new': 'b-new', 'b-old': 'b-new', c: 'c' });
});

test('an id that leads nowhere is gone', () => {
  const notes = publishedIdsLand(PUBLISHED, found({ id: 'a' }, { id: 'b' }));
  expect(notes.map(({ code, value }) => [code, value])).toEqual([['id-gone', 'b-old']]);
});

test('an alias that moved to another event is said to be used again', () => {
  const notes = publishedIdsLand(PUBLISHED, found({ id: 'a', aliases: ['b-old'] }, { id: 'b' }));
  expect(notes.map(({ code, path, value }) => [code, path, value])).toEqual([
    ['alias-reused', 'events.a.aliases', 'b-old'],
  ]);
});

test('a published alias cannot become the id of a new event', () => {
  const notes = publishedIdsLand(PUBLISHED, found({ id: 'a' }, { id: 'b' }, { id: 'b-old' }));
  expect(notes.map(({ code, path }) => [code, path])).toEqual([['alias-reused', 'events.b-old.id']]);
});
