import { goTo } from './actions.ts';
import { forgetReading } from './keptFile.ts';
import { forgetName, useOpenedFile } from './openedFile.ts';
import { useAtlas } from './store.ts';
import { homeView } from './view.ts';

/** Back to the atlas's own events, from a file or from another address. */
export function closeFile(): void {
  useOpenedFile.setState({ file: null });
  showAll();
  forgetFile();
}

/** What the browser keeps goes; what is on screen stays until it is closed. */
export function forgetFile(): void {
  forgetName();
  forgetReading().catch(() => undefined);
}

/** What was filtered and open belonged to the other events. */
export function showAll(): void {
  const { language, worldview, projection } = useAtlas.getState().view;
  goTo({ ...homeView(language), worldview, projection });
}
