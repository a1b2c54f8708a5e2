import type { CooperationEvent, Place } from '#domain/event.ts';
import { type Language, wordsIn } from '#domain/language.ts';
import { MESSAGES } from '#i18n/catalogue.ts';
import { fileAddress, pageAddress } from './address.ts';
import { eventDescription } from './description.ts';
import { previewPath } from './previewPath.ts';

/** The event in the words of https://schema.org/Event; addresses only where the site's host is known. */
export function schemaEvent(event: CooperationEvent, language: Language, origin: string | null): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: wordsIn(event.title, language),
    description:
      event.status === 'withdrawn' || !event.summary
        ? eventDescription(event, language)
        : wordsIn(event.summary, language),
    inLanguage: language,
    ...(origin !== null && {
      url: pageAddress(origin, language, event.id),
      image: [fileAddress(origin, previewPath(language, event.id))],
    }),
    // A withdrawn record says nothing of what became of the event.
    ...(event.status !== 'withdrawn' && { eventStatus: 'https://schema.org/EventScheduled' }),
    ...(event.start !== null && { startDate: event.start }),
    ...(event.end !== null && { endDate: event.end }),
    ...(event.place && { location: schemaPlace(event.place, language) }),
    ...(event.organizations.length > 0 && {
      contributor: event.organizations.map(({ name }) => ({ '@type': 'Organization', name: wordsIn(name, language) })),
    }),
  };
}

/** A place that the source does not state says so in words: there is no property for it. */
function schemaPlace({ name, country, coordinates, inferred }: Place, language: Language): object {
  const [longitude, latitude] = coordinates;
  return {
    '@type': 'Place',
    name: wordsIn(name, language),
    ...(inferred && {
      description: `${MESSAGES[language].words.precision.inferred} · ${wordsIn(inferred, language)}`,
    }),
    address: {
      '@type': 'PostalAddress',
      addressLocality: wordsIn(name, language),
      ...(country !== null && { addressCountry: country }),
    },
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

/** The way from the atlas to the event's page: https://schema.org/BreadcrumbList */
export function schemaBreadcrumbs(event: CooperationEvent, language: Language, origin: string): object {
  const step = (position: number, name: string, eventId: string | null) => ({
    '@type': 'ListItem',
    position,
    name,
    item: pageAddress(origin, language, eventId),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [step(1, MESSAGES[language].app.name, null), step(2, wordsIn(event.title, language), event.id)],
  };
}
