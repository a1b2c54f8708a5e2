import { useLoadedAtlas, useOpenEvent } from '#state/selectors.ts';
import { PrintedEvent } from './detail/PrintedEvent.tsx';
import { PaperSheet } from './paper/PaperSheet.tsx';
import { usePrinting } from './paper/usePrinting.ts';

/** Takes the page's place while the browser prints. */
export function Paper() {
  const printing = usePrinting();
  const atlas = useLoadedAtlas();
  const event = useOpenEvent();
  if (!printing || !atlas) return null;
  const open = event && { event, article: <PrintedEvent event={event} dataset={atlas.dataset} /> };
  return <PaperSheet atlas={atlas} open={open} />;
}
