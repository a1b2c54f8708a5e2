import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Language } from '#domain/language.ts';
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

/** The words of the view's language; those of the language before it while they load, null before any are here. */
export function useMessages(): SpokenMessages | null {
  const language = useAtlas(({ view }) => view.language);
  const { data } = useQuery({ ...messagesQuery(language), placeholderData: keepPreviousData });
  return data ?? null;
}
