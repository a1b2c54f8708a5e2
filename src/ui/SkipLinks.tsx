import { useTranslations } from 'use-intl';
import { useAtlas } from '#state/store.ts';

/** What stands on the page in each mode; an embed has no list. */
const PLACES = {
  map: ['list', 'timeline', 'map'],
  list: ['list', 'timeline'],
  partners: ['list', 'timeline'],
  embed: ['timeline', 'map'],
} as const;

/** For who walks the page by keyboard: past the header to where the work is. */
export function SkipLinks() {
  const t = useTranslations('app');
  const mode = useAtlas(({ view }) => (view.embed ? 'embed' : view.mode));
  return (
    <nav className="skip-links" aria-label={t('skipLinks')}>
      {PLACES[mode].map((place) => (
        <a
          key={place}
          href={`#${place}`}
          onClick={(click) => {
            /** The address belongs to the view, so the jump is made without it. */
            click.preventDefault();
            const area = document.getElementById(place);
            (area?.querySelector<HTMLElement>('[role="application"]') ?? area)?.focus();
          }}
        >
          {t(`skip.${place}`)}
        </a>
      ))}
    </nav>
  );
}
