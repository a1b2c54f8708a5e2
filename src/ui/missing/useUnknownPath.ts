import { useAtlas } from '#state/store.ts';

/** The path of the address, where the atlas has no page for it; null once the reader has gone on. */
export function useUnknownPath(): string | null {
  return useAtlas(({ notices }) => {
    const problems = notices.flatMap((notice) => (notice.kind === 'address' ? notice.problems : []));
    return problems.find(({ parameter }) => parameter === 'path')?.value ?? null;
  });
}
