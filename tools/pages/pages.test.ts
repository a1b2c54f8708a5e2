import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { LANGUAGES } from '#domain/language.ts';
import { LARGE } from '#tools/largeData.ts';
import { buildPages } from './pages.tsx';

const JSON_TEXT = readFileSync('public/data/events.json', 'utf8');
const TEMPLATE = readFileSync('index.html', 'utf8');
const ORIGIN = 'https://atlas.example';

const { files, dataset } = buildPages(JSON_TEXT, TEMPLATE, { basePath: '/', origin: ORIGIN }, '/assets/EventDetail.js');
const pages = new Map(files.map(({ path, text }) => [`${ORIGIN}/${path.replace(/index\.html$/, '')}`, text]));
const eventPages = dataset.events.flatMap(({ id }) =>
  LANGUAGES.map((language) => ({ id, language, address: `${ORIGIN}/${language}/events/${id}/` })),
);

function page(address: string): string {
  return pages.get(address) ?? '';
}

/** Values of an attribute in the tags that hold a piece of text. */
function values(html: string, holding: string, attribute: string): readonly string[] {
  const tags = [...html.matchAll(/<(?:link|meta)\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(holding));
  return tags.flatMap((tag) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1] ?? []);
}

function linkedData(html: string) {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  return scripts.map(([, json]) => JSON.parse(json ?? ''));
}

test.each(eventPages)('$address is canonical, and says so in its own language', ({ address, language }) => {
  expect(values(page(address), 'rel="canonical"', 'href')).toEqual([address]);
  expect(page(address)).toContain(`<html lang="${language}">`);
  expect(page(address)).not.toMatch(/\s(style|hrefLang|dateTime)=/);
});

test.each(eventPages)('$address has the map of its event, without a script, in a few kilobytes', ({ address }) => {
  expect(page(address).match(/<svg id="built-map"/g)?.length).toBe(1);
  expect(brotliCompressSync(page(address)).length).toBeLessThan(12_000);
});

test('pages in several languages name each other, themselves and one for everybody else', () => {
  for (const { id, address } of eventPages) {
    const named = values(page(address), 'hreflang=', 'href');
    const others = LANGUAGES.map((language) => `${ORIGIN}/${language}/events/${id}/`);
    expect(named).toEqual([...others, others[0]]);
    expect(values(page(address), 'hreflang=', 'hreflang')).toEqual([...LANGUAGES, 'x-default']);
  }
});

test('linked data has what schema.org asks of an event, and the way to it', () => {
  for (const { id, address } of eventPages) {
    const event = dataset.events.find((one) => one.id === id);
    const [said, crumbs] = linkedData(page(address));
    expect(said).toMatchObject({ '@type': 'Event', startDate: event?.start, url: address });
    expect(said.name && said.description && said.location.name).toBeTruthy();
    expect(said.location.address.addressCountry).toBe(event?.place?.country);
    expect(crumbs['@type']).toBe('BreadcrumbList');
    expect(crumbs.itemListElement.at(-1).item).toBe(address);
  }
});

test('a place that the source does not state says so in linked data too', () => {
  const [said] = linkedData(page(`${ORIGIN}/en/events/china-latvia-st-agreement-2018/`));
  expect(said.location.description).toContain('Inferred place');
});

test('a messenger finds title, words and a picture with a whole address', () => {
  for (const { address } of eventPages) {
    expect(values(page(address), 'og:image"', 'content')).toEqual([`${address}preview.png`]);
    for (const name of ['og:title', 'og:description', 'og:image:alt', 'twitter:card']) {
      expect(values(page(address), `"${name}"`, 'content')[0]).toBeTruthy();
    }
  }
});

test('an earlier id has a page that names the present one', () => {
  const renamed = JSON_TEXT.replace('"id": "pujiang-innovation-forum-2018"', '"id": "forum", "aliases": ["old-forum"]');
  const built = buildPages(renamed, TEMPLATE, { basePath: '/', origin: ORIGIN }, '/assets/EventDetail.js');
  const old = built.files.find(({ path }) => path === 'en/events/old-forum/index.html');
  expect(values(old?.text ?? '', 'rel="canonical"', 'href')).toEqual([`${ORIGIN}/en/events/forum/`]);
});

test('too many events have no pages: they open through the query, and the build says so', () => {
  vi.stubEnv('VITE_OWN_DATA', 'packed');
  const [first] = dataset.events;
  const many = Array.from({ length: LARGE + 1 }, (_, number) => ({ id: `event-${number}`, title: first?.title }));
  const built = buildPages(
    JSON.stringify({ events: many }),
    TEMPLATE,
    { basePath: '/', origin: ORIGIN },
    '/assets/EventDetail.js',
  );
  vi.unstubAllEnvs();
  expect(built.files.some(({ path }) => path.includes('/events/'))).toBe(false);
  expect(built.events).toEqual([]);
  expect(built.remarks.join()).toContain(`More than ${LARGE} events`);
  const list = built.files.find(({ path }) => path === 'en/index.html')?.text ?? '';
  expect(list).toContain('href="/en/?event=event-999"');
  expect(values(list, 'og:image"', 'content')).toEqual([`${ORIGIN}/en/preview.png`]);
}, 60_000);

test('without a host no page guesses one, and the build says what it left out', () => {
  const built = buildPages(JSON_TEXT, TEMPLATE, { basePath: '/', origin: null }, '/assets/EventDetail.js');
  for (const { text } of built.files) expect(text).not.toMatch(/rel="canonical"|og:url|hreflang="x-default"/);
  expect(built.remarks.join()).toContain('SITE_URL');
  expect(built.files.map(({ path }) => path)).not.toContain('sitemap.xml');
});
