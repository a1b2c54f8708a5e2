import { useAtlas } from '#state/store.ts';
import { useOpenedFile } from './openedFile.ts';

/** What the shown data is called where it is not the atlas's own: the name of a file, or the end of an address. */
export function useDataName(): string | null {
  const dataUrl = useAtlas(({ view }) => view.dataUrl);
  const file = useOpenedFile((state) => state.file);
  if (dataUrl !== null) return dataUrl.split(/[?#]/)[0]?.split('/').at(-1) || dataUrl;
  return file?.name ?? null;
}
