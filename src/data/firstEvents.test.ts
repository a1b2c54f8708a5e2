import { expect, test } from 'vitest';
import { firstEvents } from './firstEvents.ts';
import { readDataset } from './readDataset.ts';

const MANY = 5000;

/** Over ten years and in no order: a number that has no divisor in common with theirs scatters the days. */
const ROWS = Array.from({ length: MANY }, (_, number) => {
  const day = (number * 7919) % MANY;
  const month = String(1 + (day % 12)).padStart(2, '0');
  return {
    id: `e-${number}`,
    title: { en: `Event ${number}` },
    start: `${2010 + Math.floor(day / 500)}-${month}-${String(1 + (day % 28)).padStart(2, '0')}`,
  };
});

const groups = { alliance: { name: { en: 'Alliance' } } };

test('the first events of many are those that the list begins with', () => {
  const first = firstEvents({ events: ROWS, groups });
  const whole = readDataset({ events: ROWS, groups }).dataset;
  expect(first?.events).toHaveLength(30);
  expect(first?.events.map(({ start }) => start)).toEqual(whole.events.slice(0, 30).map(({ start }) => start));
  expect(first?.groups).toEqual(whole.groups);
  expect(firstEvents(ROWS)?.events).toEqual(first?.events);
});

test('what cannot be listed by month is not among them, and no fault breaks them off', () => {
  const strange = [
    null,
    7,
    'row',
    {},
    { id: 'year', title: { en: 'Known to the year' }, start: '1900' },
    { id: 'undated', title: { en: 'Undated' } },
    { id: 'numbered', title: { en: 'Numbered' }, start: 19000101 },
    { id: 'impossible', title: { en: 'Impossible' }, start: '1900-13' },
    { id: 'untitled', start: '1900-01-01' },
    { id: 'ends', title: { en: 'Only its end is known' }, end: '1900-02' },
  ];
  const ids = firstEvents([...strange, ...ROWS])?.events.map(({ id }) => id);
  expect(ids?.[0]).toBe('ends');
  expect(ids?.slice(1).every((id) => id.startsWith('e-'))).toBe(true);
});

test.each([
  ['few events', ROWS.slice(1)],
  ['events without months', ROWS.map((row) => ({ ...row, start: '2010' }))],
  ['no events', {}],
  ['nothing', null],
])('there are none of %s', (_, raw) => {
  expect(firstEvents(raw)).toBe(null);
});
