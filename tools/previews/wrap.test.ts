import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#domain/language.ts';
import type { Lettering } from './lettering.ts';
import { fitWords, wrapWords } from './wrap.ts';

/** Each character is as wide as it is high. */
const SQUARE: Lettering = { widthOf: (words, { px }) => words.length * px, outline: () => '' };
const TYPE = { weight: 400, px: 10 } as const;

test('no line begins with closing punctuation', () => {
  expect(wrapWords('合作协定，签署。', 'zh', TYPE, 40, SQUARE)).not.toContainEqual(expect.stringMatching(/^[，。]/));
});

test('the name of a country stays in one line', () => {
  expect(wrapWords('中国和拉脱维亚签署', 'zh', TYPE, 60, SQUARE).join('|')).toContain('拉脱维亚');
});

test('a line may end after the dash between two countries', () => {
  expect(wrapWords('China–Latvia', 'en', TYPE, 70, SQUARE)).toEqual(['China–', 'Latvia']);
});

test('no word is lost and no line is too wide, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.constantFrom(...LANGUAGES), (words, language) => {
      const lines = wrapWords(words, language, TYPE, 80, SQUARE);
      expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(8);
    }),
  );
});

test('a long title is set smaller until all of it fits', () => {
  const title = 'A title of so many words that it would not fit into its box at the size of others';
  const box = { width: 200, height: 100 };
  const { lines, lineHeight, type } = fitWords(title, 'en', { weight: 650, px: 50 }, box, SQUARE);
  expect(lines.length * lineHeight).toBeLessThanOrEqual(box.height);
  expect(type.px).toBeLessThan(50);
  expect(lines.join(' ')).toBe(title);
});
