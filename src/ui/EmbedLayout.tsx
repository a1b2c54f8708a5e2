import './embed.css';
import { useTranslations } from 'use-intl';
import { addressOf } from '#state/address/syncUrl.ts';
import { useFollowed } from '#state/following.ts';
import { Detail } from './Detail.tsx';
import { useEmbedNotice } from './document/useEmbedNotice.ts';
import { EventCount } from './list/EventCount.tsx';
import { LoadFailed } from './missing/LoadFailed.tsx';
import { Region } from './Region.tsx';
import { useCover } from './shared/useCover.ts';
import { useMediaQuery } from './shared/useMediaQuery.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { useReading } from './useReading.ts';

/** Where embed.css puts the detail below the map. */
const NARROW = '(max-width: 31.99em)';

/** Inside somebody else's page: map, timeline, detail, and the way to the full atlas with the same view. */
export function EmbedLayout() {
  const t = useTranslations('app');
  const address = useFollowed((view) => addressOf({ ...view, embed: false }));
  const reading = useReading();
  useEmbedNotice();
  const coverTop = useCover('top');
  const coverDetail = useCover(useMediaQuery(NARROW) ? 'bottom' : 'right');
  const coverBottom = useCover('bottom');
  return (
    <div className="embed" data-reading={reading.kind !== 'none'}>
      <div className="panel embed-head" ref={coverTop}>
        <a href={address} target="_blank" rel="noopener">
          {t('fullAtlas')}
        </a>
        <EventCount />
      </div>
      <div className="panel embed-failed">
        <LoadFailed within="list" />
      </div>
      <div className="panel embed-detail" ref={coverDetail}>
        <Detail reading={reading} />
      </div>
      <div className="panel embed-timeline" id="timeline" tabIndex={-1} ref={coverBottom}>
        <Region>
          <Timeline />
        </Region>
      </div>
    </div>
  );
}
