import { useQuery } from '@tanstack/react-query';
import { ChunkedEvents } from '#domain/columns/chunkedEvents.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { atBase } from '#state/address/basePath.ts';
import { type Atlas, queryClient } from '#state/dataset.ts';
import { fetchBytes } from './fetchBytes.ts';

/** How far the details of events are: only those of a large dataset of the atlas's own come later than the events. */
export type Details = 'there' | 'coming' | 'failed';

/** The details of one event of the atlas, or of all its events; asks for them where they have not come. */
export function useDetails(atlas: Atlas | null, asked: CooperationEvent | 'all' | null): Details {
  const events = atlas?.dataset.events;
  const chunked = asked !== null && events instanceof ChunkedEvents ? events : null;
  const index = asked === 'all' || asked === null ? undefined : atlas?.columns.indexOf.get(asked.id);
  const chunk = chunked && index !== undefined ? chunked.chunkOf(index) : 'all';
  const missing = chunked ? chunked.missing().filter((one) => chunk === 'all' || chunk === one) : [];
  const { status } = useQuery({
    queryKey: ['details', chunked?.chunks.folder, chunk],
    queryFn: ({ signal }) => chunked && fetchDetails(chunked, missing, signal),
    enabled: missing.length > 0,
  });
  if (missing.length === 0) return 'there';
  return status === 'error' ? 'failed' : 'coming';
}

/** Asks anew for details that did not come; a host that no longer has them has another dataset. */
export async function retryDetails(): Promise<void> {
  await queryClient.refetchQueries({ queryKey: ['dataset'] });
  await queryClient.resetQueries({ queryKey: ['details'] });
}

/** Rejects where a chunk cannot be had; those that came are kept. */
export async function fetchDetails(
  events: ChunkedEvents,
  chunks: readonly number[] = events.missing(),
  signal: AbortSignal = new AbortController().signal,
): Promise<true> {
  const { unpackChunk } = await import('./unpackAtlas.ts');
  await Promise.all(
    chunks.map(async (chunk) => {
      const file = await fetchBytes(atBase(`${events.chunks.folder}/${chunk}.packed`), signal, 'own');
      if (typeof file === 'string') throw new Error(file);
      events.keep(chunk, await unpackChunk(file.bytes));
    }),
  );
  return true;
}
