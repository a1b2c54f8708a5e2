import { useLayoutEffect } from 'react';
import { useDataset } from '#state/dataset.ts';
import { removeElements } from '#ui/shared/removeElements.ts';

/** Takes the built article away once all that replaces it is here: what it stands beside, and the data. */
export function TakeOver(): null {
  const isReplaced = useDataset().data !== undefined;
  useLayoutEffect(() => {
    if (isReplaced) removeElements('#article');
  }, [isReplaced]);
  return null;
}
