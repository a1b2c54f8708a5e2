import { useTranslations } from 'use-intl';
import { useAtlas } from '#state/store.ts';

const PLACES = ['list', 'timeline', 'map'] as const;

/** An embed has no list. */
const EMBED_PLACES = ['timeline', 'map'] as const;

/** For who walks the page by keyboard: past the header to where the work is. */
export function SkipLinks() {
  const t = useTranslations('app');
  const embed = useAtlas(({ view }) => view.embed);
  return (
    <nav className="skip-links" aria-label={t('skipLinks')}>
      {(embed ? EMBED_PLACES : PLACES).map((place) => (
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
