import './list.css';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDataset } from '#state/dataset.ts';
import { useListing } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { moveFocusOnArrows } from '#ui/shared/moveFocus.ts';
import { ListSkeleton } from './ListSkeleton.tsx';
import { MonthSections } from './MonthSections.tsx';

/** Most lists are short; the machinery of long ones is fetched when one comes. */
const VirtualRows = lazy(() => import('./VirtualRows.tsx').then((module) => ({ default: module.VirtualRows })));

/** Few readers come to other data than the atlas's own. */
const FirstRows = lazy(() => import('./FirstRows.tsx').then((module) => ({ default: module.FirstRows })));

/** Few readers come to an empty list. */
const NothingMatches = lazy(() =>
  import('./NothingMatches.tsx').then((module) => ({ default: module.NothingMatches })),
);

/** Up to here every event stands in the page, where the browser finds it; a longer list holds what is in sight, for it must follow the timeline. */
const WHOLE_LIMIT = 40;

/** The map's accessible twin. It may lag behind the map: a long list must not hold up a step of Play. */
export function EventList() {
  const t = useTranslations('list');
  const { data: atlas, isPending } = useDataset();
  const listing = useListing();
  const current = useMemo(() => (atlas ? { atlas, listing } : null), [atlas, listing]);
  const shown = useDeferredValue(current) ?? current;
  const isForeign = useAtlas(({ view }) => view.dataUrl !== null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <section
      ref={setScroller}
      className="event-list"
      aria-label={t('region')}
      aria-busy={isPending}
      onKeyDown={(press) => moveFocusOnArrows(press, 'a[data-event]')}
    >
      <Suspense fallback={<ListSkeleton />}>{isPending && (isForeign ? <FirstRows /> : <ListSkeleton />)}</Suspense>
      <Suspense>{shown && shown.listing.indexes.length === 0 && <NothingMatches atlas={shown.atlas} />}</Suspense>
      {shown && shown.listing.indexes.length <= WHOLE_LIMIT && (
        <MonthSections dataset={shown.atlas.dataset} listing={shown.listing} />
      )}
      <Suspense fallback={<ListSkeleton />}>
        {shown && shown.listing.indexes.length > WHOLE_LIMIT && <VirtualRows {...shown} scroller={scroller} />}
      </Suspense>
    </section>
  );
}
