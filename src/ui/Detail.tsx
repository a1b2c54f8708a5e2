import './detail/article.css';
import './detail/detail.css';
import './missing/missing.css';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useFirstView } from '#state/firstView.ts';
import { useAtlas } from '#state/store.ts';
import { TakeOver } from './document/TakeOver.tsx';
import { useOtherData } from './document/useOtherData.ts';
import { LoadFailed } from './missing/LoadFailed.tsx';
import { UnknownPath } from './missing/UnknownPath.tsx';
import { Region } from './Region.tsx';
import { Late } from './shared/Late.tsx';
import { RegionBoundary } from './shared/RegionBoundary.tsx';
import type { Reading } from './useReading.ts';

/** The list is there first; the page of an event fetches this with itself. */
const EventDetail = lazy(() => fetchDetail().then((module) => ({ default: module.EventDetail })));
const PreparedEvent = lazy(() =>
  import('./detail/PreparedEvent.tsx').then((module) => ({ default: module.PreparedEvent })),
);
const UnknownEvent = lazy(() =>
  import('./missing/UnknownEvent.tsx').then((module) => ({ default: module.UnknownEvent })),
);

const fetchDetail = () => import('./detail/EventDetail.tsx');

/** What the reader has open. Once there, the detail stays mounted: it gives the focus back where it came from. */
export function Detail({ reading }: { readonly reading: Reading }) {
  const [begun, setBegun] = useState(false);
  if (reading.kind === 'event' && !begun) setBegun(true);
  useOtherData();
  return (
    <Region>
      <Prepared />
      <LoadFailed within="detail" />
      <Suspense fallback={<Coming />}>
        {begun && <EventDetail />}
        {reading.kind === 'unknown-event' && <UnknownEvent {...reading} />}
        <TakeOver />
      </Suspense>
      {reading.kind === 'unknown-path' && <UnknownPath path={reading.path} />}
    </Region>
  );
}

function Coming() {
  return (
    <div className="missing">
      <Late />
    </div>
  );
}

/** Fetched once an event is pointed at, or the first view is over. */
function Prepared() {
  const isPointed = useAtlas(({ hovered }) => hovered?.kind === 'event');
  const isOver = useFirstView((view) => view.isOver);
  const mayCome = isPointed || isOver;
  useEffect(() => {
    // What does not come is missed where it is used.
    if (mayCome) fetchDetail().catch(() => undefined);
  }, [mayCome]);
  return (
    mayCome && (
      <RegionBoundary broken={() => null}>
        <Suspense>
          <PreparedEvent />
        </Suspense>
      </RegionBoundary>
    )
  );
}
