import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { EventCount } from './list/EventCount.tsx';
import { EventList } from './list/EventList.tsx';
import { LoadFailed } from './missing/LoadFailed.tsx';
import { Region } from './Region.tsx';

/** How many, and which; or why there are none. `children` stand between the two. */
export function Listing({ children }: { readonly children?: ReactNode }) {
  const t = useTranslations('list');
  return (
    <div className="listing" id="list" tabIndex={-1}>
      <h2 className="visually-hidden">{t('region')}</h2>
      <Region>
        <EventCount />
        {children}
        <LoadFailed />
        <EventList />
      </Region>
    </div>
  );
}
