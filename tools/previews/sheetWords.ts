import { countryName } from '#domain/countries/countryName.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { type Language, wordsIn } from '#domain/language.ts';
import { MESSAGES } from '#i18n/catalogue.ts';
import { formatDate, formatSpan } from '#i18n/dates.ts';
import type { SheetWords } from './sheet.ts';

/** More countries than this are not read from a small picture; the map shows them. */
const NAMED_MOST = 5;

/** What an event's image says: a withdrawn event says so where others say their type. */
export function eventWords(event: CooperationEvent, language: Language): SheetWords {
  const { app, countries: countryNames, detail, words } = MESSAGES[language];
  const type = (event.typeName && wordsIn(event.typeName, language)) || words.type[event.type];
  const { countries } = event;
  return {
    language,
    kind: { type: event.type, words: event.status === 'withdrawn' ? `${type} · ${detail.status.withdrawn}` : type },
    title: wordsIn(event.title, language),
    facts: [
      whenWords(event, language),
      whereWords(event, language),
      ...(countries.length > 1 && countries.length <= NAMED_MOST
        ? [countries.map((code) => countryName(code, countryNames)).join(words.listSeparator)]
        : []),
    ],
    foot: app.name,
  };
}

export function atlasWords(dataset: Dataset, language: Language): SheetWords {
  const { app, toolbar } = MESSAGES[language];
  return { language, kind: null, title: wordsIn(dataset.title, language), facts: [toolbar.what], foot: app.name };
}

function whenWords({ start, end }: CooperationEvent, language: Language): string {
  const { detail } = MESSAGES[language];
  if (start !== null) return formatSpan(start, end, language);
  return end === null ? detail.undated : formatDate(end, language);
}

function whereWords({ place }: CooperationEvent, language: Language): string {
  const { detail, words } = MESSAGES[language];
  if (!place) return detail.unmapped;
  const name = wordsIn(place.name, language);
  return place.inferred ? `${name} · ${words.precision.inferred}` : name;
}
