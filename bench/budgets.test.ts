import { expect, test } from 'vitest';
import { breaches, readBudgets } from './budgets.ts';
import type { Figures } from './figures.ts';
import { medians } from './figures.ts';

const BUDGETS = readBudgets();
const FLOOR: Figures = { ready: 1000, step: 100, pan: 10 };
const WITHIN: Figures = { visible: 1400, step: 15, stepMain: 10, steps: 50, pan: 6, heap: 80, longest: 50 };

function report(figures: Figures) {
  return { machine: '', repeats: 1, floor: FLOOR, atlas: { '100000': figures } };
}

test('what is at its limit is kept', () => {
  expect(breaches(report(WITHIN), BUDGETS)).toEqual([]);
});

test('a breach says what was found and what was allowed', () => {
  expect(breaches(report({ ...WITHIN, pan: 3 }), BUDGETS)).toEqual([
    "100,000 events · panning, frames a second: 0.3 of the floor's, at least 0.6 of the floor's",
  ]);
});

test('what could not be measured is a breach, and a size without a budget is none', () => {
  expect(breaches(report({ ...WITHIN, heap: null }), BUDGETS)).toHaveLength(1);
  expect(breaches({ ...report(WITHIN), atlas: { '1000000': {} } }, BUDGETS)).toEqual([]);
});

test('one repeat that did not get there is not hidden by the others', () => {
  expect(medians([{ step: 1 }, { step: 9 }, { step: 2 }])).toEqual({ step: 2 });
  expect(medians([{ step: 1 }, { step: null }, { step: 2 }])).toEqual({ step: null });
});
