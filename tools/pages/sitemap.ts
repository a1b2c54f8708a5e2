import type { Dataset } from '#domain/dataset.ts';
import { LANGUAGES } from '#domain/language.ts';
import { alternates, pageAddress } from './address.ts';
import { datasetDay, updatedDay } from './updated.ts';
import { element, wordsElement, xmlDocument } from './xml.ts';

/** Every page with its other languages: https://www.sitemaps.org/protocol.html and Google's `xhtml:link`. */
export function sitemap(dataset: Dataset, origin: string): string {
  const pages = [
    { eventId: null, updated: datasetDay(dataset) },
    ...dataset.events.map((event) => ({ eventId: event.id, updated: updatedDay(event, dataset) })),
  ];
  const urls = pages.flatMap(({ eventId, updated }) =>
    LANGUAGES.map((language) =>
      element(
        'url',
        {},
        wordsElement('loc', pageAddress(origin, language, eventId)),
        wordsElement('lastmod', updated),
        ...alternates(origin, eventId).map((alternate) => element('xhtml:link', { rel: 'alternate', ...alternate })),
      ),
    ),
  );
  const names = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return xmlDocument(element('urlset', names, ...urls));
}

/** All may be read, and where the sitemap is, where there is one. */
export function robots(sitemapAddress: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemapAddress === null ? '' : `Sitemap: ${sitemapAddress}\n`}`;
}
