import type { ReactNode } from 'react';
import { EventCount } from './list/EventCount.tsx';
import { EventList } from './list/EventList.tsx';
import { LoadFailed } from './missing/LoadFailed.tsx';
import { Region } from './Region.tsx';

/** How many, and which; or why there are none. `children` stand between the two. */
export function Listing({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="listing" id="list" tabIndex={-1}>
      <Region>
        <EventCount />
        {children}
        <LoadFailed />
        <EventList />
      </Region>
    </div>
  );
}
