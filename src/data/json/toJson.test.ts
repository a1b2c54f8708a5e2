import { expect, test } from 'vitest';
import { readJson } from './readJson.ts';
import { formatJson } from './toJson.ts';

test('what is absent is left out of the file', () => {
  const { dataset } = readJson('[{"id":"a","title":{"en":"A"},"end":null,"people":[]}]');
  expect(JSON.parse(formatJson(dataset))).toEqual({
    events: [{ id: 'a', type: 'other', title: { en: 'A' }, status: 'published' }],
  });
});

test('a dataset without events is a dataset still', () => {
  expect(readJson(formatJson(readJson('[]').dataset)).notes).toEqual([]);
});
