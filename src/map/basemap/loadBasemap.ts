import type { Basemap } from './basemap.ts';

/** The code that reads a world comes with it: nothing else needs it. Rejects where either cannot be fetched. */
export async function loadBasemap(url: string, signal: AbortSignal): Promise<Basemap> {
  const [response, { toBasemap }] = await Promise.all([fetch(url, { signal }), import('./basemap.ts')]);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return toBasemap(await response.json());
}
