import './timeline.css';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { type Atlas, useDataset } from '#state/dataset.ts';
import { useFollowedFilter } from '#state/following.ts';
import { allMonths, matchingMonths, useLoadedAtlas } from '#state/selectors.ts';
import { BesideBars } from './BesideBars.tsx';
import { Months } from './Months.tsx';
import { monthsWithEvents } from './monthBars.ts';
import { TimelineHeader } from './TimelineHeader.tsx';

/** When the events happen, and the months that are looked at; nothing where they could not be loaded. */
export function Timeline() {
  const t = useTranslations('timeline');
  const atlas = useLoadedAtlas();
  const { error } = useDataset();
  if (error && !atlas) return null;
  return (
    <section className="timeline" aria-label={t('name')} aria-busy={!atlas || undefined}>
      {atlas && <LoadedTimeline atlas={atlas} />}
    </section>
  );
}

function LoadedTimeline({ atlas }: { readonly atlas: Atlas }) {
  const filter = useFollowedFilter();
  const all = allMonths(atlas);
  const matching = matchingMonths(atlas, filter);
  const events = useMemo(() => monthsWithEvents(all), [all]);
  return (
    <>
      <TimelineHeader atlas={atlas} events={events} />
      {events && <Months events={events} all={all} matching={matching} period={filter.period} />}
      <BesideBars all={all} matching={matching} />
    </>
  );
}
