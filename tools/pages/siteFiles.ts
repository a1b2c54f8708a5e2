import type { Dataset } from '#domain/dataset.ts';
import { LANGUAGES } from '#domain/language.ts';
import type { Site } from '#tools/site.ts';
import { feedPath, fileAddress, manifestPath } from './address.ts';
import { atomFeed } from './atomFeed.ts';
import { manifest } from './manifest.ts';
import { robots, sitemap } from './sitemap.ts';

/** A file of the site, its path below the base. */
export type SiteFile = { readonly path: string; readonly text: string };

const SITEMAP = 'sitemap.xml';

/** What is not a page: for search engines, feed readers and devices. A sitemap and feeds need the site's whole address. */
export function buildSiteFiles(dataset: Dataset, { origin }: Site): readonly SiteFile[] {
  const manifests = LANGUAGES.map((language) => ({ path: manifestPath(language), text: manifest(language) }));
  if (origin === null) return [...manifests, { path: 'robots.txt', text: robots(null) }];
  return [
    ...manifests,
    ...LANGUAGES.map((language) => ({ path: feedPath(language), text: atomFeed(dataset, language, origin) })),
    { path: SITEMAP, text: sitemap(dataset, origin) },
    { path: 'robots.txt', text: robots(fileAddress(origin, SITEMAP)) },
  ];
}
