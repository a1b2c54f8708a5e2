import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetArbitrary } from '#data/datasetArbitrary.ts';
import { inListOrder } from '#domain/time/listOrder.ts';
import { readJson } from './readJson.ts';
import { formatJson } from './toJson.ts';

const PUBLISHED = readFileSync('public/data/events.json', 'utf8');

test('the published dataset is read without a note', () => {
  const { dataset, notes } = readJson(PUBLISHED);
  expect(notes).toEqual([]);
  expect(dataset.events).toHaveLength(9);
  expect(dataset.home).toBe('CN');
});

test('a byte order mark is no error', () => {
  expect(readJson(`\uFEFF${PUBLISHED}`).notes).toEqual([]);
});

test('a broken text says on which line it breaks', () => {
  expect(readJson('{\n  "events": [}').notes).toEqual([
    { code: 'json-malformed', effect: 'file-unread', id: null, path: '', value: '}', line: 2 },
  ]);
});

test('a file that was cut off says where, wherever it was cut', () => {
  expect(readJson('{\n"events": [').notes).toEqual([expect.objectContaining({ code: 'json-cut', line: 2 })]);
  for (let at = 0; at < PUBLISHED.length - 2; at += 256) {
    const { dataset, notes } = readJson(PUBLISHED.slice(0, at));
    expect(dataset.events).toEqual([]);
    const code = expect.stringMatching(/^json-(cut|malformed)$/);
    expect(notes).toEqual([expect.objectContaining({ effect: 'file-unread', code })]);
  }
});

test('a text of the file cannot turn the text around it, nor be half of a character', () => {
  const [event] = readJson('[{"id": "a-b", "title": {"en": "\u202Egnip\u2066 \uD83D"}, "topics": ["\u202Ea"]}]').dataset
    .events;
  expect(event?.title.en).toBe('gnip \uFFFD');
  expect(event?.topics).toEqual(['a']);
});

test('a note names the event, the path, the value and the line', () => {
  const text = PUBLISHED.replace('"start": "2018-09-18"', '"start": "2018-09-31"');
  expect(readJson(text).notes).toEqual([
    {
      code: 'date-impossible',
      effect: 'part-dropped',
      id: 'china-latvia-st-agreement-2018',
      path: 'events.3.start',
      value: '2018-09-31',
      line: text.split('\n').findIndex((line) => line.includes('2018-09-31')) + 1,
    },
  ]);
});

test('no text makes it throw', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.uint8Array().map((bytes) => new TextDecoder().decode(bytes)),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({ events: [value], groups: value, topics: value, title: value })),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(() => readJson(text)).not.toThrow();
    }),
  );
});

test('a dataset with any one value replaced by another still gives the rest', () => {
  const whole = JSON.parse(PUBLISHED) as { readonly events: readonly object[] };
  const paths = pathsOf(whole.events[3] ?? {});
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const events = whole.events.map((event, index) => (index === 3 ? withValue(event, path, value) : event));
      const { dataset, notes } = readJson(JSON.stringify({ ...whole, events }));
      expect(dataset.events.length).toBeGreaterThanOrEqual(8);
      expect(notes.every((note) => note.path.startsWith('events.3'))).toBe(true);
    }),
  );
});

test('a deep file is read or refused, not followed to the bottom of the stack', () => {
  const depth = 200_000;
  const deep = '['.repeat(depth) + ']'.repeat(depth);
  expect(readJson(deep).dataset.events).toEqual([]);
  expect(
    readJson(`{"events":[{"id":"a","title":{"en":"A"},"place":${deep}}]}`).dataset.events.length,
  ).toBeLessThanOrEqual(1);
});

test('twenty thousand bad parts in one list cost no more than reading them', { timeout: 30_000 }, () => {
  const many = Array.from({ length: 20_000 }, () => 5);
  const topics = Object.fromEntries(many.map((value, index) => [`t-${index}`, value]));
  const { dataset, notes } = readJson(
    JSON.stringify({ topics, events: [{ id: 'a', title: { en: 'A' }, people: many }] }),
  );
  expect(dataset.events).toHaveLength(1);
  expect(notes.filter(({ code }) => code === 'value-mistyped')).toHaveLength(40_000);
});

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(datasetArbitrary, (dataset) => {
      const { dataset: read, notes } = readJson(formatJson(dataset));
      expect(notes).toEqual([]);
      expect(read).toEqual({ ...dataset, events: inListOrder(dataset.events) });
    }),
  );
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...at, key]));
  return at.length === 0 ? inner : [at, ...inner];
}

function withValue(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.with(Number(key), withValue(whole[Number(key)], rest, value));
  const parts = whole as Readonly<Record<string, unknown>>;
  return { ...parts, [key]: withValue(parts[key], rest, value) };
}
