import { useQuery } from '@tanstack/react-query';
import type { Worldview } from '#domain/worldview.ts';
import type { World } from '#map/basemap.ts';
import { type Basemap, readBasemap } from '#map/readBasemap.ts';
import { atBase } from '#state/basePath.ts';

/** The world of a worldview, loaded once; null until it is here. A map without it is said to be unavailable. */
export function useBasemap(worldview: Worldview): { readonly basemap: Basemap | null; readonly failed: boolean } {
  const { data, isError } = useQuery({
    queryKey: ['basemap', worldview],
    queryFn: async ({ signal }): Promise<Basemap> => {
      const response = await fetch(atBase(`basemap/world-${worldview}.json`), { signal });
      if (!response.ok) throw new Error(`basemap: ${response.status}`);
      return readBasemap((await response.json()) as World);
    },
    placeholderData: (before) => before,
  });
  return { basemap: data ?? null, failed: isError };
}
