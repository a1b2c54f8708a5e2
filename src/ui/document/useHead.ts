import { useEffect, useRef } from 'react';
import { useLocale } from 'use-intl';
import { alternateAddresses, pageAddressOf } from '#state/address/pageAddresses.ts';
import { useDataset } from '#state/dataset.ts';
import { useOpenEvent } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { removeElements } from '#ui/shared/removeElements.ts';

/** Keeps what the built page's head says of its address true, as the reader goes from page to page inside the app. */
export function useHead(): void {
  const language = useLocale();
  const { isPending } = useDataset();
  const dataUrl = useAtlas(({ view }) => view.dataUrl);
  const eventId = useOpenEvent()?.id ?? null;
  const built = useRef(location.pathname);
  useEffect(() => {
    if (isPending) return;
    const subject = { eventId, dataUrl };
    const page = pageAddressOf(language, subject);
    if (page !== built.current) removeElements('script[type="application/ld+json"]');
    const alternates = alternateAddresses(subject);
    for (const link of document.head.querySelectorAll<HTMLLinkElement>('link:is([rel="canonical"], [hreflang])')) {
      const address = link.hreflang === '' ? page : alternates.get(link.hreflang);
      // Scheme and host are the site's own, which the build knew and the reader's may differ from.
      if (address !== undefined) link.href = new URL(address, link.href).href;
    }
  }, [isPending, language, eventId, dataUrl]);
}
