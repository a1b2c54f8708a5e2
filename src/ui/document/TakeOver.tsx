import { useLayoutEffect } from 'react';
import { useDataset } from '#state/dataset.ts';
import { useDataName } from '#state/file/dataName.ts';
import { removeElements } from '#ui/shared/removeElements.ts';

/**
 * Takes the built article away once all that replaces it is here: the layout that it stands beside, and the data. Of
 * other data than the atlas's own the built page knows nothing: its article goes at once, and so do the marks of its map.
 */
export function TakeOver(): null {
  const { isPending } = useDataset();
  const isForeign = useDataName() !== null;
  useLayoutEffect(() => {
    if (isForeign) removeElements('#article, #world > :not(image)');
    else if (!isPending) removeElements('#article');
  }, [isForeign, isPending]);
  return null;
}
