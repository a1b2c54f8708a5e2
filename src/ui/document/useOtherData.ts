import { useLayoutEffect } from 'react';
import { useDataName } from '#state/file/dataName.ts';
import { removeElements } from '#ui/shared/removeElements.ts';

/** Of other data than the atlas's own the built page knows nothing: its article goes at once, and so do the marks of its map. */
export function useOtherData(): void {
  const isOther = useDataName() !== null;
  useLayoutEffect(() => {
    if (isOther) removeElements('#article, #world > :not(image)');
  }, [isOther]);
}
