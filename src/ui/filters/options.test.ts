import { expect, test } from 'vitest';
import { facetOptionList, optionsNamed } from './options.ts';

const NAMES: Readonly<Record<string, string>> = { LV: 'Latvia', RU: 'Russia', CY: 'Cyprus', ZA: 'South Africa' };
const textOf = (value: string) => ({ words: NAMES[value] ?? value, language: 'en' }) as const;
const OPTIONS = facetOptionList(
  new Map([
    ['RU', 3],
    ['LV', 1],
    ['CY', 1],
  ]),
  ['ZA', 'LV'],
  textOf,
);

test('the most frequent first, then by name, and what is chosen stays', () => {
  expect(OPTIONS.map(({ value, count }) => [value, count])).toEqual([
    ['RU', 3],
    ['CY', 1],
    ['LV', 1],
    ['ZA', 0],
  ]);
});

test('found by a part of the name, or by the code', () => {
  expect(optionsNamed(OPTIONS, ' afr').map(({ value }) => value)).toEqual(['ZA']);
  expect(optionsNamed(OPTIONS, 'lv').map(({ value }) => value)).toEqual(['LV']);
  expect(optionsNamed(OPTIONS, '')).toHaveLength(4);
});
