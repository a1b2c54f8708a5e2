import { type FocusEvent, type FormEvent, type KeyboardEvent, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Period } from '#domain/time/period.ts';
import { formatPeriodWords } from '#i18n/dates.ts';
import { choosePeriod } from '#state/actions.ts';
import { follow } from '#state/following.ts';
import { pause } from '#state/playback.ts';
import { parseTypedPeriod } from './typedPeriod.ts';

/** The chosen months in words; other words typed there choose other months. */
export function PeriodField({ period }: { readonly period: Period | null }) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const words = period ? formatPeriodWords(period, locale) : t('allMonths');
  /** Null while nothing is typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const unreadable = typed !== null && typed.trim() !== '' && parseTypedPeriod(typed) === null;

  const choose = (event: FormEvent): void => {
    event.preventDefault();
    if (typed === null || unreadable) return;
    choosePeriod(parseTypedPeriod(typed));
    follow();
    setTyped(null);
  };
  const focus = (event: FocusEvent<HTMLInputElement>): void => {
    pause();
    event.currentTarget.select();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setTyped(null);
  };
  return (
    <form className="timeline-period" onSubmit={choose}>
      <input
        type="text"
        aria-label={t('typeMonth')}
        aria-invalid={unreadable}
        aria-describedby="timeline-example"
        title={t('example')}
        autoComplete="off"
        enterKeyHint="done"
        value={typed ?? words}
        onFocus={focus}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={leave}
        onBlur={() => setTyped(null)}
      />
      <span id="timeline-example" className="timeline-example" data-shown={typed === null ? undefined : ''}>
        {unreadable ? t('unreadable') : t('example')}
      </span>
    </form>
  );
}
