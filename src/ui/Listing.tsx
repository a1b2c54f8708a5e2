import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { EventCount } from './list/EventCount.tsx';
import { EventList } from './list/EventList.tsx';
import { LoadFailed } from './missing/LoadFailed.tsx';
import { Region } from './Region.tsx';

type Props = {
  /** What stands between the two. */
  readonly children?: ReactNode;
  /** Which events: the list, unless something else says it. */
  readonly body?: ReactNode;
};

/** How many, and which; or why there are none. */
export function Listing({ children, body = <EventList /> }: Props) {
  const t = useTranslations('list');
  return (
    <div className="listing" id="list" tabIndex={-1}>
      <h2 className="visually-hidden">{t('region')}</h2>
      <Region>
        <EventCount />
        {children}
        <LoadFailed />
        {body}
      </Region>
    </div>
  );
}
