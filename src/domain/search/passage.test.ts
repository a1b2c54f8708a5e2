import { expect, test } from 'vitest';
import { bareEvent } from '#domain/bareEvent.ts';
import { markingOf } from './markedParts.ts';
import { findPassage } from './passage.ts';

const LONG = 'The two ministries met for a whole day, and at its end they spoke of minerals, of forests and of rivers.';

const EVENT = bareEvent({
  id: 'it',
  title: { zh: '中拉科技合作协定', en: 'China and Latvia sign an agreement' },
  summary: { zh: '双方谈到矿产和森林。', en: LONG },
  people: [{ name: { zh: '张建国', en: 'Zhang Jianguo' }, role: null, country: 'CN' }],
  outcomes: [{ kind: 'mou', title: { zh: '林业谅解备忘录', en: 'Memorandum on forestry' } }],
});

const found = (query: string, language: 'en' | 'zh' = 'en') => {
  const passage = findPassage(EVENT, { groups: {}, topics: {} }, language, markingOf({ query, near: new Map() }));
  return passage && `${passage.field} ${passage.text.language} ${passage.text.words}`;
};

test.each([
  ['latvia', null],
  ['latvia zhang', 'person en Zhang Jianguo'],
  ['张建国', 'person zh 张建国'],
  ['协定', 'title zh 中拉科技合作协定'],
  ['MoU', 'outcome en mou'],
  ['forestry', 'outcome en Memorandum on forestry'],
  ['minerals', 'summary en …at its end they spoke of minerals, of forests and of rivers.'],
  ['矿产', 'summary zh 双方谈到矿产和森林。'],
  ['nowhere', null],
])('“%s” is found in: %s', (query, passage) => {
  expect(found(query)).toBe(passage);
});

test('the page’s language comes first', () => {
  expect(found('latvia', 'zh')).toBe('title en China and Latvia sign an agreement');
  expect(found('协定', 'zh')).toBeNull();
});

test('where nothing is asked, nothing is said', () => {
  expect(findPassage(EVENT, { groups: {}, topics: {} }, 'en', markingOf({ query: '', near: new Map() }))).toBeNull();
});
