import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { readJson } from '#data/json/readJson.ts';
import { readGrounds } from './ground.ts';
import { readLettering } from './lettering.ts';
import { atlasPreview, eventPreview } from './previewSvg.ts';
import { atlasWords, eventWords } from './sheetWords.ts';

const { dataset } = readJson(readFileSync('public/data/events.json', 'utf8'));
const lettering = await readLettering();
const press = { dataset, worldview: 'intl', groundAt: readGrounds('intl'), lettering } as const;
const [event] = dataset.events;
if (!event) throw new Error('no event');

test('Chinese characters have outlines of their own, without a font on the machine', () => {
  const type = { weight: 650, px: 100 } as const;
  expect(lettering.widthOf('国际', type)).toBe(200);
  expect(lettering.outline('国', type)).not.toBe(lettering.outline('际', type));
});

test('a curly quote is narrow among Latin letters, and a square beside Chinese', () => {
  const type = { weight: 400, px: 100 } as const;
  const added = (words: string) =>
    lettering.widthOf(words, type) - lettering.widthOf(words.replace(/[‘’“”]/g, ''), type);
  expect(added('China’s')).toBeLessThan(40);
  expect(added('“Atlas”')).toBeLessThan(100);
  expect(added('国“际')).toBeCloseTo(100);
});

test('an image has the size that messengers ask for, and is the same each time', () => {
  const [first, second] = [0, 1].map(() => eventPreview(event, eventWords(event, 'zh'), press));
  expect(first).toBe(second);
  const { width, height } = new Resvg(first ?? '');
  expect([width, height]).toEqual([1200, 630]);
});

test('an event without a place or partners, and a dataset without events, have images too', () => {
  const nowhere = { ...event, place: null, countries: [], title: { zh: null, en: 'Nowhere' } };
  expect(eventPreview(nowhere, eventWords(nowhere, 'en'), press)).not.toContain('NaN');
  expect(atlasPreview(atlasWords(dataset, 'en'), { ...press, dataset: { ...dataset, events: [] } })).not.toContain(
    'NaN',
  );
});
