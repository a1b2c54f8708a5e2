import { useTranslations } from 'use-intl';
import type { Extent } from '#domain/month.ts';
import { type Period, samePeriod } from '#domain/period.ts';
import { choosePeriod } from '#state/actions.ts';
import { pause, play } from '#state/playback.ts';
import { useMatching } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { IconButton } from '#ui/shared/IconButton.tsx';
import { neighbour } from './chosenMonths.ts';
import { PeriodField } from './PeriodField.tsx';

type Props = {
  /** The months that have events; null where no event has a month. */
  readonly events: Extent | null;
  readonly period: Period | null;
  readonly total: number;
};

/** Play, the months in words, how many events they have, and the ways to other months. */
export function TimelineHeader({ events, period, total }: Props) {
  const t = useTranslations('timeline');
  const playing = useAtlas((state) => state.playing);
  const shown = useMatching().length;
  return (
    <div className="timeline-header">
      {playing ? (
        <IconButton icon="pause" label={t('pause')} onClick={pause} />
      ) : (
        <IconButton icon="play" label={t('play')} disabled={!events} onClick={() => events && play(events)} />
      )}
      <PeriodField period={period} />
      <span className="timeline-count">{t('count', { shown, total })}</span>
      {events && <Neighbours events={events} period={period} />}
      <button type="button" className="timeline-reset" title={t('allMonths')} onClick={() => choosePeriod(null)}>
        {t('reset')}
      </button>
    </div>
  );
}

function Neighbours({ events, period }: { readonly events: Extent; readonly period: Period | null }) {
  const t = useTranslations('timeline');
  const previous = neighbour(events, period, -1);
  const next = neighbour(events, period, 1);
  return (
    <>
      <IconButton
        icon="previous"
        label={t('previousMonth')}
        disabled={samePeriod(previous, period)}
        onClick={() => choosePeriod(previous)}
      />
      <IconButton
        icon="next"
        label={t('nextMonth')}
        disabled={samePeriod(next, period)}
        onClick={() => choosePeriod(next)}
      />
    </>
  );
}
