import type { NoteCode } from '#data/notes.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import type { Gazetteer } from './gazetteer.ts';
import { reportParticipants } from './reportCountries.ts';
import { reportDates } from './reportDates.ts';
import { reportAttendance, reportOutcomes, reportType } from './reportFacts.ts';
import { reportPlace, type StatedPlace } from './reportPlace.ts';
import type { Report } from './splitReports.ts';

/** What was concluded, and what an editor must still decide. */
export type DraftCode = Extract<NoteCode, `draft-${string}`>;

export type DraftRemark = { readonly code: DraftCode; readonly value: string };

/** An event in the making: what the report says, and what it leaves open. */
export type Draft = {
  readonly event: Partial<CooperationEvent> & Pick<CooperationEvent, 'id' | 'title' | 'countries'>;
  readonly inferred: readonly DraftRemark[];
  readonly questions: readonly DraftRemark[];
  /** The report's own words, for the editor; they never go into the dataset. */
  readonly text: string;
};

export type DraftContext = {
  readonly dataset: Pick<Dataset, 'home' | 'groups'>;
  readonly gazetteer: Gazetteer;
  /** For dates without one; null leaves it to the date of publication. */
  readonly year: number | null;
};

/** What can be told from a report alone; nothing that it does not say is filled in. */
export function draftOf(report: Report, { dataset, gazetteer, year }: DraftContext): Draft {
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
        .normalize('NFD')
        .replace(/\p{Mark}/gu, '')
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
      ...(yearIsInferred && start ? [remark('draft-year-inferred', start.slice(0, 4))] : []),
      ...(groups.length > 0 ? [remark('draft-members-inferred', groups.join(', '))] : []),
    ],
    questions: [
      remark('draft-words-missing'),
      ...(start === null ? [remark('draft-date-missing')] : []),
      ...(publisher === null ? [remark('draft-source-missing')] : []),
      ...(type === 'other' ? [remark('draft-type-missing')] : []),
      ...placeQuestions(stated),
      ...(countries.length < 2 ? [remark('draft-partner-missing')] : []),
      ...unresolved.map((pair) => remark('draft-country-unclear', pair)),
      ...groups.map((group) => remark('draft-group-unclear', group)),
    ],
    text,
  };
}

function placeOf(stated: StatedPlace | null): CooperationEvent['place'] {
  const town = stated?.town;
  if (!town) return null;
  return { name: town.name, country: town.country, coordinates: town.coordinates, precision: 'city', inferred: null };
}

function placeQuestions(stated: StatedPlace | null): readonly DraftRemark[] {
  if (!stated) return [remark('draft-place-missing')];
  if (!stated.town) return [remark('draft-place-unknown', stated.words)];
  const [, after = ''] = stated.words.split(stated.town.name.zh);
  return after.replace(/^市/, '').length > 1 ? [remark('draft-venue-unknown', stated.words)] : [];
}

function remark(code: DraftCode, value = ''): DraftRemark {
  return { code, value };
}

/** Where and that it took place is said elsewhere. */
function titleOf(heading: string): string {
  return heading.replace(/在[^在]{2,20}(召开|举行|举办|开幕)$/, '') || heading;
}
