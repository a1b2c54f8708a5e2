import { useLayoutEffect } from 'react';
import { useDataset } from '#state/dataset.ts';

/** Takes the built article away once all that replaces it is here: the layout that it stands beside, and the data. */
export function ArticleEnd(): null {
  const { isPending } = useDataset();
  useLayoutEffect(() => {
    if (!isPending) document.getElementById('article')?.remove();
  }, [isPending]);
  return null;
}
