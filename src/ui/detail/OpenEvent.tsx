import { type KeyboardEvent, type Ref, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import { TEXT_LANGUAGES } from '#domain/language.ts';
import { LANGUAGE_NAMES } from '#i18n/languageNames.ts';
import { closeEvent } from '#state/actions.ts';
import type { Atlas } from '#state/dataset.ts';
import { usePreferences } from '#state/preferences.ts';
import type { Details } from '#state/reading/details.ts';
import { DetailsState } from '#ui/shared/DetailsState.tsx';
import { IconButton } from '#ui/shared/IconButton.tsx';
import { isTextField } from '#ui/shared/isTextField.ts';
import { CiteMenu } from './CiteMenu.tsx';
import { EventArticle } from './EventArticle.tsx';
import { MoreWith } from './MoreWith.tsx';
import { Neighbours } from './Neighbours.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import { useArticleLinks } from './useArticleLinks.ts';

type Props = {
  readonly ref: Ref<HTMLElement>;
  readonly atlas: Atlas;
  readonly event: CooperationEvent;
  readonly details: Details;
};

/** The key that shows the texts in the other language, while the focus is in the detail. */
const OTHER_LANGUAGE_KEY = 'o';

/** One event with everything that a reader can do about it. */
export function OpenEvent({ ref, atlas, event, details }: Props) {
  const t = useTranslations('detail');
  const locale = useLocale();
  const other = TEXT_LANGUAGES.find((language) => language !== locale && event.title[language] !== null) ?? null;
  const [showsOther, setShowsOther] = useState(false);
  const links = useArticleLinks(event);
  const onKeyDown = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (key.toLowerCase() !== OTHER_LANGUAGE_KEY || ctrlKey || metaKey || altKey || isTextField(target)) return;
    if (other && usePreferences.getState().shortcuts) setShowsOther(!showsOther);
  };
  return (
    <section
      ref={ref}
      className="event-detail"
      aria-label={t('region')}
      data-open-event={event.id}
      onKeyDown={onKeyDown}
    >
      <EventArticle event={event} dataset={atlas.dataset} language={showsOther && other ? other : locale} links={links}>
        <div className="detail-buttons">
          {other && (
            <button
              type="button"
              className="language-button"
              aria-pressed={showsOther}
              aria-keyshortcuts={OTHER_LANGUAGE_KEY}
              onClick={() => setShowsOther(!showsOther)}
            >
              {t.rich(event.translation[other] ? 'translation' : 'original', {
                kind: (words) => <span className="language-kind">{words}</span>,
                language: () => <span lang={other}>{LANGUAGE_NAMES[other]}</span>,
              })}
            </button>
          )}
          <ShareMenu event={event} />
          <IconButton icon="close" label={t('close')} onClick={closeEvent} />
        </div>
      </EventArticle>
      <DetailsState details={details} />
      <CiteMenu event={event} />
      <MoreWith atlas={atlas} event={event} />
      <Neighbours atlas={atlas} event={event} />
    </section>
  );
}
