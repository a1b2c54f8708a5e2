import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Chip } from '#ui/shared/Chip.tsx';

/** A text to take away; what became of the copying is said beside it, where a screen reader hears it too. */
export function CopyField({ label, text }: { readonly label: string; readonly text: string }) {
  const t = useTranslations('share');
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    field.current?.select();
    try {
      // A page without https has no clipboard at all.
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <div className="copy-field">
      <label>
        {label}
        <textarea ref={field} readOnly rows={2} value={text} onFocus={({ target }) => target.select()} />
      </label>
      <Chip onClick={copy}>{t('copy')}</Chip> <span role="status">{outcome && t(outcome)}</span>
    </div>
  );
}
