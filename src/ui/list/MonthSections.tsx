import { useEffect } from 'react';
import type { Listing, ListingGroup } from '#domain/listing.ts';
import type { Atlas } from '#state/dataset.ts';
import { useAtlas } from '#state/store.ts';
import { EventRow } from './EventRow.tsx';
import { MonthHeading } from './MonthHeading.tsx';

type Props = { readonly atlas: Atlas; readonly listing: Listing };

/** A list short enough to stand in the page as a whole. */
export function MonthSections({ atlas: { dataset }, listing: { indexes, groups } }: Props) {
  const openId = useAtlas(({ view }) => view.eventId);
  useEffect(() => {
    if (openId === null) return;
    document.querySelector(`[data-event="${CSS.escape(openId)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [openId]);
  const eventsOf = ({ from, until }: ListingGroup) =>
    [...indexes.subarray(from, until)].flatMap((index) => dataset.events[index] ?? []);

  return groups.map((group) => (
    <section key={group.date} className="month-section">
      <MonthHeading group={group} />
      <ul>
        {eventsOf(group).map((event) => (
          <li key={event.id}>
            <EventRow event={event} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
