import type { Atlas } from '#state/dataset.ts';
import { eventById, useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';

/** What stands in the detail's place. */
export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'event' }
  | { readonly kind: 'unknown-event'; readonly atlas: Atlas; readonly id: string }
  | { readonly kind: 'unknown-path'; readonly path: string };

export function useReading(): Reading {
  const atlas = useLoadedAtlas();
  const id = useAtlas(({ view }) => view.eventId);
  const path = useUnknownPath();
  if (path !== null) return { kind: 'unknown-path', path };
  if (id === null) return { kind: 'none' };
  return atlas && !eventById(atlas, id) ? { kind: 'unknown-event', atlas, id } : { kind: 'event' };
}

/** The path of the address, where the atlas has no page for it; null once the reader has gone on. */
function useUnknownPath(): string | null {
  return useAtlas(({ notices }) => {
    const problems = notices.flatMap((notice) => (notice.kind === 'address' ? notice.problems : []));
    return problems.find(({ parameter }) => parameter === 'path')?.value ?? null;
  });
}
