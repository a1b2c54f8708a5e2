import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { decodeText } from '#data/decodeText.ts';
import type { Note } from '#data/notes.ts';
import { readText } from '#data/readText.ts';
import { buildColumns, type Columns } from '#domain/columns.ts';
import type { Dataset } from '#domain/dataset.ts';
import { atBase } from './basePath.ts';
import { useAtlas } from './store.ts';

/** A dataset as the app holds it: what it says, what was wrong with it, and its columns. */
export type Atlas = {
  readonly dataset: Dataset;
  readonly notes: readonly Note[];
  readonly columns: Columns;
};

/** Why a dataset could not be had; the words are the page's. */
export type LoadFailure = 'offline' | 'missing' | 'server' | 'not-json';

export class LoadError extends Error {
  readonly failure: LoadFailure;
  constructor(failure: LoadFailure) {
    super(failure);
    this.failure = failure;
  }
}

export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false } },
});

/** The dataset at an address; the atlas's own where it is null. */
export function datasetQuery(dataUrl: string | null) {
  return queryOptions<Atlas, LoadError>({
    queryKey: ['dataset', dataUrl],
    queryFn: ({ signal }) => loadAtlas(dataUrl ?? atBase('data/events.json'), signal),
  });
}

export function useDataset() {
  return useQuery(datasetQuery(useAtlas((state) => state.view.dataUrl)));
}

/** What is loaded at this moment, for code outside components; null before it has arrived. */
export function currentAtlas(): Atlas | null {
  return queryClient.getQueryData(datasetQuery(useAtlas.getState().view.dataUrl).queryKey) ?? null;
}

async function loadAtlas(url: string, signal: AbortSignal): Promise<Atlas> {
  const response = await fetch(url, { signal, credentials: 'omit' }).catch((error: unknown) => {
    throw signal.aborted ? error : new LoadError('offline');
  });
  if (response.status === 404 || response.status === 410) throw new LoadError('missing');
  if (!response.ok) throw new LoadError('server');
  const { dataset, notes } = readText(decodeText(new Uint8Array(await response.arrayBuffer())));
  if (dataset.events.length === 0 && notes.some(({ effect }) => effect === 'file-unread')) {
    throw new LoadError('not-json');
  }
  return { dataset, notes, columns: buildColumns(dataset) };
}
