import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { decodeText } from '#data/decodeText.ts';
import type { Note } from '#data/notes.ts';
import type { ReadResult } from '#data/readDataset.ts';
import { readJson } from '#data/readJson.ts';
import { buildColumns, type Columns } from '#domain/columns.ts';
import type { Dataset } from '#domain/dataset.ts';
import { atBase } from './basePath.ts';
import { type FetchFailure, fetchBytes } from './fetchBytes.ts';
import { keptDataset } from './keptFile.ts';
import { type OpenedFile, useOpenedFile } from './openedFile.ts';
import { useAtlas } from './store.ts';

/** A dataset as the app holds it: what it says, what was wrong with it, and its columns. */
export type Atlas = {
  readonly dataset: Dataset;
  readonly notes: readonly Note[];
  readonly columns: Columns;
  /** When the server sent it; null for a reader's file, and where the server does not say. */
  readonly sent: Date | null;
};

/** Why a dataset could not be had; the words are the page's. */
export type LoadFailure = FetchFailure | 'not-json' | 'forgotten';

export class LoadError extends Error {
  readonly failure: LoadFailure;
  constructor(failure: LoadFailure) {
    super(failure);
    this.failure = failure;
  }
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      // Without a network the service worker still has the files.
      networkMode: 'always',
    },
  },
});

/** The dataset at an address; where it is null, the reader's file, else the atlas's own. */
export function datasetQuery(dataUrl: string | null, file: OpenedFile | null = null) {
  const opened = dataUrl === null ? file : null;
  return queryOptions<Atlas, LoadError>({
    queryKey: ['dataset', dataUrl, opened?.key],
    refetchOnReconnect: opened ? false : 'always',
    queryFn: ({ signal }) => (opened ? openedAtlas(opened) : loadAtlas(dataUrl, signal)),
  });
}

export function useDataset() {
  const dataUrl = useAtlas((state) => state.view.dataUrl);
  const file = useOpenedFile((state) => state.file);
  return useQuery(datasetQuery(dataUrl, file));
}

/** Asks anew, also where an answer is still being waited for. */
export function reloadDataset(): void {
  void queryClient.resetQueries({ queryKey: ['dataset'] });
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
  return { dataset: { ...dataset, groups, topics }, notes, columns: buildColumns(dataset), sent: null };
}

async function loadAtlas(dataUrl: string | null, signal: AbortSignal): Promise<Atlas> {
  const file = await (dataUrl === null
    ? fetchBytes(atBase('data/events.json'), signal, 'own')
    : fetchBytes(dataUrl, signal, 'foreign'));
  if (typeof file === 'string') throw new LoadError(file);
  const read = dataUrl === null ? readJson : await anyReader();
  const { dataset, notes } = read(decodeText(file.bytes));
  if (dataset.events.length === 0 && notes.some(({ effect }) => effect === 'file-unread')) {
    throw new LoadError('not-json');
  }
  return { dataset, notes, columns: buildColumns(dataset), sent: file.sent };
}

/** The atlas's own data is JSON; the readers of other forms are fetched when another dataset comes. */
async function anyReader(): Promise<(text: string) => ReadResult> {
  const module = await import('#data/readText.ts').catch(() => {
    throw new LoadError('offline');
  });
  return module.readText;
}
