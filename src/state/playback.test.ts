import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { monthNumber } from '#domain/time/month.ts';
import { formatPeriod, parsePeriod } from '#domain/time/period.ts';
import { choosePeriod } from './actions.ts';
import { firstPeriod, nextPeriod, pause, play } from './playback.ts';
import { useAtlas } from './store.ts';
import { homeView } from './view.ts';

const YEAR = { from: monthNumber('2018-01'), until: monthNumber('2018-12') + 1 };

beforeEach(() => {
  vi.useFakeTimers();
  useAtlas.setState({ view: homeView('en'), playing: false });
});
afterEach(() => {
  pause();
  vi.useRealTimers();
});

test('a month a second, and a stop at the end', () => {
  choosePeriod(parsePeriod('2018-10'));
  play(YEAR);
  expect(seen()).toBe('2018-10');
  vi.advanceTimersByTime(1000);
  expect(seen()).toBe('2018-11');
  vi.advanceTimersByTime(1000);
  expect(seen()).toBe('2018-12');
  vi.advanceTimersByTime(1000);
  expect([seen(), useAtlas.getState().playing, vi.getTimerCount()]).toEqual(['2018-12', false, 0]);
});

test('playing leaves no steps in the history', () => {
  play(YEAR);
  vi.advanceTimersByTime(3000);
  expect(useAtlas.getState().step).toBe('replace');
});

test('it stops where it is paused', () => {
  play(YEAR);
  vi.advanceTimersByTime(2500);
  pause();
  vi.advanceTimersByTime(5000);
  expect(seen()).toBe('2018-03');
});

test('a month chosen by hand ends it', () => {
  play(YEAR);
  choosePeriod(parsePeriod('2018-06'));
  expect(useAtlas.getState().playing).toBe(false);
  vi.advanceTimersByTime(5000);
  expect([seen(), vi.getTimerCount()]).toEqual(['2018-06', 0]);
});

test.each([
  [null, '2018-01'],
  ['2018-05', '2018-05'],
  ['2018-05..2018-06', '2018-05..2018-06'],
  ['2018-12', '2018-01'],
  ['2018-10..2018-12', '2018-01'],
  ['2018-05..', '2018-01'],
])('from %s it begins at %s', (period, first) => {
  expect(formatPeriod(firstPeriod(period === null ? null : parsePeriod(period), YEAR))).toBe(first);
});

test('a span keeps its length', () => {
  expect(nextPeriod({ from: '2018-05', to: '2018-06' }, YEAR)).toEqual({ from: '2018-06', to: '2018-07' });
});

function seen(): string {
  const { period } = useAtlas.getState().view.filter;
  return period === null ? 'all' : formatPeriod(period);
}
