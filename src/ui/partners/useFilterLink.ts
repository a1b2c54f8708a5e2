import type { MouseEvent } from 'react';
import type { Filter } from '#domain/filter.ts';
import { chooseFilter } from '#state/actions.ts';
import { addressOf } from '#state/address/syncUrl.ts';
import { useAtlas } from '#state/store.ts';
import { plainClick } from '#ui/shared/plainClick.ts';

/** What an anchor gets that asks for something else than the filter does now. */
export type FilterLink = (changes: Partial<Filter>) => {
  readonly href: string;
  readonly onClick: (click: MouseEvent) => void;
};

/** Real links to the filtered atlas; a plain click filters in place. */
export function useFilterLink(): FilterLink {
  const view = useAtlas((state) => state.view);
  return (changes) => {
    const filter = { ...view.filter, ...changes };
    return {
      href: addressOf({ ...view, filter, eventId: null }),
      onClick: plainClick(() => chooseFilter(filter, 'push')),
    };
  };
}
