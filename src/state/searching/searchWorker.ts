/** Reads the words of a large dataset, and answers what is asked of them, away from the page. */
import { codesOf, type Dataset } from '#domain/dataset.ts';
import { answerQuery, buildSearch, type Search, type SearchAnswer } from '#domain/search/search.ts';
import { type HandedEvents, openHanded } from '#state/reading/handedEvents.ts';

/** First the dataset, once; then questions. */
export type SearchRequest =
  | ({ readonly kind: 'read'; readonly events: HandedEvents } & Pick<Dataset, 'groups' | 'topics'>)
  | { readonly kind: 'ask'; readonly query: string };

export type SearchReply = { readonly query: string; readonly answer: SearchAnswer };

let search: Search | null = null;

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'read') {
    const { events, groups, topics } = data;
    search = buildSearch({ events: openHanded(events), groups: codesOf(groups), topics: codesOf(topics) });
  } else if (search) reply({ query: data.query, answer: answerQuery(search, data.query) });
});

function reply(message: SearchReply): void {
  const { hits, scores } = message.answer;
  postMessage(message, { transfer: [hits.buffer, scores.buffer] as ArrayBuffer[] });
}
