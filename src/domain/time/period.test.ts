import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodArbitrary } from '#domain/eventArbitrary.ts';
import { formatPeriod, monthNumbersOf, parsePeriod, periodOf, samePeriod, shiftPeriod } from './period.ts';

test.each([
  ['2018-09', { from: '2018-09', to: '2018-09' }],
  ['2018-09..2018-10', { from: '2018-09', to: '2018-10' }],
  ['2018-09..', { from: '2018-09', to: null }],
  ['..2018-10', { from: null, to: '2018-10' }],
])('%s is a period', (text, period) => {
  expect(parsePeriod(text)).toEqual(period);
});

test.each(['', '..', '2018', '2018-10..2018-09', '2018-09..2018-10..2018-11', '2018-09...', '2018-13', 'x..2018-09'])(
  '“%s” is none',
  (text) => {
    expect(parsePeriod(text)).toBeNull();
  },
);

test('what is written is read back', () => {
  fc.assert(
    fc.property(periodArbitrary, (period) => {
      if (period) expect(parsePeriod(formatPeriod(period))).toEqual(period);
    }),
  );
});

test('any text can be asked, and what is read can be written', () => {
  const nearly = fc.stringMatching(/^[0-9.-]{0,20}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearly), (text) => {
      const period = parsePeriod(text);
      if (period) expect(parsePeriod(formatPeriod(period))).toEqual(period);
    }),
  );
});

test('there and back again', () => {
  fc.assert(
    fc.property(periodArbitrary, fc.integer({ min: -500, max: 500 }), (period, months) => {
      if (period) expect(samePeriod(shiftPeriod(shiftPeriod(period, months), -months), period)).toBe(true);
    }),
  );
});

test('two open ends are no period, and it covers every month', () => {
  expect(periodOf(null, null)).toBeNull();
  expect(monthNumbersOf(null)).toEqual({ from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY });
  expect(monthNumbersOf({ from: '2018-09', to: '2018-10' })).toEqual({ from: 24224, until: 24226 });
});
