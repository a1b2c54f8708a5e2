import { useEffect } from 'react';
import { type AnyDataset, eventAt } from '#domain/dataset.ts';
import type { Listing } from '#domain/matching/listing.ts';
import { useSought } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { ChooseEvent } from './ChooseEvent.tsx';
import { EventRow } from './EventRow.tsx';
import { MonthHeading } from './MonthHeading.tsx';

type Props = { readonly dataset: Pick<AnyDataset, 'events' | 'groups'>; readonly listing: Listing };

/** A list short enough to stand in the page as a whole: by month, or as a ranking that has no months. */
export function MonthSections({ dataset, listing: { indexes, groups } }: Props) {
  const sought = useSought();
  const isAlone = groups.length === 0;
  const openId = useAtlas(({ view }) => view.eventId);
  useEffect(() => {
    if (openId === null) return;
    document.querySelector(`[data-event="${CSS.escape(openId)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [openId]);
  const rows = (from: number, until: number) => (
    <ul>
      {[...indexes.subarray(from, until)].map((index) => {
        const event = eventAt(dataset, index);
        return (
          event && (
            <li key={event.id}>
              <ChooseEvent event={event} />
              <EventRow event={event} groups={dataset.groups} isAlone={isAlone} sought={sought} />
            </li>
          )
        );
      })}
    </ul>
  );
  if (isAlone) return rows(0, indexes.length);
  return groups.map((group) => (
    <section key={group.date} className="month-section">
      <MonthHeading group={group} />
      {rows(group.from, group.until)}
    </section>
  ));
}
