import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { decodeText } from '#data/decodeText.ts';
import type { Note } from '#data/notes.ts';
import type { ReadResult } from '#data/readDataset.ts';
import { readText } from '#data/readText.ts';
import { buildColumns, type Columns } from '#domain/columns.ts';
import type { Dataset } from '#domain/dataset.ts';
import { atBase } from './basePath.ts';
import { keptDataset } from './keptFile.ts';
import { type OpenedFile, useOpenedFile } from './openedFile.ts';
import { useAtlas } from './store.ts';

/** A dataset as the app holds it: what it says, what was wrong with it, and its columns. */
export type Atlas = {
  readonly dataset: Dataset;
  readonly notes: readonly Note[];
  readonly columns: Columns;
};

/** Why a dataset could not be had; the words are the page's. */
export type LoadFailure = 'offline' | 'missing' | 'server' | 'not-json' | 'forgotten';

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

/** The dataset at an address; where it is null, the reader's file, else the atlas's own. */
export function datasetQuery(dataUrl: string | null, file: OpenedFile | null = null) {
  const opened = dataUrl === null ? file : null;
  return queryOptions<Atlas, LoadError>({
    queryKey: ['dataset', dataUrl, opened?.key],
    queryFn: ({ signal }) => (opened ? openedAtlas(opened) : loadAtlas(dataUrl ?? atBase('data/events.json'), signal)),
  });
}

export function useDataset() {
  const dataUrl = useAtlas((state) => state.view.dataUrl);
  const file = useOpenedFile((state) => state.file);
  return useQuery(datasetQuery(dataUrl, file));
}

/** What is loaded at this moment, for code outside components; null before it has arrived. */
export function currentAtlas(): Atlas | null {
  return (
    queryClient.getQueryData(datasetQuery(useAtlas.getState().view.dataUrl, useOpenedFile.getState().file).queryKey) ??
    null
  );
}

async function openedAtlas({ read }: OpenedFile): Promise<Atlas> {
  const kept = read ?? (await keptDataset().catch(() => null));
  if (kept === null) throw new LoadError('forgotten');
  return toAtlas(kept);
}

/** Codes of groups and topics are looked up without a prototype, which a copy from a worker or a disk has again. */
function toAtlas({ dataset, notes }: ReadResult): Atlas {
  const groups: Dataset['groups'] = Object.assign(Object.create(null), dataset.groups);
  const topics: Dataset['topics'] = Object.assign(Object.create(null), dataset.topics);
  return { dataset: { ...dataset, groups, topics }, notes, columns: buildColumns(dataset) };
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
