import { useTranslations } from 'use-intl';

const PLACES = ['list', 'timeline', 'map'] as const;

/** For who walks the page by keyboard: past the header to where the work is. */
export function SkipLinks() {
  const t = useTranslations('app');
  return (
    <nav className="skip-links" aria-label={t('skipLinks')}>
      {PLACES.map((place) => (
        <a
          key={place}
          href={`#${place}`}
          onClick={(click) => {
            /** The address belongs to the view, so the jump is made without it. */
            click.preventDefault();
            document.getElementById(place)?.focus();
          }}
        >
          {t(`skip.${place}`)}
        </a>
      ))}
    </nav>
  );
}
