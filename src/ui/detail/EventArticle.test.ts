import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, test } from 'vitest';
import { readJson } from '#data/json/readJson.ts';
import { LANGUAGES, type Language, wordsIn } from '#domain/language.ts';
import { MESSAGES } from '#i18n/catalogue.ts';
import type { ArticleLinks } from './articleLinks.ts';
import { EventArticle } from './EventArticle.tsx';

const { dataset } = readJson(readFileSync('public/data/events.json', 'utf8'));
const LINKS: ArticleLinks = { facet: (facet, value) => ({ href: `/?${facet}=${value}` }), report: null };

function article(id: string, pageLanguage: Language, language = pageLanguage): string {
  const event = dataset.events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  const children = createElement(EventArticle, { event, dataset, language, links: LINKS });
  const page = { locale: pageLanguage, messages: MESSAGES[pageLanguage], timeZone: 'UTC', children };
  return renderToStaticMarkup(createElement(IntlProvider, page));
}

test.each(LANGUAGES)(
  'every event becomes an article in %s without a browser, and without inline styles',
  (language) => {
    for (const { id, title } of dataset.events) {
      const html = article(id, language);
      expect(html.replaceAll('<wbr/>', '')).toContain(wordsIn(title, language));
      expect(html).not.toMatch(/\sstyle=|undefined|\[object/);
    }
  },
);

test('what the source says in words is said in words', () => {
  const html = article('sco-youth-innovation-contest-2018', 'en');
  expect(html).toContain('nearly 600 people');
  expect(html).toContain('22–24 October 2018');
  expect(article('sco-youth-innovation-contest-2018', 'zh')).toContain('近600人');
});

test('a Chinese title breaks between words, and not before a dash', () => {
  expect(article('china-asean-expo-2018', 'zh')).toMatch(/中国—东/);
  expect(article('china-south-africa-mineral-resources-centre-2018', 'zh')).toContain('开发<wbr/>利用<wbr/>联合');
});

test('an inferred place says why', () => {
  expect(article('china-latvia-st-agreement-2018', 'en')).toMatch(/Inferred place.*The source does not say where/);
});

test('texts in another language than the page say so', () => {
  expect(article('pujiang-innovation-forum-2018', 'en', 'zh')).toContain(
    '<bdi lang="zh">2018<wbr/>浦江<wbr/>创新<wbr/>论坛</bdi>',
  );
  expect(article('pujiang-innovation-forum-2018', 'en')).not.toContain('lang=');
});
