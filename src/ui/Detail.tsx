import './detail/article.css';
import './detail/detail.css';
import './missing/missing.css';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLoadedAtlas } from '#state/selectors.ts';
import { PreparedEvent } from './detail/PreparedEvent.tsx';
import { UnknownPath } from './missing/UnknownPath.tsx';
import { Region } from './Region.tsx';
import type { Reading } from './useReading.ts';

/** The list is there first; the page of an event fetches this with itself. */
const EventDetail = lazy(() => fetchDetail().then((module) => ({ default: module.EventDetail })));
const UnknownEvent = lazy(() =>
  import('./missing/UnknownEvent.tsx').then((module) => ({ default: module.UnknownEvent })),
);

const fetchDetail = () => import('./detail/EventDetail.tsx');

/** After this much quiet with the list, the detail is fetched before anybody asks for it. */
const PREPARE_MS = 500;

/** What the reader has open. Once there, the detail stays mounted: it gives the focus back where it came from. */
export function Detail({ reading }: { readonly reading: Reading }) {
  const isLoaded = useLoadedAtlas() !== null;
  const [begun, setBegun] = useState(false);
  if (reading.kind === 'event' && !begun) setBegun(true);
  useEffect(() => {
    if (!isLoaded) return;
    // What does not come is missed where it is used.
    const timer = setTimeout(() => fetchDetail().catch(() => undefined), PREPARE_MS);
    return () => clearTimeout(timer);
  }, [isLoaded]);
  return (
    <Region>
      <PreparedEvent />
      <Suspense>
        {begun && <EventDetail />}
        {reading.kind === 'unknown-event' && <UnknownEvent {...reading} />}
      </Suspense>
      {reading.kind === 'unknown-path' && <UnknownPath path={reading.path} />}
    </Region>
  );
}
