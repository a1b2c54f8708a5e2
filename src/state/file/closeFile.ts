import { goTo } from '#state/actions.ts';
import { useAtlas } from '#state/store.ts';
import { homeView } from '#state/view.ts';
import { forgetName, keptFile, useOpenedFile } from './openedFile.ts';

/** Back to the atlas's own events, from a file or from another address. */
export function closeFile(): void {
  forgetFile();
  useOpenedFile.setState({ file: null });
  showAll();
}

/** What the browser keeps of the open file goes, unless another tab has put its own in the place; what is on screen stays. */
export function forgetFile(): void {
  if (keptFile()?.key !== useOpenedFile.getState().file?.key) return;
  forgetName();
  // What nobody knows the name of is never read: where this fails, nothing comes of it.
  import('./keptFile.ts').then(({ forgetReading }) => forgetReading()).catch(() => undefined);
}

/** What was filtered and open belonged to the other events. */
export function showAll(): void {
  const { language, worldview, projection } = useAtlas.getState().view;
  goTo({ ...homeView(language), worldview, projection });
}
