import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readJson } from '#data/json/readJson.ts';
import { readGazetteer } from '#tools/newsletter/gazetteer.ts';
import { draftOf } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { splitReports } from './splitReports.ts';

/** Written for this test, in the form of the newsletters: wrapped anywhere, blank lines between all lines. */
const NEWSLETTER = `
本期介绍若干合作动态。

1. 第三次中国—老挝农业技术研讨会在万象举

行 

12 月 30 日至 1 月 2 日，第三次中国—老挝农

业技术研讨会在万象市举行，双方 30 余名专家参

加。会上提出了

2. 5 倍的增产目标。 


（来源：农业部，2019 年 1 月 8 日） 

2. 2019 湄公河水资源论坛在河内召开 

2019 年 3 月 4-6 日，论坛在河内召开，中越两国专家
和东盟秘书处的代表与会。
（来源：科技日报，2019年3月9日）
3. 中拉科技合作协定签署

3 月 7 日，中拉双方签署《政府间科技合作协定》。 

（来源：科技部，2019 年 3 月 12 日） 
1. 首届中国-越南创新对话在北

京举办

4月1日，首届中国-越南创新对话在北京举办。 
（来源：科技部，2019年4月3日）
`;

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = readGazetteer();
});

function draft(number: number) {
  const { dataset } = readJson(readFileSync('public/data/events.json', 'utf8'));
  const report = splitReports(NEWSLETTER)[number];
  if (!report) throw new Error(`There is no report ${number}`);
  return draftOf(report, { dataset, gazetteer, year: null });
}

test('each report of each newsletter is found, and nothing else', () => {
  expect(splitReports(NEWSLETTER).map(({ heading }) => heading)).toEqual([
    '第三次中国—老挝农业技术研讨会在万象举行',
    '2019湄公河水资源论坛在河内召开',
    '中拉科技合作协定签署',
    '首届中国-越南创新对话在北京举办',
  ]);
});

test('a span over New Year, its first year told by the publication', () => {
  const { event, inferred } = draft(0);
  expect(event).toMatchObject({
    start: '2018-12-30',
    end: '2019-01-02',
    type: 'meeting',
    title: { zh: '第三次中国—老挝农业技术研讨会' },
    countries: ['CN', 'LA'],
    attendance: { count: 30, qualifier: 'over' },
    sources: [{ publisher: { zh: '农业部' }, published: '2019-01-08' }],
  });
  expect(inferred).toContainEqual({ code: 'draft-year-inferred', value: '2018' });
});

test('a town is looked for in the countries that take part: 河内 is in Japan too', () => {
  const { event } = draft(1);
  expect(event.place).toMatchObject({ name: { en: 'Hanoi' }, country: 'VN', precision: 'city' });
  expect(event).toMatchObject({ start: '2019-03-04', end: '2019-03-06', groups: ['ASEAN'], type: 'forum' });
  expect(event.countries).toContain('SG');
});

test('what the text does not settle is asked, not guessed', () => {
  const { event, questions } = draft(2);
  expect(event.countries).toEqual(['CN']);
  expect(event.place).toBeUndefined();
  expect(questions).toContainEqual({ code: 'draft-country-unclear', value: '中拉' });
  expect(questions).toContainEqual({ code: 'draft-place-missing', value: '' });
});

test('a short form is resolved by a name in the same text', () => {
  const [, , report] = splitReports(NEWSLETTER);
  const { dataset } = readJson(readFileSync('public/data/events.json', 'utf8'));
  const withName = {
    ...report,
    heading: '中拉科技合作协定签署',
    body: `拉脱维亚大使签字。${report?.body}`,
    publisher: null,
    published: null,
  };
  expect(draftOf(withName, { dataset, gazetteer, year: 2019 }).event).toMatchObject({
    countries: ['CN', 'LV'],
    start: '2019-03-07',
    outcomes: [{ kind: 'agreement', title: { zh: '政府间科技合作协定' } }],
  });
});

test('a name that is broken over lines is whole again', () => {
  expect(draft(3).event.place).toMatchObject({ name: { zh: '北京', en: 'Beijing' }, country: 'CN' });
});
