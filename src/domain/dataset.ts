import type { CalendarDate } from './calendarDate.ts';
import type { CooperationEvent, CountryCode } from './event.ts';
import type { LocalText } from './language.ts';

export type Membership = {
  readonly country: CountryCode;
  readonly from: CalendarDate | null;
  /** Inclusive; null while the membership lasts. */
  readonly to: CalendarDate | null;
};

export type Group = { readonly name: LocalText; readonly members: readonly Membership[] };

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
