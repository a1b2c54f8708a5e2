import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readJson } from '#data/json/readJson.ts';
import { atomFeed } from './atomFeed.ts';
import { eventDescription } from './description.ts';
import { buildSiteFiles } from './siteFiles.ts';
import { robots, sitemap } from './sitemap.ts';

const { dataset } = readJson(readFileSync('public/data/events.json', 'utf8'));
const ORIGIN = 'https://atlas.example';
const COUNT = dataset.events.length;

test('the sitemap has every page in every language, each with the others', () => {
  const text = sitemap(dataset, ORIGIN);
  expect(text.match(/<loc>/g)).toHaveLength(2 * (COUNT + 1));
  expect(text.match(/hreflang="x-default"/g)).toHaveLength(2 * (COUNT + 1));
});

test('a feed tells each event once, the latest written about first', () => {
  const text = atomFeed(dataset, 'en', ORIGIN);
  const days = [...text.matchAll(/<entry>.*?<updated>(.*?)T/g)].map(([, day]) => day ?? '');
  expect(days).toHaveLength(COUNT);
  expect(days).toEqual([...days].sort().reverse());
  expect(text).toContain(`<link rel="self" type="application/atom+xml" href="${ORIGIN}/en/feed.xml"/>`);
});

test('what is written in a title cannot end an element', () => {
  const events = dataset.events.slice(0, 1).map((event) => ({ ...event, title: { zh: null, en: 'R&D <b>' } }));
  expect(atomFeed({ ...dataset, events }, 'en', ORIGIN)).toContain('<title>R&amp;D &lt;b></title>');
});

test('robots are told of the sitemap where there is one', () => {
  expect(robots('https://atlas.example/sitemap.xml')).toContain('Sitemap: https://atlas.example/sitemap.xml');
  expect(robots(null)).not.toContain('Sitemap');
});

test('without a host there are manifests and robots alone', () => {
  const paths = buildSiteFiles(dataset, { basePath: '/', origin: null }).map(({ path }) => path);
  expect(paths).toEqual(['zh/app.webmanifest', 'en/app.webmanifest', 'robots.txt']);
});

test('a withdrawn event says so before it is opened', () => {
  const [event] = dataset.events;
  if (!event) throw new Error('no event');
  const withdrawn = { ...event, status: 'withdrawn', note: { zh: null, en: 'It never took place.' } } as const;
  expect(eventDescription(withdrawn, 'en')).toBe('Withdrawn · It never took place.');
});
