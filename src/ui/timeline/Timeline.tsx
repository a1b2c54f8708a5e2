import './timeline.css';
import { useTranslations } from 'use-intl';
import { allMonths, matchingMonths, useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { BesideBars } from './BesideBars.tsx';
import { Months } from './Months.tsx';
import { monthsWithEvents } from './monthBars.ts';
import { TimelineHeader } from './TimelineHeader.tsx';

/** When the events happen, and the months that are looked at. */
export function Timeline() {
  const t = useTranslations('timeline');
  const atlas = useLoadedAtlas();
  const filter = useAtlas(({ view }) => view.filter);
  if (!atlas) return <section className="timeline" aria-label={t('name')} aria-busy="true" />;
  const all = allMonths(atlas);
  const matching = matchingMonths(atlas, filter);
  const events = monthsWithEvents(all);
  return (
    <section className="timeline" aria-label={t('name')}>
      <TimelineHeader events={events} period={filter.period} total={atlas.dataset.events.length} />
      {events && <Months events={events} all={all} matching={matching} period={filter.period} />}
      <BesideBars all={all} matching={matching} />
    </section>
  );
}
