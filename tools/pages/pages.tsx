import { createTranslator } from 'use-intl/core';
import { readJson } from '#data/json/readJson.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import { type Dataset, eventAt } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { LANGUAGES, type Language, type LocalText, wordsIn } from '#domain/language.ts';
import { buildListing, type Listing } from '#domain/matching/listing.ts';
import { MESSAGES } from '#i18n/catalogue.ts';
import type { Atlas } from '#state/dataset.ts';
import { LARGE } from '#tools/largeData.ts';
import type { Site } from '#tools/site.ts';
import { BuiltChoice } from './BuiltChoice.tsx';
import { BuiltEvent } from './BuiltEvent.tsx';
import { BuiltList } from './BuiltList.tsx';
import { BuiltPage } from './BuiltPage.tsx';
import { eventDescription } from './description.ts';
import { addressTags, previewTags, siteTags } from './headTags.ts';
import { fillTemplate, jsonScript, renderMarkup, tag } from './markup.ts';
import { schemaBreadcrumbs, schemaEvent } from './schemaEvent.ts';
import { buildSiteFiles, type SiteFile } from './siteFiles.ts';

export type Pages = {
  readonly files: readonly SiteFile[];
  readonly dataset: Dataset;
  /** The events that have pages. */
  readonly events: readonly CooperationEvent[];
  readonly remarks: readonly string[];
};

/** Every page and other text of the site, from the dataset's file, the built `index.html` and the address of the detail's code; and what was left out. */
export function buildPages(json: string, template: string, site: Site, detailScript: string): Pages {
  const { dataset } = readJson(json);
  const columns = buildColumns(dataset);
  const atlas: Atlas = { dataset, notes: [], columns, sent: null };
  const listing = buildListing(columns, Uint32Array.from(dataset.events.keys()), null);
  const fits = dataset.events.length <= LARGE;
  const remarks = [
    ...(site.origin === null ? [WITHOUT_ORIGIN] : []),
    ...(site.basePath === '/' ? [] : [`robots.txt counts only at the root of a host, not at ${site.basePath}.`]),
    ...(fits ? [] : [`More than ${LARGE} events: they have no pages and preview images of their own.`]),
  ];
  const press: Press = { atlas, listing, template, detailScript, origin: site.origin };
  const pages = LANGUAGES.flatMap((language) => [
    listPage(press, language),
    ...(fits ? [...listing.indexes.keys()].flatMap((position) => eventPages(press, position, language)) : []),
  ]);
  const choices = [choicePage(press, 'index.html'), choicePage(press, '404.html')];
  const events = fits ? dataset.events : [];
  const files = [...choices, ...pages, ...buildSiteFiles({ ...dataset, events }, site)];
  return { files, dataset, events, remarks };
}

const WITHOUT_ORIGIN =
  'Without SITE_URL there are no canonical, alternate and og:url tags, breadcrumbs, feeds and sitemap, and the addresses of preview images name no host.';

/** What every page is made with. */
type Press = {
  readonly atlas: Atlas;
  readonly listing: Listing;
  readonly template: string;
  /** The address of the code that an event's page needs beside the app's. */
  readonly detailScript: string;
  readonly origin: string | null;
};

function listPage({ atlas, listing, template, origin }: Press, language: Language): SiteFile {
  const { dataset } = atlas;
  const { title, siteName } = titles(dataset.title, language);
  const description = MESSAGES[language].toolbar.what;
  const article = (
    <BuiltPage atlas={atlas} language={language} eventId={null}>
      <BuiltList dataset={dataset} listing={listing} />
    </BuiltPage>
  );
  const head = [
    ...addressTags(origin, language, null),
    ...previewTags(origin, language, { kind: 'website', title, description, siteName, eventId: null }),
    ...siteTags(origin, language),
  ];
  const text = fillTemplate(template, { language, title, description, head, article: renderMarkup(article) });
  return { path: `${language}/index.html`, text };
}

/** The page of the event at a position of the list, once for its id and once for each earlier one. */
function eventPages(
  { atlas, listing, template, detailScript, origin }: Press,
  position: number,
  language: Language,
): SiteFile[] {
  const { dataset } = atlas;
  const event = eventAt(dataset, listing.indexes[position]);
  if (!event) return [];
  const { title, siteName } = titles(event.title, language);
  const description = eventDescription(event, language);
  const article = (
    <BuiltPage atlas={atlas} language={language} eventId={event.id}>
      <BuiltEvent
        dataset={dataset}
        event={event}
        language={language}
        before={eventAt(dataset, listing.indexes[position - 1]) ?? null}
        after={eventAt(dataset, listing.indexes[position + 1]) ?? null}
      />
    </BuiltPage>
  );
  const head = [
    ...addressTags(origin, language, event.id),
    ...previewTags(origin, language, { kind: 'article', title, description, siteName, eventId: event.id }),
    ...siteTags(origin, language),
    tag('link', { rel: 'modulepreload', crossorigin: '', href: detailScript }),
    jsonScript(schemaEvent(event, language, origin)),
    ...(origin === null ? [] : [jsonScript(schemaBreadcrumbs(event, language, origin))]),
  ];
  const text = fillTemplate(template, { language, title, description, head, article: renderMarkup(article) });
  return [event.id, ...event.aliases].map((id) => ({ path: `${language}/events/${id}/index.html`, text }));
}

/** A page of no language. A search engine must not list the one for what is missing. */
function choicePage({ template }: Press, path: '404.html' | 'index.html'): SiteFile {
  const missing = path === '404.html';
  const article = renderMarkup(<BuiltChoice missing={missing} />);
  const title = LANGUAGES.map((language) => MESSAGES[language].app.name).join(' · ');
  const description = LANGUAGES.map((language) => MESSAGES[language].toolbar.what).join(' ');
  const head = missing ? [tag('meta', { name: 'robots', content: 'noindex' })] : [];
  return { path, text: fillTemplate(template, { language: LANGUAGES[0], title, description, head, article }) };
}

function titles(page: LocalText, language: Language) {
  const t = createTranslator({ locale: language, messages: MESSAGES[language], namespace: 'app' });
  const siteName = t('name');
  return { siteName, title: t('pageTitle', { page: wordsIn(page, language), atlas: siteName }) };
}
