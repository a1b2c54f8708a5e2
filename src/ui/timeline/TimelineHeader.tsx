import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Extent } from '#domain/time/month.ts';
import { samePeriod } from '#domain/time/period.ts';
import { choosePeriod } from '#state/actions.ts';
import type { Atlas } from '#state/dataset.ts';
import { useFollowedFilter } from '#state/following.ts';
import { pause, play } from '#state/playback.ts';
import { matching } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { IconButton } from '#ui/shared/IconButton.tsx';
import { neighbour } from './chosenMonths.ts';
import { PeriodField } from './PeriodField.tsx';

type Props = {
  readonly atlas: Atlas;
  /** The months that have events; null where no event has a month. */
  readonly events: Extent | null;
};

/** Play, the months in words, how many events they have, and the ways to other months. It follows the bars. */
export const TimelineHeader = memo(function TimelineHeader({ atlas, events }: Props) {
  const t = useTranslations('timeline');
  const playing = useAtlas((state) => state.playing);
  const filter = useFollowedFilter();
  const shown = matching(atlas, filter).length;
  return (
    <div className="timeline-header">
      {playing ? (
        <IconButton icon="pause" label={t('pause')} onClick={pause} />
      ) : (
        <IconButton icon="play" label={t('play')} disabled={!events} onClick={() => events && play(events)} />
      )}
      <PeriodField period={filter.period} />
      <span className="timeline-count">{t('count', { shown, total: atlas.dataset.events.length })}</span>
      {events && <Neighbour events={events} by={-1} />}
      {events && <Neighbour events={events} by={1} />}
      <button type="button" className="timeline-reset" title={t('allMonths')} onClick={() => choosePeriod(null)}>
        {t('reset')}
      </button>
    </div>
  );
});

/** The way to the month before or after. It goes from where the timeline stands at the click, which may be ahead of what is drawn. */
function Neighbour({ events, by }: { readonly events: Extent; readonly by: -1 | 1 }) {
  const t = useTranslations('timeline');
  const { period } = useFollowedFilter();
  return (
    <IconButton
      icon={by < 0 ? 'previous' : 'next'}
      label={t(by < 0 ? 'previousMonth' : 'nextMonth')}
      disabled={samePeriod(neighbour(events, period, by), period)}
      onClick={() => choosePeriod(neighbour(events, useAtlas.getState().view.filter.period, by))}
    />
  );
}
