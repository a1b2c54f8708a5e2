import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import { loadDataMessages } from '#i18n/loadMessages.ts';

/** Adds the words about a reader's own data, which nobody needs before a dialog speaks of it. */
export function DataWords({ children }: { readonly children: ReactNode }) {
  const language = useLocale();
  const messages = useMessages();
  const { data } = useQuery({ queryKey: ['data-messages', language], queryFn: () => loadDataMessages(language) });
  return (
    data && (
      <IntlProvider locale={language} messages={{ ...messages, ...data }} timeZone="UTC">
        {children}
      </IntlProvider>
    )
  );
}
