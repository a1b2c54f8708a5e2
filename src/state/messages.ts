import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { LANGUAGES, type Language } from '#domain/language.ts';
import type { Messages } from '#i18n/english.ts';
import { loadMessages } from '#i18n/loadMessages.ts';
import { useAtlas } from './store.ts';

/** Words, and the language that they really are in. */
export type SpokenMessages = { readonly language: Language; readonly messages: Messages };

export function messagesQuery(language: Language) {
  return queryOptions({
    queryKey: ['messages', language],
    queryFn: async (): Promise<SpokenMessages> => ({ language, messages: await loadMessages(language) }),
  });
}

/** The words of the view's language, else those of one that is here. */
export function useMessages(): SpokenMessages | null {
  const client = useQueryClient();
  const language = useAtlas(({ view }) => view.language);
  const { data } = useQuery(messagesQuery(language));
  const here = LANGUAGES.map((other) => client.getQueryData(messagesQuery(other).queryKey));
  return data ?? here.find((words) => words !== undefined) ?? null;
}
