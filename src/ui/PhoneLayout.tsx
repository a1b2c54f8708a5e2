import './phone.css';
import './sheet/sheet.css';
import type { FocusEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useAtlas } from '#state/store.ts';
import { Detail } from './Detail.tsx';
import { Listing } from './Listing.tsx';
import { Legend } from './mapPanel/Legend.tsx';
import { PartnersArea } from './PartnersArea.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import { PhoneDialogs } from './PhoneDialogs.tsx';
import { Region } from './Region.tsx';
import { IconButton } from './shared/IconButton.tsx';
import { detentStep } from './sheet/sheetDetent.ts';
import { useDetent } from './sheet/useDetent.ts';
import { useSheetDrag } from './sheet/useSheetDrag.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { AtlasTitle } from './toolbar/AtlasTitle.tsx';
import { ViewSwitch } from './toolbar/ViewSwitch.tsx';
import { useReading } from './useReading.ts';

/** The map above, and one sheet below it that holds all else. */
export function PhoneLayout() {
  const t = useTranslations('app');
  const reading = useReading();
  const mode = useAtlas(({ view }) => view.mode);
  const isReading = reading.kind !== 'none';
  const [detent, setDetent] = useDetent(isReading);
  const drag = useSheetDrag(detent, setDetent);
  /** What has the focus is never below the edge of the screen. */
  const rises = {
    onFocus: ({ target }: FocusEvent) => {
      if (detent === 'peek' && !target.closest('.sheet-head')) setDetent('half');
    },
  };
  return (
    <div className="phone" data-reading={isReading}>
      <PhoneBar />
      <div className="phone-legend">
        <Legend startsOpen={false} />
      </div>
      <div className="sheet" data-detent={detent} {...rises}>
        <div className="sheet-head" {...drag}>
          <ViewSwitch />
          <span className="sheet-grip" />
          <div className="sheet-buttons">
            <IconButton
              icon="down"
              label={t('sheet.smaller')}
              disabled={detent === 'peek'}
              onClick={() => setDetent(detentStep(detent, -1))}
            />
            <IconButton
              icon="up"
              label={t('sheet.larger')}
              disabled={detent === 'full'}
              onClick={() => setDetent(detentStep(detent, 1))}
            />
          </div>
        </div>
        <header className="sheet-title">
          <AtlasTitle />
        </header>
        <Listing body={mode === 'partners' ? <PartnersArea /> : undefined}>
          <div className="sheet-timeline" id="timeline" tabIndex={-1}>
            <Region>
              <Timeline />
            </Region>
          </div>
        </Listing>
        <div className="sheet-detail">
          <Detail reading={reading} />
        </div>
      </div>
      <PhoneDialogs />
    </div>
  );
}
