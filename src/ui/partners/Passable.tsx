import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';

/** A table has several stops a row; who walks it by keyboard may pass it by. */
export function Passable({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('partners');
  const end = useRef<HTMLParagraphElement>(null);
  return (
    <>
      <button type="button" className="plain-button past-table" onClick={() => end.current?.focus()}>
        {t('pastTable')}
      </button>
      {children}
      <p className="visually-hidden" tabIndex={-1} ref={end}>
        {t('tableEnd')}
      </p>
    </>
  );
}
