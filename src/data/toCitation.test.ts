import { expect, test } from 'vitest';
import { bareEvent } from '#domain/bareEvent.ts';
import { CITATION_FORMATS, type Citation, formatCitation } from './toCitation.ts';

const event = bareEvent({
  id: 'china-latvia-2018',
  start: '2018-09-18',
  title: { zh: '中拉协定签署', en: 'Agreement of 100% & more' },
  sources: [{ publisher: { zh: '科技部', en: 'Ministry' }, published: '2018-10-10', url: null }],
});
const citation: Citation = {
  event,
  language: 'en',
  atlas: 'Cooperation Atlas',
  address: 'https://atlas.example/e',
  dateWords: '18 September 2018',
};

test('a sentence in either language', () => {
  expect(formatCitation(citation, 'plain')).toBe(
    'Ministry. Agreement of 100% & more. 18 September 2018. Cooperation Atlas, https://atlas.example/e',
  );
  expect(formatCitation({ ...citation, language: 'zh', atlas: '地图', dateWords: '2018年9月18日' }, 'plain')).toBe(
    '科技部：《中拉协定签署》，2018年9月18日。载《地图》，https://atlas.example/e',
  );
});

test('BibTeX escapes what TeX would act on', () => {
  expect(formatCitation(citation, 'bibtex')).toBe(`@misc{china-latvia-2018,
  title = {{Agreement of 100\\% \\& more}},
  author = {{Ministry}},
  year = {2018},
  month = {9},
  howpublished = {Cooperation Atlas},
  url = {https://atlas.example/e}
}
`);
});

test('RIS has a line for each fact, and its date as year/month/day', () => {
  expect(formatCitation(citation, 'ris').split('\r\n')).toEqual([
    'TY  - ELEC',
    'ID  - china-latvia-2018',
    'TI  - Agreement of 100% & more',
    'AU  - Ministry',
    'PY  - 2018',
    'DA  - 2018/09/18/',
    'T2  - Cooperation Atlas',
    'LA  - en',
    'UR  - https://atlas.example/e',
    'ER  - ',
    '',
  ]);
});

test('a place is named where the source states it, and not where it was inferred', () => {
  const place = {
    name: { zh: '里加', en: 'Riga' },
    country: 'LV',
    coordinates: [24.1, 56.9],
    precision: 'city',
    inferred: null,
  } as const;
  const cited = (inferred: { zh: null; en: string } | null) =>
    CITATION_FORMATS.map((format) =>
      formatCitation({ ...citation, event: { ...event, place: { ...place, inferred } } }, format).includes('Riga'),
    );
  expect(cited(null)).toEqual([true, true, true]);
  expect(cited({ zh: null, en: 'Its ministry is there.' })).toEqual([false, false, false]);
});

test('a coarse date leaves its slots empty', () => {
  expect(formatCitation({ ...citation, event: { ...event, start: '2018' } }, 'ris')).toContain('DA  - 2018///\r\n');
});
