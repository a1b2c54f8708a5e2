import type { Report } from '#data/splitReports.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import type { Gazetteer } from './gazetteer.ts';
import { reportParticipants } from './reportCountries.ts';
import { reportDates } from './reportDates.ts';
import { reportAttendance, reportOutcomes, reportType } from './reportFacts.ts';
import { reportPlace, type StatedPlace } from './reportPlace.ts';

/** An event in the making: what the report says, what was concluded from it, and what an editor must still decide. */
export type Draft = {
  readonly event: Partial<CooperationEvent> & Pick<CooperationEvent, 'id' | 'title' | 'countries'>;
  readonly inferred: readonly string[];
  /** Empty once the draft is complete. */
  readonly questions: readonly string[];
  /** The report's own words, for the editor; they never go into the dataset. */
  readonly text: string;
};

type Context = {
  readonly dataset: Pick<Dataset, 'home' | 'groups'>;
  readonly gazetteer: Gazetteer;
  /** For dates without one; null leaves it to the date of publication. */
  readonly year: number | null;
};

/** What can be told from a report alone; nothing that it does not say is filled in. */
export function draftOf(report: Report, { dataset, gazetteer, year }: Context): Draft {
  const { heading, body, publisher, published } = report;
  const text = `${heading}。${body}`;
  const { start, end, yearIsInferred } = reportDates(body, published, year);
  const { countries, groups, unresolved } = reportParticipants(text, start, dataset);
  const stated = reportPlace(heading, body, countries, gazetteer);
  const type = reportType(heading);
  const place = placeOf(stated);
  const attendance = reportAttendance(body);
  return {
    event: {
      id: [type, place?.name.en ?? countries.join('-'), start ?? 'undated']
        .join(' ')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-'),
      ...(start && { start }),
      ...(end && { end }),
      type,
      title: { zh: titleOf(heading), en: null },
      ...(place && { place }),
      countries,
      ...(groups.length > 0 && { groups }),
      outcomes: reportOutcomes(body),
      ...(attendance && { attendance }),
      sources: publisher === null ? [] : [{ publisher: { zh: publisher, en: null }, published, url: null }],
    },
    inferred: [
      ...(yearIsInferred && start
        ? [`The year ${start.slice(0, 4)} is ${year === null ? 'that of the publication' : 'the one that was given'}.`]
        : []),
      ...(groups.length > 0 ? [`The members of ${groups.join(', ')} at that date are among the countries.`] : []),
    ],
    questions: [
      'Choose an id in words; it is frozen once published.',
      'Write the title in English, and the summary in both languages in words of your own.',
      'Add people, organisations, topics and the English names of outcomes and sources.',
      ...(start === null ? ['The report states no date: when did it take place?'] : []),
      ...(publisher === null ? ['The report names no source.'] : []),
      ...(type === 'other' ? ['The heading does not say what type of event it is.'] : []),
      ...placeQuestions(stated),
      ...(countries.length < 2 ? ['The report names no partner. Is that right?'] : []),
      ...unresolved.map((pair) => `Which country or region does ${pair} mean?`),
      ...(groups.length > 0 ? [`Did ${groups.join(', ')} take part as such, with all its members?`] : []),
    ],
    text,
  };
}

function placeOf(stated: StatedPlace | null): CooperationEvent['place'] {
  const town = stated?.town;
  if (!town) return null;
  return { name: town.name, country: town.country, coordinates: town.coordinates, precision: 'city', inferred: null };
}

function placeQuestions(stated: StatedPlace | null): readonly string[] {
  if (!stated) return ['The report does not state the place. Leave it out, or mark it as inferred and say why.'];
  if (!stated.town) return [`The gazetteer has no town in “${stated.words}”: where is it?`];
  const isMore = stated.words.replace(/[市省区]|成功|自治/g, '').length > stated.town.name.zh.length + 2;
  return isMore
    ? [`The report says “${stated.words}”; the coordinates are those of ${stated.town.name.en}. Is the venue known?`]
    : [];
}

/** Where and that it took place is said elsewhere. */
function titleOf(heading: string): string {
  return heading.replace(/在[^在]{2,20}(召开|举行|举办|开幕)$/, '') || heading;
}
