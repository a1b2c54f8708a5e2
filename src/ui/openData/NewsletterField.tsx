import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { readPasted } from './reading.ts';

/** The text of a newsletter, from which events are drafted. */
export function NewsletterField() {
  const t = useTranslations('openData');
  const [text, setText] = useState('');
  const submit = (submission: FormEvent) => {
    submission.preventDefault();
    void readPasted(t('newsletterName'), text);
  };
  return (
    <details className="newsletter-field">
      <summary>{t('newsletter')}</summary>
      <form onSubmit={submit}>
        <p>{t('newsletterWhat')}</p>
        <textarea
          lang="zh"
          rows={6}
          required
          aria-label={t('newsletterText')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="plain-button">
          {t('draft')}
        </button>
      </form>
    </details>
  );
}
