import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareDataset, bareEvent } from '#domain/bareEvent.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { answerQuery, buildSearch, type Search } from './search.ts';

const EVENTS = [
  bareEvent({ id: 'kunming', title: { zh: '金砖国家技术转移中心揭牌', en: 'BRICS working group meets in Kunming' } }),
  bareEvent({
    id: 'minerals',
    title: { zh: '中国—南非矿产资源联合研究中心', en: 'China–South Africa mineral resources centre' },
    people: [{ name: { zh: null, en: 'Jānis Vējonis' }, role: null, country: 'LV' }],
  }),
  bareEvent({
    id: 'pujiang',
    title: { zh: '2018浦江创新论坛', en: 'Pujiang Innovation Forum 2018' },
    summary: { zh: '讨论5G与AI合作。', en: null },
    countries: ['CA'],
  }),
];

test.each([
  ['矿产', ['minerals']],
  ['联合研究', ['minerals']],
  ['矿', ['minerals']],
  ['牌', ['kunming']],
  ['研究 矿产', ['minerals']],
  ['矿研', []],
  ['kunming', ['kunming']],
  ['KUNMING', ['kunming']],
  ['Kunmin', ['kunming']],
  ['Kunmimg', ['kunming']],
  ['inovation forum', ['pujiang']],
  ['vejonis', ['minerals']],
  ['2018', ['pujiang']],
  ['浦江', ['pujiang']],
  ['2018浦江', ['pujiang']],
  ['5G', ['pujiang']],
  ['AI合作', ['pujiang']],
  ['加拿大', ['pujiang']],
  ['Canada', ['pujiang']],
  ['kunming forum', []],
])('“%s” finds %j', (query, ids) => {
  expect(found(query, EVENTS)).toEqual(ids);
});

test('any text can be asked', () => {
  const search = searchOf(EVENTS);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      expect(answerQuery(search, query).scores).toHaveLength(EVENTS.length);
    }),
  );
});

test('every word of a title finds it, and every piece of its Chinese', () => {
  const chinese = fc.array(fc.constantFrom(...'科技合作创新论坛研究中心'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(chinese, fc.nat(), fc.nat(), (characters, one, other) => {
      const ends = [one, other].map((end) => end % characters.length).sort((a, b) => a - b);
      const piece = characters.slice(ends[0], (ends[1] ?? 0) + 1).join('');
      expect(found(piece, [bareEvent({ id: 'it', title: { zh: characters.join(''), en: null } })])).toEqual(['it']);
    }),
  );
});

test('the best answer first: a title before a summary, the whole word before its beginning, both before a near miss', () => {
  const said = (id: string, title: string, summary: string | null = null) =>
    bareEvent({ id, title: { zh: null, en: title }, summary: { zh: null, en: summary } });
  const events = [
    said('summary', 'Forum', 'On minerals and mineral water'),
    said('begins', 'Minerals forum'),
    said('exact', 'Mineral forum'),
    said('other', 'Water forum'),
  ];
  const { scores } = answerQuery(searchOf(events), 'mineral');
  const ranked = events.map(({ id }, index) => ({ id, score: scores[index] ?? 0 })).sort((a, b) => b.score - a.score);
  expect(ranked.map(({ id }) => id)).toEqual(['exact', 'begins', 'summary', 'other']);
  expect(scores[3]).toBe(0);
});

test('a misspelling is forgiven only where no word is spelled so, and is told', () => {
  const events = [bareEvent({ id: 'ireland', countries: ['IE'] }), bareEvent({ id: 'iceland', countries: ['IS'] })];
  expect(found('Ireland', events)).toEqual(['ireland']);
  expect(found('Icelant', events)).toEqual(['iceland']);
  expect(answerQuery(searchOf(events), 'Icelant').near).toEqual(new Map([['icelant', new Set(['iceland'])]]));
});

function found(query: string, events: readonly CooperationEvent[]): string[] {
  const { hits } = answerQuery(searchOf(events), query);
  return events.filter((_, index) => hits[index] === 1).map(({ id }) => id);
}

function searchOf(events: readonly CooperationEvent[]): Search {
  return buildSearch(bareDataset(events));
}
