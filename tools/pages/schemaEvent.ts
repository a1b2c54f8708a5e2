import type { CooperationEvent, Place } from '#domain/event.ts';
import { type Language, wordsIn } from '#domain/language.ts';

/** The event in the words of schema.org. A place that is only inferred is left out: there a reader could not tell. */
export function schemaEvent(event: CooperationEvent, language: Language, url: string | null): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: wordsIn(event.title, language),
    ...(event.summary && { description: wordsIn(event.summary, language) }),
    inLanguage: language,
    ...(url !== null && { url }),
    ...(event.start !== null && { startDate: event.start }),
    ...(event.end !== null && { endDate: event.end }),
    ...(event.place && !event.place.inferred && { location: schemaPlace(event.place, language) }),
    ...(event.organizations.length > 0 && {
      contributor: event.organizations.map(({ name }) => ({ '@type': 'Organization', name: wordsIn(name, language) })),
    }),
  };
}

function schemaPlace({ name, country, coordinates: [longitude, latitude] }: Place, language: Language): object {
  return {
    '@type': 'Place',
    name: wordsIn(name, language),
    ...(country !== null && { address: { '@type': 'PostalAddress', addressCountry: country } }),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}
