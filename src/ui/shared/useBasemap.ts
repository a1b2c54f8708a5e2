import { useQuery } from '@tanstack/react-query';
import type { Worldview } from '#domain/worldview.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { loadBasemap } from '#map/basemap/loadBasemap.ts';
import { atBase } from '#state/address/basePath.ts';

/** The world of a worldview, loaded once; null until it is here. A map without it is said to be unavailable. */
export function useBasemap(worldview: Worldview): { readonly basemap: Basemap | null; readonly failed: boolean } {
  const { data, isError } = useQuery({
    queryKey: ['basemap', worldview],
    queryFn: ({ signal }) => loadBasemap(atBase(`basemap/world-${worldview}.json`), signal),
    placeholderData: (before) => before,
  });
  return { basemap: data ?? null, failed: isError };
}
