import { useLayoutEffect } from 'react';
import { useDataset } from '#state/dataset.ts';
import { useAtlas } from '#state/store.ts';
import { removeElements } from '#ui/shared/removeElements.ts';

/**
 * Takes the built article away once all that replaces it is here: what it stands beside, and the data. The page of an
 * event keeps it where the data does not come.
 */
export function TakeOver(): null {
  const { data, isPending } = useDataset();
  const isReading = useAtlas(({ view }) => view.eventId !== null);
  const isReplaced = data !== undefined || !(isPending || isReading);
  useLayoutEffect(() => {
    if (isReplaced) removeElements('#article');
  }, [isReplaced]);
  return null;
}
