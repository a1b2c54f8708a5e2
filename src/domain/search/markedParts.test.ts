import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts, markingOf } from './markedParts.ts';

const near = new Map([['minral', new Set(['mineral'])]]);
const marks = (text: string, query: string) =>
  markedParts(text, markingOf({ query, near }))
    .map(({ words, found }) => (found ? `[${words}]` : words))
    .join('');

test.each([
  ['Mineral resources', 'mineral', '[Mineral] resources'],
  ['Mineral resources', 'min res', '[Min]eral [res]ources'],
  ['Mineral resources', 'sour', 'Mineral resources'],
  ['Mineral resources, minerals', 'minral', '[Mineral] resources, minerals'],
  ['中南矿产资源开发利用联合研究中心揭牌', '矿产', '中南[矿产]资源开发利用联合研究中心揭牌'],
  ['中南矿产资源', '资源 中南', '[中南]矿产[资源]'],
  ['2018浦江创新论坛', '浦江', '2018[浦江]创新论坛'],
  ['China–Latvia agreement', 'LATVIA', 'China–[Latvia] agreement'],
  ['China–Latvia agreement', '', 'China–Latvia agreement'],
  ['China–Latvia agreement', '?', 'China–Latvia agreement'],
])('%s, asked for %s', (text, query, marked) => {
  expect(marks(text, query)).toBe(marked);
});

test('no letter is lost', () => {
  const words = fc.string({ unit: fc.constantFrom(...'ab é矿产 –') });
  fc.assert(
    fc.property(words, words, (text, query) => {
      expect(
        markedParts(text, markingOf({ query, near }))
          .map((part) => part.words)
          .join(''),
      ).toBe(text);
    }),
  );
});
