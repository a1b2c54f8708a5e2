import './wide.css';
import './low.css';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { Detail } from './Detail.tsx';
import { Filters } from './filters/Filters.tsx';
import { Listing } from './Listing.tsx';
import { EventCount } from './list/EventCount.tsx';
import { Legend } from './mapPanel/Legend.tsx';
import { PartnersArea } from './PartnersArea.tsx';
import { Region } from './Region.tsx';
import { IconButton } from './shared/IconButton.tsx';
import { useCover } from './shared/useCover.ts';
import { useMediaQuery } from './shared/useMediaQuery.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { Header } from './toolbar/Header.tsx';
import { ViewSwitch } from './toolbar/ViewSwitch.tsx';
import { useReading } from './useReading.ts';

/** List at the left, detail at the right, timeline docked between them, the map all around. */
export function WideLayout() {
  const t = useTranslations('app');
  const [listShown, setListShown] = useState(true);
  const [timelineShown, setTimelineShown] = useState(true);
  // Where events do not come, the list is what says so.
  const isLoaded = useLoadedAtlas() !== null;
  const isBroad = useMediaQuery('(min-width: 80em)');
  const reading = useReading();
  const mode = useAtlas(({ view }) => view.mode);
  const coverLeft = useCover('left');
  const coverDetail = useCover(isBroad ? 'right' : 'left');
  const coverBottom = useCover('bottom');
  return (
    <div className="wide" data-reading={reading.kind !== 'none'}>
      {listShown || !isLoaded ? (
        <div className="panel wide-list" ref={coverLeft}>
          <Region>
            <Header>
              <IconButton icon="collapse" label={t('panel.hide')} onClick={() => setListShown(false)} />
            </Header>
          </Region>
          <ViewSwitch />
          <Region>
            <Filters />
          </Region>
          <Listing />
        </div>
      ) : (
        <div className="panel wide-shut">
          <IconButton icon="expand" label={t('panel.show')} onClick={() => setListShown(true)} />
          <EventCount />
        </div>
      )}
      {mode === 'partners' && (
        <div className="panel wide-partners">
          <PartnersArea />
        </div>
      )}
      <div className="panel wide-detail" ref={coverDetail}>
        <Detail reading={reading} />
      </div>
      <div className="panel wide-timeline" id="timeline" tabIndex={-1} ref={coverBottom} data-shut={!timelineShown}>
        <IconButton
          icon={timelineShown ? 'down' : 'up'}
          label={t(timelineShown ? 'timeline.hide' : 'timeline.show')}
          onClick={() => setTimelineShown(!timelineShown)}
        />
        <Region>
          <Timeline />
        </Region>
      </div>
      <div className="wide-legend">
        <Region>
          <Legend startsOpen={isBroad} />
        </Region>
      </div>
    </div>
  );
}
