import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Extent, monthNumber } from '#domain/time/month.ts';
import { draggedMonths, type Grip, gripAt, monthByKey } from './drag.ts';
import { monthScale } from './monthScale.ts';

const months = (from: string, to: string): Extent => ({ from: monthNumber(from), until: monthNumber(to) + 1 });
const YEAR = months('2018-01', '2018-12');
/** 50 px a month, January from 20 px. */
const SCALE = monthScale(YEAR, 640, 20);
const AUTUMN = months('2018-09', '2018-10');

test.each([
  ['first', 409],
  ['first', 424],
  ['span', 430],
  ['span', 510],
  ['last', 517],
  ['last', 531],
  ['new', 540],
  ['new', 300],
] as const)('%s at %i px', (grip, px) => {
  expect(gripAt(SCALE, AUTUMN, false, px)).toBe(grip);
});

test('where all months are chosen, a span begins anywhere but at the ends', () => {
  expect(gripAt(SCALE, YEAR, true, 300)).toBe('new');
  expect(gripAt(SCALE, YEAR, true, 15)).toBe('first');
});

test.each<[Grip, number, number, Extent]>([
  ['new', 130, 290, months('2018-03', '2018-06')],
  ['new', 290, 130, months('2018-03', '2018-06')],
  ['new', 130, 140, months('2018-03', '2018-03')],
  ['first', 420, 300, months('2018-07', '2018-10')],
  ['first', 420, 900, months('2018-10', '2018-10')],
  ['last', 520, 555, months('2018-09', '2018-11')],
  ['last', 520, 0, months('2018-09', '2018-09')],
  ['span', 450, 350, months('2018-07', '2018-08')],
  ['span', 450, 990, months('2018-11', '2018-12')],
])('%s from %i to %i px', (grip, startPx, px, chosen) => {
  expect(draggedMonths(SCALE, grip, AUTUMN, startPx, px)).toEqual(chosen);
});

test('however it is dragged, months in sight stay chosen', () => {
  const grip = fc.constantFrom<Grip>('first', 'last', 'span', 'new');
  const px = fc.integer({ min: -100, max: 800 });
  fc.assert(
    fc.property(grip, px, px, (held, startPx, endPx) => {
      const { from, until } = draggedMonths(SCALE, held, AUTUMN, startPx, endPx);
      expect([from < until, from >= YEAR.from, until <= YEAR.until]).toEqual([true, true, true]);
    }),
  );
});

test.each([
  ['ArrowRight', '2018-10'],
  ['ArrowUp', '2018-10'],
  ['ArrowLeft', '2018-08'],
  ['ArrowDown', '2018-08'],
  ['PageUp', '2019-09'],
  ['PageDown', '2017-09'],
  ['Home', '2017-01'],
  ['End', '2019-10'],
])('%s goes to %s', (key, month) => {
  const at = monthNumber('2018-09');
  expect(monthByKey(key, at, monthNumber('2017-01'), monthNumber('2019-10'))).toBe(monthNumber(month));
});

test('keys stop at the ends, and others do nothing', () => {
  expect(monthByKey('PageUp', 10, 0, 12)).toBe(12);
  expect(monthByKey('Tab', 10, 0, 12)).toBeNull();
});
