import { useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { removeElements } from '#ui/shared/removeElements.ts';

/** Where the app would have what the page was built with: a list of events, or one of them. */
export type Within = 'list' | 'detail';

/** Taken out of the page once, in the language that it was built in; one layout hands it on to the next. */
const built: Partial<Record<Within, HTMLElement>> = {};

/** What the page was built with, where the data would say it. */
export function Kept({ within }: { readonly within: Within }) {
  const t = useTranslations();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    built[within] ??= takeBuilt();
    place.current?.append(built[within]);
  }, [within]);
  return <section ref={place} className={`event-${within}`} aria-label={t(`${within}.region`)} />;
}

function takeBuilt(): HTMLElement {
  const taken = document.createElement('div');
  taken.lang = document.documentElement.lang;
  taken.append(...document.querySelectorAll('#article > * > :is(section, article, nav)'));
  removeElements('#article');
  return taken;
}
