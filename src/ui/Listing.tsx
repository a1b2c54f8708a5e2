import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useDataset } from '#state/dataset.ts';
import { useAtlas } from '#state/store.ts';
import { Later } from './Later.tsx';
import { EventCount } from './list/EventCount.tsx';
import { EventList } from './list/EventList.tsx';
import { LoadFailed } from './missing/LoadFailed.tsx';
import { Region } from './Region.tsx';
import { useChoosing } from './shared/choosing.ts';

/** Few read other data than the atlas's own, or choose events; and nobody at first. */
const Arriving = lazy(() => import('./Arriving.tsx').then((module) => ({ default: module.Arriving })));
const ChosenBar = lazy(() => import('./list/ChosenBar.tsx').then((module) => ({ default: module.ChosenBar })));

type Props = {
  /** What stands between the two. */
  readonly children?: ReactNode;
  /** Which events: the list, unless something else says it. */
  readonly body?: ReactNode;
};

/** How many, and which; or why there are none. */
export function Listing({ children, body = <EventList /> }: Props) {
  const t = useTranslations('list');
  const chosen = useChoosing(({ ids }) => ids);
  const { isPending } = useDataset();
  const isForeign = useAtlas(({ view }) => view.dataUrl !== null);
  return (
    <div className="listing" id="list" tabIndex={-1}>
      <h2 className="visually-hidden">{t('region')}</h2>
      <Region>
        <EventCount />
        {children}
        <Suspense>{chosen && <ChosenBar ids={chosen} />}</Suspense>
        {isPending && isForeign && (
          <Later>
            <Arriving />
          </Later>
        )}
        <LoadFailed within="list" />
        {body}
      </Region>
    </div>
  );
}
