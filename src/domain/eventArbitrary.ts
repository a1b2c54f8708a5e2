/** For property tests: events of every date there can be, with few enough values that they coincide, and what may be asked of them. */
import fc from 'fast-check';
import { type CalendarDate, firstDay, lastDay } from '#domain/time/calendarDate.ts';
import { inListOrder } from '#domain/time/listOrder.ts';
import { monthAt } from '#domain/time/month.ts';
import { type Period, periodOf } from '#domain/time/period.ts';
import { bareEvent } from './bareEvent.ts';
import { type CooperationEvent, EVENT_TYPES, type Place, PRECISIONS } from './event.ts';
import type { Filter } from './filter.ts';

const COUNTRIES = ['CN', 'RU', 'LV', 'ZA', 'CA'];
const TOPICS = ['energy', '农业', 'a,b', '50%'];
const GROUPS = ['BRICS', 'SCO'];
const OUTCOMES = ['mou', 'roadmap'];

export const monthArbitrary = fc.integer({ min: 2016 * 12, max: 2020 * 12 + 11 }).map(monthAt);

export const dateArbitrary: fc.Arbitrary<CalendarDate> = fc
  .tuple(monthArbitrary, fc.integer({ min: 1, max: 28 }), fc.constantFrom(4, 7, 10))
  .map(([month, day, length]) => `${month}-${String(day).padStart(2, '0')}`.slice(0, length));

/** Undated, without an end, or with an end that is not before the start. */
const datesArbitrary: fc.Arbitrary<Pick<CooperationEvent, 'start' | 'end'>> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ start: null, end: null }) },
  { weight: 4, arbitrary: dateArbitrary.map((start) => ({ start, end: null })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(dateArbitrary, dateArbitrary)
      .filter(([start, end]) => firstDay(start) <= firstDay(end) && lastDay(start) <= lastDay(end))
      .map(([start, end]) => ({ start, end })),
  },
);

const placeArbitrary: fc.Arbitrary<Place> = fc.record({
  name: fc.constant({ zh: '某地', en: 'Somewhere' }),
  country: fc.constantFrom(null, ...COUNTRIES),
  coordinates: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 })),
  precision: fc.constantFrom(...PRECISIONS),
  inferred: fc.constantFrom(null, { zh: null, en: 'It says so.' }),
});

/** In the order of the list. */
export const eventsArbitrary: fc.Arbitrary<readonly CooperationEvent[]> = fc
  .array(
    fc.record({
      dates: datesArbitrary,
      type: fc.constantFrom(...EVENT_TYPES),
      countries: fc.subarray(COUNTRIES),
      groups: fc.subarray(GROUPS),
      topics: fc.subarray(TOPICS),
      outcomes: fc.array(fc.constantFrom(...OUTCOMES), { maxLength: 3 }),
      place: fc.option(placeArbitrary),
    }),
    { maxLength: 40 },
  )
  .map((events) =>
    events.map(({ dates, outcomes, ...said }, index) =>
      bareEvent({
        ...said,
        ...dates,
        id: `event-${index}`,
        outcomes: outcomes.map((kind) => ({ kind, title: { zh: kind, en: kind } })),
      }),
    ),
  )
  .map(inListOrder);

/** All kinds of period, and none. */
export const periodArbitrary: fc.Arbitrary<Period | null> = fc
  .tuple(fc.option(monthArbitrary), fc.option(monthArbitrary))
  .map(([one, other]) => (one !== null && other !== null && other < one ? periodOf(other, one) : periodOf(one, other)));

export const filterArbitrary: fc.Arbitrary<Filter> = fc
  .record({
    period: periodArbitrary,
    countries: fc.subarray([...COUNTRIES, 'FR']),
    match: fc.constantFrom<'any' | 'all'>('any', 'all'),
    types: fc.subarray([...EVENT_TYPES]),
    topics: fc.subarray([...TOPICS, 'unknown']),
    groups: fc.subarray(GROUPS),
    outcomes: fc.subarray(OUTCOMES),
    events: fc.oneof(fc.constant([]), fc.subarray(['event-0', 'event-1', 'event-7', 'nowhere'])),
    query: fc.constant(''),
  })
  .map((filter) => (filter.countries.length < 2 ? { ...filter, match: 'any' } : filter));
