import { ChunkedEvents } from '#domain/columns/chunkedEvents.ts';
import type { AnyDataset } from '#domain/dataset.ts';
import type { SearchAnswer } from '#domain/search/search.ts';
import { fetchDetails } from '#state/reading/details.ts';
import { handedEvents } from '#state/reading/handedEvents.ts';
import { type Asked, KEPT_ANSWERS } from './asked.ts';
import type { SearchReply, SearchRequest } from './searchWorker.ts';

/** By a worker, so that no key waits for an answer; on the page itself where the browser has none for it. */
export function askAway(dataset: AnyDataset, onAnswer: () => void): Asked {
  let asked: Asked = { ask: () => null, end: () => undefined };
  const readHere = () =>
    import('./askHere.ts').then(
      ({ askHere }) => {
        asked = askHere(dataset);
        onAnswer();
      },
      () => undefined,
    );
  try {
    asked = askWorker(dataset, onAnswer, readHere);
  } catch {
    readHere();
  }
  return { ask: (query) => asked.ask(query), end: () => asked.end() };
}

/** One question is out at a time, and of those that wait only the last is asked. Throws where workers are refused. */
function askWorker({ events, groups, topics }: AnyDataset, onAnswer: () => void, onMissing: () => void): Asked {
  const worker = new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module' });
  const answers = new Map<string, SearchAnswer>();
  let out: string | null = null;
  let next: string | null = null;
  let isRead = false;
  const send = (request: SearchRequest) => worker.postMessage(request);
  const askNext = () => {
    if (!isRead) return;
    out = next;
    next = null;
    if (out !== null) send({ kind: 'ask', query: out });
  };
  const read = () => {
    send({ kind: 'read', events: handedEvents(events), groups, topics });
    isRead = true;
    askNext();
  };
  worker.onmessage = ({ data: { query, answer } }: MessageEvent<SearchReply>) => {
    answers.set(query, answer);
    for (const old of [...answers.keys()].slice(0, -KEPT_ANSWERS)) answers.delete(old);
    askNext();
    onAnswer();
  };
  worker.onerror = onMissing;
  // What does not come is not searched: titles, places and countries are there.
  if (events instanceof ChunkedEvents) fetchDetails(events).then(read, read);
  else read();
  return {
    ask: (query) => {
      const known = answers.get(query);
      if (known) return known;
      if (query !== out) next = query;
      if (out === null) askNext();
      return [...answers.values()].at(-1) ?? null;
    },
    end: () => worker.terminate(),
  };
}
