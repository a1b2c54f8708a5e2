import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import { loadLaterMessages } from '#i18n/loadMessages.ts';

type Props = { readonly children: ReactNode };

/** Holds what the first view does not need, and brings the words that are said nowhere else. What does not come fails as its region does. */
export function Later({ children }: Props) {
  return (
    <Suspense>
      <LaterWords>{children}</LaterWords>
    </Suspense>
  );
}

function LaterWords({ children }: Props) {
  const language = useLocale();
  const messages = useMessages();
  const { data } = useSuspenseQuery({
    queryKey: ['later-messages', language],
    queryFn: () => loadLaterMessages(language),
  });
  return (
    <IntlProvider locale={language} messages={{ ...messages, ...data }} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
