import { useLayoutEffect, useRef } from 'react';
import type { FirstEvents } from '#data/firstEvents.ts';
import { filterIsEmpty } from '#domain/filter.ts';
import { useArriving } from '#state/reading/arriving.ts';
import { useAtlas } from '#state/store.ts';
import { ListSkeleton } from './ListSkeleton.tsx';
import { MonthSections } from './MonthSections.tsx';

/** The top of a long list while the rest is being read, unless a filter may leave it out. */
export function FirstRows() {
  const first = useArriving((state) => state.first);
  const asksNothing = useAtlas(({ view }) => filterIsEmpty(view.filter));
  return first && asksNothing ? <Rows first={first} /> : <ListSkeleton />;
}

/** Without headings, which would say how many events a month has. */
function Rows({ first }: { readonly first: FirstEvents }) {
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
      <MonthSections dataset={first} listing={{ indexes: Uint32Array.from(first.events.keys()), groups: [] }} />
    </div>
  );
}
