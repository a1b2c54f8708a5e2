import { keepPreviousData, QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { Note } from '#data/notes.ts';
import { type ReadResult, readDataset } from '#data/readDataset.ts';
import { buildColumns, type Columns } from '#domain/columns/columns.ts';
import type { AnyDataset } from '#domain/dataset.ts';
import { atBase } from '#state/address/basePath.ts';
import { type OpenedFile, useOpenedFile } from '#state/file/openedFile.ts';
import { fetchBytes } from '#state/reading/fetchBytes.ts';
import { LoadError } from '#state/reading/loadError.ts';
import { ownDataIsPacked, PACKED_FILE } from '#state/reading/ownData.ts';
import { useAtlas } from './store.ts';

/** A dataset as the app holds it: what it says, what was wrong with it, and its columns. */
export type Atlas = {
  readonly dataset: AnyDataset;
  readonly notes: readonly Note[];
  readonly columns: Columns;
  /** When the server sent it; null for a reader's file, and where the server does not say. */
  readonly sent: Date | null;
};

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      // What did not come is asked for again by the reader, and not by each part of the page that comes late.
      retryOnMount: false,
      // It would copy tables that stand without a prototype into objects that have one.
      structuralSharing: false,
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
    // A file may fill the memory, and the browser keeps what is to be had back.
    ...(opened && { gcTime: 0 }),
    refetchOnReconnect: opened ? false : 'always',
    // What has been read is here at once: the map, the list and the timeline stay for the moment until it is unpacked.
    ...(opened?.reading && { placeholderData: keepPreviousData }),
    queryFn: ({ signal }) => (opened ? openedAtlas(opened, signal) : loadAtlas(dataUrl, signal)),
  });
}

export function useDataset() {
  const dataUrl = useAtlas((state) => state.view.dataUrl);
  const file = useOpenedFile((state) => state.file);
  return useQuery(datasetQuery(dataUrl, file));
}

/** Asks anew, also where an answer is still being waited for. */
export async function reloadDataset(): Promise<void> {
  const asked = { queryKey: ['dataset'], type: 'active' } as const;
  await queryClient.cancelQueries(asked);
  await queryClient.refetchQueries(asked);
}

/** What is loaded at this moment, for code outside components; null before it has arrived. */
export function currentAtlas(): Atlas | null {
  return (
    queryClient.getQueryData(datasetQuery(useAtlas.getState().view.dataUrl, useOpenedFile.getState().file).queryKey) ??
    null
  );
}

async function openedAtlas({ reading }: OpenedFile, signal: AbortSignal): Promise<Atlas> {
  return (await readAtlas()).openedAtlas(reading, signal);
}

async function loadAtlas(dataUrl: string | null, signal: AbortSignal): Promise<Atlas> {
  const atlas = await (dataUrl === null ? ownAtlas(signal) : (await readAtlas()).foreignAtlas(dataUrl, signal));
  const unread = atlas.notes.find(({ effect }) => effect === 'file-unread');
  if (atlas.columns.size === 0 && unread) throw new LoadError(unread.code === 'json-cut' ? 'cut' : 'not-json');
  return atlas;
}

/** JSON and read at once, or packed; another dataset may be anything, and a worker reads it. */
async function ownAtlas(signal: AbortSignal): Promise<Atlas> {
  const file = await fetchBytes(atBase(`data/${ownDataIsPacked() ? PACKED_FILE : 'events.json'}`), signal, 'own');
  if (typeof file === 'string') throw new LoadError(file);
  const { bytes, sent } = file;
  if (ownDataIsPacked()) {
    const { unpackAtlas } = await import('#state/reading/unpackAtlas.ts');
    return unpackAtlas(bytes, sent, currentAtlas());
  }
  const { dataset, notes } = readFaultless(bytes) ?? (await readAtlas()).readFaulty(bytes);
  return { dataset, notes, columns: buildColumns(dataset), sent };
}

/** Null where there is anything to say about it, which takes more code than reading. */
function readFaultless(bytes: Uint8Array): ReadResult | null {
  try {
    const read = readDataset(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.notes.length === 0 ? read : null;
  } catch {
    return null;
  }
}

/** What reads other data than the atlas's own, and what says where its own has a fault; most readers need none of it. */
async function readAtlas() {
  const code = await import('#state/reading/readAtlas.ts').catch(() => null);
  // A file of which nothing came is a module too.
  if (!code?.foreignAtlas) throw new LoadError('offline');
  return code;
}
