import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readJson } from '#data/json/readJson.ts';
import type { Dataset } from '#domain/dataset.ts';
import { type Gazetteer, parseTowns } from './gazetteer.ts';
import { draftsAsDataset, isNewsletter, readNewsletter } from './readNewsletter.ts';

let gazetteer: Gazetteer;
let dataset: Dataset;
beforeAll(() => {
  gazetteer = parseTowns(readFileSync('public/data/towns.tsv', 'utf8'));
  dataset = readJson(readFileSync('public/data/events.json', 'utf8')).dataset;
});

/** Written for these tests, in the form of the newsletters. */
const TWO_NEWSLETTERS = `国际合作简报
2021 年第 3 期

1. 中德氢能联合实验室在慕

尼黑揭牌

2021 年 2 月 26 日，中德氢能联合实验室在慕尼黑揭牌，

双方约 40 人出席。

（来源：科技部， 2021 年 3 月 2 日）

2. 2021 中国-东盟技术转移论坛开幕
3 月 28 日至 4 月 2 日，论坛在南宁举办。
（来源：科技日报，2021年4月6日）

国际合作简报
2022 年第 1 期

1. 中法航天合作联委会会议召开
12 月 30 日至 1 月 2 日，会议在巴黎召开，会上通过《会议纪要》。

（来源：国家航天局，2022 年 1 月 5 日）
`;

const BROKEN_NAMES = `1．第五届中国—南非科技合作对话在比勒陀利
亚举行 
2019 年 11 月 29 日—12 月 1 日，对话在比勒陀利
亚举行。会议提出


10. 5 亿元的投入目标，并于

2020 年启动。 
（来源：科技部，2019 年 12 月 3 日）
2．2020 世界机器人大赛在北
京举办 
近日，大赛在北京举办，俄罗斯和巴西的队伍参赛。 
（来源：新华社，2020 年 8 月 9 日）
`;

const drafts = (text: string) => readNewsletter(text, { dataset, gazetteer, year: null }).map(({ event }) => event);

test('several newsletters in one text, each numbered from one', () => {
  expect(drafts(TWO_NEWSLETTERS)).toMatchObject([
    {
      id: 'centre-munich-2021-02-26',
      title: { zh: '中德氢能联合实验室在慕尼黑揭牌' },
      start: '2021-02-26',
      countries: ['CN', 'DE'],
      place: { name: { zh: '慕尼黑', en: 'Munich' } },
      attendance: { count: 40, qualifier: 'about' },
      sources: [{ publisher: { zh: '科技部' }, published: '2021-03-02' }],
    },
    { start: '2021-03-28', end: '2021-04-02', groups: ['ASEAN'], place: { name: { en: 'Nanning' } }, type: 'forum' },
    {
      start: '2021-12-30',
      end: '2022-01-02',
      countries: ['CN', 'FR'],
      type: 'committee',
      outcomes: [{ kind: 'minutes', title: { zh: '会议纪要' } }],
      place: { name: { en: 'Paris' } },
    },
  ]);
});

test('names broken over lines, a heading that begins with a year, a number that is none, and no date', () => {
  const [dialogue, contest, ...more] = drafts(BROKEN_NAMES);
  expect(more).toEqual([]);
  expect(dialogue).toMatchObject({
    title: { zh: '第五届中国—南非科技合作对话' },
    start: '2019-11-29',
    end: '2019-12-01',
    countries: ['CN', 'ZA'],
    place: { name: { zh: '比勒陀利亚', en: 'Pretoria' } },
  });
  expect(contest).toMatchObject({
    type: 'contest',
    title: { zh: '2020世界机器人大赛' },
    place: { name: { zh: '北京' } },
  });
  expect(contest?.start).toBeUndefined();
  expect(new Set(contest?.countries)).toEqual(new Set(['CN', 'RU', 'BR']));
});

test('reports of one kind, place and day are drafts of their own', () => {
  const report = '中泰会议召开\n3 月 1 日，会议在曼谷召开。\n（来源：科技部，2021 年 3 月 2 日）\n';
  const ids = drafts(`1. ${report}2. ${report}`).map(({ id }) => id);
  expect(ids).toEqual(['meeting-bangkok-2021-03-01', 'meeting-bangkok-2021-03-01-2']);
});

test('drafts are events that say so, and what is open in them are notes', () => {
  const read = readNewsletter(TWO_NEWSLETTERS, { dataset, gazetteer, year: null });
  const { dataset: drafted, notes } = draftsAsDataset(read, dataset.groups, dataset.home);
  expect(drafted.events.map(({ status }) => status)).toEqual(['draft', 'draft', 'draft']);
  expect(notes).toContainEqual(
    expect.objectContaining({ code: 'draft-group-unclear', value: 'ASEAN', effect: 'kept' }),
  );
  expect(draftsAsDataset([], {}, null).notes).toMatchObject([{ code: 'newsletter-empty' }]);
});

test('a newsletter is told from a table', () => {
  expect(isNewsletter(BROKEN_NAMES)).toBe(true);
  expect(isNewsletter('title,date\n1. A,2018\n')).toBe(false);
});

test('no text makes it throw', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('1. 会议', '（来源：', '9月10日', '在北京召开', '2018年2月30日至1日'),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(() => drafts(lines.join('\n'))).not.toThrow();
    }),
  );
});

test('a town whose name holds the name of a larger one is that town', () => {
  const [delhi] = drafts(
    '1. 中印科技会议召开\n2021 年 3 月 1 日，会议在印度新德里召开。\n（来源：科技部，2021 年 3 月 2 日）',
  );
  expect(delhi?.place?.name.zh).toBe('新德里');
});

test('a list in a report is no report, nor is a broken number, nor a table of contents', () => {
  const text = `目录
1. 中泰科技联委会会议在曼谷召开
2. 中越创新论坛开幕
1. 中泰科技联委会会议在曼谷召开
3 月 1 日，会议在曼谷召开，围绕工业
4.0、智慧城市达成共识：
1. 共建实验室；
2. 交流人员。
（来源：科技部，2021 年 3 月 2 日）
2. 中越创新论坛开幕
3 月 4 日，论坛在河内开幕。
（来源：科技部，2021 年 3 月 5 日）`;
  expect(drafts(text).map(({ title }) => title.zh)).toEqual(['中泰科技联委会会议', '中越创新论坛开幕']);
});

test('a source with a month and blanks, and digits of full width', () => {
  const [draft] = drafts('1. 中泰会议召开\n１２月５、６日，会议于曼谷召开。\n(来源: 科技部, 2022 年 1 月)');
  expect(draft).toMatchObject({
    start: '2021-12-05',
    end: '2021-12-06',
    sources: [{ publisher: { zh: '科技部' }, published: '2022-01' }],
  });
});

test('an id keeps the letters of an accented name', () => {
  const [draft] = drafts('1. 会议召开\n2021 年 3 月 1 日，会议在瑞士日内瓦召开。\n（来源：科技部，2021 年 3 月 2 日）');
  expect(draft?.id).toBe('meeting-geneve-2021-03-01');
});

test.each([
  ['中非创新论坛在内蒙古鄂尔多斯举行，8月30日本届论坛还去了沿海地区', ['CN'], 'Ordos'],
  ['中国与哈萨克斯坦会议在努尔苏丹举行', ['CN', 'KZ'], 'Astana'],
  ['中美会议于12月3日在美国首都华盛顿举行', ['CN', 'US'], 'Washington'],
  ['会议在海南博鳌召开', ['CN'], "Bo'ao"],
  ['会议在国家会议中心召开', ['CN'], undefined],
  ['会议于5月1日以视频方式召开', ['CN'], undefined],
])('%s', (body, countries, town) => {
  const [draft] = drafts(`1. 会议召开\n${body}。\n（来源：科技部，2021 年 3 月 2 日）`);
  expect(draft?.countries).toEqual(countries);
  expect(draft?.place?.name.en).toBe(town);
});
