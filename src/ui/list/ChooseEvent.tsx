import { useLocale, useTranslations } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import { wordsIn } from '#domain/language.ts';
import { toggleChosen, useChoosing } from '#ui/shared/choosing.ts';

/** The tick of an event, beside its link, while events are being chosen. */
export function ChooseEvent({ event: { id, title } }: { readonly event: CooperationEvent }) {
  const t = useTranslations('share.choosing');
  const language = useLocale();
  const chosen = useChoosing(({ ids }) => ids?.includes(id));
  if (chosen === undefined) return null;
  return (
    <label className="choose-event">
      <input
        type="checkbox"
        aria-label={t('row', { title: wordsIn(title, language) })}
        checked={chosen}
        onChange={() => toggleChosen(id)}
      />
    </label>
  );
}
