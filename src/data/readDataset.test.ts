import { expect, test } from 'vitest';
import { BLANK_EVENT } from '#domain/blankEvent.ts';
import { readDataset } from './readDataset.ts';

const EVENT = { id: 'a', title: { en: 'A' } };

function notesOf(raw: unknown) {
  return readDataset(raw).notes.map(({ code, path, effect }) => [code, path, effect]);
}

function readEvent(event: object) {
  const { dataset, notes } = readDataset({ events: [{ ...EVENT, ...event }] });
  return { event: dataset.events[0], notes: notes.map(({ code, path, effect }) => [code, path, effect]) };
}

test('an id and a title in one language make an event', () => {
  const { event, notes } = readEvent({});
  expect(notes).toEqual([]);
  expect(event).toEqual({ ...BLANK_EVENT, id: 'a', title: { zh: null, en: 'A' } });
});

test('null means absent', () => {
  const { event, notes } = readEvent({ end: null, countries: null, place: null, people: null, summary: null });
  expect(notes).toEqual([]);
  expect(event).toMatchObject({ end: null, countries: [], place: null, people: [], summary: null });
});

test('a bare list is a dataset without an envelope', () => {
  const { dataset, notes } = readDataset([EVENT, { id: 'b' }]);
  expect(dataset.events.map(({ id }) => id)).toEqual(['a']);
  expect(notes.map(({ path }) => path)).toEqual(['1.title']);
});

test.each([null, 5, 'events', [1, 2], {}, { events: {} }, { events: null }])('%j is not a dataset', (raw) => {
  expect(notesOf(raw)).toEqual([['not-a-dataset', '', 'file-unread']]);
});

test.each([
  ['field-missing', 'id', { title: { en: 'A' } }],
  ['id-malformed', 'id', { ...EVENT, id: 'A b' }],
  ['value-mistyped', 'id', { ...EVENT, id: 7 }],
  ['field-missing', 'title', { id: 'a' }],
  ['language-missing', 'title', { id: 'a', title: { en: ' ' } }],
])('%s in %s costs the event, and no other', (code, part, event) => {
  const { dataset, notes } = readDataset({ events: [event, { ...EVENT, id: 'b' }] });
  expect(dataset.events.map(({ id }) => id)).toEqual(['b']);
  expect(notes.map((note) => [note.code, note.path, note.effect])).toEqual([
    [code, `events.0.${part}`, 'event-skipped'],
  ]);
});

test.each([[null], ['event'], [3], [[]]])('%j is not an event', (event) => {
  const { dataset, notes } = readDataset({ events: [event, EVENT] });
  expect(dataset.events).toHaveLength(1);
  expect(notes.every(({ effect }) => effect === 'event-skipped')).toBe(true);
});

test.each([
  ['date-impossible', 'start', { start: '2018-02-29' }],
  ['date-impossible', 'end', { end: '10/09/2018' }],
  ['value-mistyped', 'start', { start: 2018 }],
  ['value-mistyped', 'countries', { countries: 'CN' }],
  ['word-unknown', 'translation.en', { translation: { en: 'robot' } }],
  ['count-impossible', 'attendance.count', { attendance: { count: 1.5, qualifier: 'nearly' } }],
  ['word-unknown', 'attendance.qualifier', { attendance: { count: 1, qualifier: 'circa' } }],
])('%s in %s costs that part alone', (code, part, event) => {
  expect(readEvent(event)).toEqual({
    event: readEvent({}).event,
    notes: [[code, `events.0.${part}`, 'part-dropped']],
  });
});

test('a status that is not known is not taken for published', () => {
  expect(readDataset({ events: [{ ...EVENT, status: 'retracted' }] }).dataset.events).toEqual([]);
});

test('an unknown type becomes other, and keeps its own word in its own language', () => {
  expect(readEvent({ type: 'symposium' }).event).toMatchObject({
    type: 'other',
    typeName: { zh: null, en: 'symposium' },
  });
  expect(readEvent({ type: '研讨会' }).event?.typeName).toEqual({ zh: '研讨会', en: null });
  expect(readEvent({ type: 'x', typeName: { en: 'Fair' } }).event?.typeName).toEqual({ zh: null, en: 'Fair' });
  expect(readEvent({ type: 'other' }).event?.typeName).toBeNull();
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'https://a b',
  'https://a.example/\u0085X',
  'https://a.example/\u202Egpj.exe',
  'https://a.example/\uD800',
  'https://[a',
])('%s is no source', (url) => {
  const { event, notes } = readEvent({ sources: [{ publisher: { en: 'P' }, url }] });
  expect(event?.sources).toEqual([{ publisher: { zh: null, en: 'P' }, published: null, url: null }]);
  expect(notes).toEqual([['url-unsafe', 'events.0.sources.0.url', 'part-dropped']]);
});

test('keys that the schema does not name are let pass and left behind', () => {
  const { event, notes } = readEvent({ colour: 'red', place: null });
  expect(notes).toEqual([]);
  expect(event).not.toHaveProperty('colour');
});

test('a bad envelope does not cost the events', () => {
  const { dataset, notes } = readDataset({
    title: 5,
    home: 'China',
    updated: 'today',
    groups: { BRICS: { name: { en: 'BRICS' }, members: [{ country: 'BR' }, { country: 'RU', to: 'never' }] }, SCO: 3 },
    topics: [],
    events: [EVENT],
  });
  expect(dataset).toMatchObject({ title: { zh: null, en: null }, home: null, updated: null });
  expect(dataset.events).toHaveLength(1);
  expect(Object.keys(dataset.groups)).toEqual(['BRICS']);
  expect(dataset.groups.BRICS?.members).toEqual([{ country: 'BR', from: null, to: null }]);
  expect(notes.map(({ path }) => path)).toEqual([
    'title',
    'home',
    'updated',
    'groups.BRICS.members.1.to',
    'groups.SCO',
  ]);
});

test('keys that every object inherits are the codes of nothing', () => {
  const raw = JSON.parse(
    '{"events":[{"id":"a","title":{"en":"A"},"groups":["constructor","__proto__"]}],"__proto__":{"home":"CN"}}',
  );
  const { dataset, notes } = readDataset(raw);
  expect(dataset.home).toBeNull();
  expect('constructor' in dataset.groups).toBe(false);
  expect(notes.map(({ code }) => code)).toEqual(['group-unknown', 'group-unknown']);
});

test('a group or a topic may be called as what every object inherits', () => {
  const raw = JSON.parse(
    `{"events":[{"id":"a","title":{"en":"A"},"groups":["constructor","__proto__"],"topics":["prototype"]}],
      "groups":{"__proto__":{"name":{"en":"P"}},"constructor":{"name":{"en":"C"}},"toString":7},
      "topics":{"prototype":{"en":"T"}}}`,
  );
  const { dataset, notes } = readDataset(raw);
  expect(Object.keys(dataset.groups)).toEqual(['__proto__', 'constructor']);
  expect(Object.values(dataset.groups).map(({ name }) => name.en)).toEqual(['P', 'C']);
  expect(dataset.topics).toHaveProperty('prototype');
  expect(dataset.events[0]).toMatchObject({ groups: ['constructor', '__proto__'], topics: ['prototype'] });
  expect(notes.map(({ path }) => path)).toEqual(['groups.toString']);
});

test('events come in the order of the list', () => {
  const dated = (id: string, start: string | null) => ({ ...EVENT, id, start });
  const { dataset } = readDataset([
    dated('c', null),
    dated('b', '2018-10-01'),
    dated('a', '2018-10-01'),
    dated('d', '2018-09'),
  ]);
  expect(dataset.events.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
});
