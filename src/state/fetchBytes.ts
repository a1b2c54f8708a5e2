/** Why an address gave no file; the words are the page's. */
export type FetchFailure = 'offline' | 'slow' | 'cut' | 'missing' | 'server';

export type Fetched = {
  readonly bytes: Uint8Array;
  /** When the server sent it, as the reader's browser writes it; null where the server does not say. */
  readonly sent: Date | null;
};

/** A server that has not begun to answer by then will not; how long the file itself takes is the reader's line's business. */
const PATIENCE_MS = 30_000;

/** Fetches a file whole. Rejects only where the signal asks it to stop. */
export async function fetchBytes(url: string, signal: AbortSignal): Promise<Fetched | FetchFailure> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  const answer = await fetch(url, { signal: AbortSignal.any([signal, patience.signal]), credentials: 'omit' }).catch(
    () => null,
  );
  clearTimeout(timer);
  signal.throwIfAborted();
  if (!answer) return patience.signal.aborted ? 'slow' : 'offline';
  if (answer.status === 404 || answer.status === 410) return 'missing';
  if (!answer.ok) return 'server';
  const body = await answer.arrayBuffer().catch(() => null);
  signal.throwIfAborted();
  return body ? { bytes: new Uint8Array(body), sent: parseSent(answer.headers.get('date')) } : 'cut';
}

function parseSent(header: string | null): Date | null {
  const sent = new Date(header ?? '');
  return Number.isNaN(sent.getTime()) ? null : sent;
}
