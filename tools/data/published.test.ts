import { expect, test } from 'vitest';
import { readDataset } from '#data/readDataset.ts';
import { languagesAreThere, summariesFit, topicsAreNamed } from './published.ts';

const BOTH = { zh: '一', en: 'One' };

function read(event: object, envelope: object = {}) {
  const { dataset } = readDataset({ title: BOTH, ...envelope, events: [{ id: 'a', title: BOTH, ...event }] });
  return { dataset, found: dataset.events.map((one) => ({ event: one, path: 'events.0' })) };
}

function missing(event: object, envelope?: object) {
  const { dataset, found } = read({ summary: BOTH, ...event }, envelope);
  return languagesAreThere(dataset, found).map(({ path }) => path);
}

test('every text is there in both languages', () => {
  expect(missing({})).toEqual([]);
  expect(missing({ title: { en: 'One' }, summary: null })).toEqual([
    'events.0.title.zh',
    'events.0.summary.zh',
    'events.0.summary.en',
  ]);
  expect(missing({ organizations: [{ name: BOTH }, { name: { zh: '一' } }] })).toEqual([
    'events.0.organizations.1.name.en',
  ]);
  expect(missing({}, { title: { zh: '一' }, topics: { energy: { en: 'Energy' } } })).toEqual([
    'title.en',
    'topics.energy.zh',
  ]);
});

test('of a person’s name only the Chinese is owed', () => {
  expect(missing({ people: [{ name: { zh: '一' } }, { name: { en: 'One' }, role: { zh: '一' } }] })).toEqual([
    'events.0.people.1.role.en',
    'events.0.people.1.name.zh',
  ]);
});

test.each([
  ['en', 59, true],
  ['en', 60, false],
  ['en', 120, false],
  ['en', 121, true],
  ['zh', 99, true],
  ['zh', 100, false],
  ['zh', 200, false],
  ['zh', 201, true],
])('a summary in %s of length %i is noted: %s', (language, length, isNoted) => {
  const summary = language === 'en' ? { en: Array(length).fill('word').join(' ') } : { zh: '字'.repeat(length) };
  const notes = summariesFit(read({ summary }).found);
  const expected = isNoted ? [['summary-length', `events.0.summary.${language}`, String(length)]] : [];
  expect(notes.map(({ code, path, value }) => [code, path, value])).toEqual(expected);
});

test('a topic has a name', () => {
  const { dataset, found } = read({ topics: ['energy', 'forestry'] }, { topics: { energy: BOTH } });
  expect(topicsAreNamed(dataset, found).map(({ path, value }) => [path, value])).toEqual([
    ['events.0.topics.1', 'forestry'],
  ]);
});
