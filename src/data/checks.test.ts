import { expect, test } from 'vitest';
import { readDataset } from './readDataset.ts';

const GROUPS = {
  BRICS: {
    name: { en: 'BRICS' },
    members: [{ country: 'BR' }, { country: 'ZA', from: '2010-12' }, { country: 'GB', to: '2020-01' }],
  },
};

function read(...events: object[]) {
  const { dataset, notes } = readDataset({
    groups: GROUPS,
    events: events.map((event, index) => ({ id: `e-${index}`, title: { en: 'A' }, ...event })),
  });
  return {
    ids: dataset.events.map(({ id }) => id),
    events: dataset.events,
    notes: notes.map(({ code, path, value, effect }) => [code, path, value, effect]),
  };
}

test('of two events with one id the first stays', () => {
  const { events, notes } = read({ id: 'a', title: { en: 'First' } }, { id: 'a', title: { en: 'Second' } });
  expect(events.map(({ title }) => title.en)).toEqual(['First']);
  expect(notes).toEqual([['id-duplicate', 'events.1.id', 'a', 'event-skipped']]);
});

test('an alias is neither an id nor another alias', () => {
  const { events, notes } = read({ id: 'a', aliases: ['b', 'x'] }, { id: 'b', aliases: ['x', 'y'] });
  expect(events.map(({ aliases }) => aliases)).toEqual([['x'], ['y']]);
  expect(notes).toEqual([
    ['alias-duplicate', 'events.0.aliases.0', 'b', 'part-dropped'],
    ['alias-duplicate', 'events.1.aliases.0', 'x', 'part-dropped'],
  ]);
});

test('an end before the start is left out', () => {
  const { events, notes } = read({ start: '2018-09-10', end: '2018-09-09' });
  expect(events[0]).toMatchObject({ start: '2018-09-10', end: null });
  expect(notes).toEqual([['end-before-start', 'events.0.end', '2018-09-10 … 2018-09-09', 'part-dropped']]);
});

test.each([
  ['2018-09-10', '2018-09-10'],
  ['2018-09-10', '2018-09'],
  ['2018-09', '2018'],
  ['2018', '2018-01-01'],
])('an event may last from %s to %s', (start, end) => {
  expect(read({ start, end }).notes).toEqual([]);
});

test('a group brings its members of that date', () => {
  const on = (start: string | null, ...countries: string[]) => read({ start, countries, groups: ['BRICS'] }).notes;
  expect(on('2018-09-10', 'BR', 'ZA', 'GB')).toEqual([]);
  expect(on('2018-09-10', 'BR', 'GB')).toEqual([['group-member-missing', 'events.0.groups.0', 'ZA', 'kept']]);
  expect(on('2009-06-16', 'BR', 'GB')).toEqual([]);
  expect(on('2010', 'BR', 'GB')).toEqual([]);
  expect(on('2020-02', 'BR', 'ZA')).toEqual([]);
  expect(on('2020', 'BR', 'ZA')).toEqual([]);
  expect(on(null)).toEqual([]);
});

test('a group that the dataset does not explain stays, with a note', () => {
  const { events, notes } = read({ groups: ['G7'] });
  expect(events[0]?.groups).toEqual(['G7']);
  expect(notes).toEqual([['group-unknown', 'events.0.groups.0', 'G7', 'kept']]);
});
