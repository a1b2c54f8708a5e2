import type { CalendarDate } from '#domain/time/calendarDate.ts';
import type { CooperationEvent, CountryCode } from './event.ts';
import type { LocalText } from './language.ts';

export type Membership = {
  readonly country: CountryCode;
  readonly from: CalendarDate | null;
  /** Inclusive; null while the membership lasts. */
  readonly to: CalendarDate | null;
};

export type Group = {
  readonly name: LocalText;
  /** Where there is little room; null where the name is short. */
  readonly short: LocalText | null;
  readonly members: readonly Membership[];
};

/** Events in the order of the list: an array, or those of a large dataset, packed. */
export type Events = Pick<readonly CooperationEvent[], 'length' | 'at' | 'entries'>;

/** Everything one file holds. Events are in the order of the list: by date, then id, undated last. */
export type Dataset = {
  readonly title: LocalText;
  /** The country whose cooperation this is; it takes part in everything, so it is never counted as a partner. */
  readonly home: CountryCode | null;
  readonly events: readonly CooperationEvent[];
  readonly groups: Readonly<Record<string, Group>>;
  /** The words for the topic codes that events use; a topic without an entry is shown as it is written. */
  readonly topics: Readonly<Record<string, LocalText>>;
  readonly updated: CalendarDate | null;
  readonly licence: string | null;
};

/** A dataset of any size. */
export type AnyDataset = Omit<Dataset, 'events'> & { readonly events: Events };

/** By codes, which are looked up without a prototype: a copy from a worker or a disk has one again. */
export function codesOf<Value>(copy: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null), copy);
}

/** The event at an index; undefined where there is none, or no index. */
export function eventAt(
  { events }: { readonly events: Events },
  index: number | null | undefined,
): CooperationEvent | undefined {
  return index === null || index === undefined || index < 0 ? undefined : events.at(index);
}
