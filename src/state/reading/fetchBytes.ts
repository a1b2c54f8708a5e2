/** Why an address gave no file; the words are the page's. */
export type FetchFailure = 'offline' | 'slow' | 'cut' | 'missing' | 'server';

export type Fetched = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** When the server sent it, as the reader's browser writes it; null where the server does not say. */
  readonly sent: Date | null;
};

/** A server that keeps silent for longer, before its answer or in the middle of it, will not go on. */
const PATIENCE_MS = 30_000;

/** The site's own files may stand behind its login; what an address in a link names gets to know nothing of the reader. */
const OWN: RequestInit = { credentials: 'same-origin' };
const FOREIGN: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' };

/** A piece of a file has come: how many bytes are here with it, and of how many; null where the server does not say. */
export type OnArrival = (piece: Uint8Array, done: number, total: number | null) => void;

/** Fetches a file whole, however long it takes. Rejects only where the signal asks it to stop. */
export async function fetchBytes(
  url: string,
  signal: AbortSignal,
  whose: 'own' | 'foreign',
  onArrival: OnArrival = () => undefined,
): Promise<Fetched | FetchFailure> {
  const silence = new AbortController();
  const wait = () => setTimeout(() => silence.abort(), PATIENCE_MS);
  let timer = wait();
  const onBytes: OnArrival = (...arrival) => {
    clearTimeout(timer);
    timer = wait();
    onArrival(...arrival);
  };
  const either = AbortSignal.any([signal, silence.signal]);
  const answer = await fetch(url, { ...(whose === 'own' ? OWN : FOREIGN), signal: either }).catch(() => null);
  const body = answer?.ok ? await readBody(answer, onBytes).catch(() => null) : null;
  clearTimeout(timer);
  signal.throwIfAborted();
  if (body && answer) return { bytes: body, sent: parseSent(answer.headers.get('date')) };
  if (silence.signal.aborted) return 'slow';
  if (!answer) return 'offline';
  if (answer.status === 404 || answer.status === 410) return 'missing';
  return answer.ok ? 'cut' : 'server';
}

async function readBody({ body, headers }: Response, onBytes: OnArrival): Promise<Uint8Array<ArrayBuffer>> {
  /** Of the file as it travels: what is compressed has more bytes than that once it is here. */
  const said = Number(headers.get('content-length'));
  let done = 0;
  const watched = body?.pipeThrough<Uint8Array>(
    new TransformStream({
      transform: (bytes, onward) => {
        done += bytes.length;
        onBytes(bytes, done, done <= said && !headers.has('content-encoding') ? said : null);
        onward.enqueue(bytes);
      },
    }),
  );
  return new Uint8Array(await new Response(watched ?? null).arrayBuffer());
}

function parseSent(header: string | null): Date | null {
  const sent = new Date(header ?? '');
  return Number.isNaN(sent.getTime()) ? null : sent;
}
