import { expect, test } from 'vitest';
import { firstSentences } from './description.ts';

test('takes the whole sentences that fit', () => {
  expect(firstSentences(`One. Two. ${'X'.repeat(300)}.`, 'en')).toBe('One. Two.');
  expect(firstSentences(`一。二。${'三'.repeat(100)}。`, 'zh')).toBe('一。二。');
});

test('takes the first sentence however long', () => {
  expect(firstSentences(`${'x'.repeat(300)}. Two.`, 'en')).toBe(`${'x'.repeat(300)}.`);
});
