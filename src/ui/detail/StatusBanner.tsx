import { useTranslations } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import { type Language, textIn } from '#domain/language.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';

type Props = { readonly event: CooperationEvent; readonly language: Language };

/** A withdrawn or corrected event says so, and why, before anything else. */
export function StatusBanner({ event: { status, note }, language }: Props) {
  const t = useTranslations('detail.status');
  if (status === 'published') return null;
  return (
    <p className="status-banner">
      <strong>{t(status)}</strong> {note && <Spoken text={textIn(note, language)} />}
    </p>
  );
}
