import { useEffect, useRef } from 'react';
import { useLocale } from 'use-intl';
import { alternateAddresses, pageAddressOf } from '#state/address/pageAddresses.ts';
import { useLoadedAtlas, useOpenEvent } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { removeElements } from '#ui/shared/removeElements.ts';

/** Keeps what the built page says of its address true, as the reader goes from page to page inside the app. */
export function useHead(): void {
  const language = useLocale();
  const dataUrl = useAtlas(({ view }) => view.dataUrl);
  const namedId = useAtlas(({ view }) => view.eventId);
  const openId = useOpenEvent()?.id ?? null;
  // Until the data says which events there are, the address is taken at its word.
  const isLoaded = useLoadedAtlas() !== null;
  const eventId = isLoaded ? openId : namedId;
  const built = useRef(location.pathname);
  useEffect(() => {
    const subject = { eventId, dataUrl };
    const page = pageAddressOf(language, subject);
    if (page !== built.current) removeElements('script[type="application/ld+json"]');
    if (page !== built.current && isLoaded) removeElements('#article');
    const alternates = alternateAddresses(subject);
    for (const link of document.head.querySelectorAll<HTMLLinkElement>('link:is([rel="canonical"], [hreflang])')) {
      const address = link.hreflang === '' ? page : alternates.get(link.hreflang);
      // Scheme and host are the site's own, which the build knew and the reader's may differ from.
      if (address !== undefined) link.href = new URL(address, link.href).href;
    }
  }, [language, eventId, dataUrl, isLoaded]);
}
