import { useEffect, useLayoutEffect, useRef } from 'react';
import type { CooperationEvent } from '#domain/event.ts';
import { filterIsEmpty } from '#domain/filter.ts';
import { useArriving } from '#state/reading/arriving.ts';
import { useAtlas } from '#state/store.ts';
import { ListSkeleton } from './ListSkeleton.tsx';
import { MonthSections } from './MonthSections.tsx';

/** Some of many events while the rest is being read, unless a filter may leave them out. */
export function FirstRows() {
  useEffect(fetchLongList, []);
  const first = useArriving((state) => state.first);
  const asksNothing = useAtlas(({ view }) => filterIsEmpty(view.filter));
  return first && asksNothing ? <Rows events={first} /> : <ListSkeleton />;
}

/** Comes while the events do; what does not come is missed where it is used. */
function fetchLongList(): void {
  import('./VirtualRows.tsx').catch(() => undefined);
}

/** Without headings, which would say how many events a month has. What groups are called is not known yet. */
function Rows({ events }: { readonly events: readonly CooperationEvent[] }) {
  const rows = useRef<HTMLDivElement>(null);
  // Who stands in them stands at the list when they give way to it.
  useLayoutEffect(() => {
    const here = rows.current;
    return () => {
      if (here?.contains(document.activeElement)) document.getElementById('list')?.focus();
    };
  }, []);
  return (
    <div ref={rows}>
      <MonthSections
        dataset={{ events, groups: {} }}
        listing={{ indexes: Uint32Array.from(events.keys()), groups: [] }}
      />
    </div>
  );
}
