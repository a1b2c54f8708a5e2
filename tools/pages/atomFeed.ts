import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { type Language, wordsIn } from '#domain/language.ts';
import type { CalendarDate } from '#domain/time/calendarDate.ts';
import { MESSAGES } from '#i18n/catalogue.ts';
import { feedPath, fileAddress, pageAddress } from './address.ts';
import { eventDescription } from './description.ts';
import { datasetDay, updatedDay } from './updated.ts';
import { element, wordsElement, xmlDocument } from './xml.ts';

/** Who follows a feed has seen what is older. */
const LENGTH = 100;

/** The events that were last written about, newest first, as RFC 4287 has it. */
export function atomFeed(dataset: Dataset, language: Language, origin: string): string {
  const newest = dataset.events
    .map((event) => ({ event, updated: updatedDay(event, dataset) }))
    .sort((one, other) => Number(one.updated < other.updated) - Number(one.updated > other.updated))
    .slice(0, LENGTH);
  const home = pageAddress(origin, language, null);
  const latest = newest.map(({ updated }) => updated).concat(datasetDay(dataset));
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      wordsElement('id', home),
      wordsElement('title', wordsIn(dataset.title, language)),
      wordsElement('subtitle', MESSAGES[language].toolbar.what),
      timeElement(latest.sort().at(-1) ?? datasetDay(dataset)),
      element('author', {}, wordsElement('name', MESSAGES[language].app.name)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: fileAddress(origin, feedPath(language)) }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: home }),
      ...newest.map(({ event, updated }) => entry(event, updated, language, origin)),
    ),
  );
}

function entry(event: CooperationEvent, updated: CalendarDate, language: Language, origin: string): string {
  const address = pageAddress(origin, language, event.id);
  return element(
    'entry',
    {},
    wordsElement('id', address),
    wordsElement('title', wordsIn(event.title, language)),
    timeElement(updated),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: address }),
    element('category', { term: event.type, label: MESSAGES[language].words.type[event.type] }),
    wordsElement('summary', eventDescription(event, language)),
  );
}

function timeElement(day: CalendarDate): string {
  return wordsElement('updated', `${day}T00:00:00Z`);
}
