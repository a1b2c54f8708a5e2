import './legend.css';
import { useTranslations } from 'use-intl';
import { EVENT_TYPES } from '#domain/event.ts';
import { facetOptions, useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { TypeMark } from '#ui/shared/TypeMark.tsx';

/** What shape, outline, ring and hatching mean; only the types that the dataset has. */
export function Legend({ startsOpen }: { readonly startsOpen: boolean }) {
  const t = useTranslations('map.legend');
  const words = useTranslations('words');
  const atlas = useLoadedAtlas();
  const filter = useAtlas(({ view }) => view.filter);
  if (!atlas) return null;
  const counts = facetOptions(atlas, filter, 'types');
  const present = EVENT_TYPES.filter((type) => atlas.columns.facets.types.numberOf.has(type));
  return (
    <details className="legend panel" open={startsOpen}>
      <summary>{t('title')}</summary>
      <ul className="legend-types">
        {present.map((type) => (
          <li key={type} data-none={counts.has(type) ? undefined : ''}>
            <TypeMark type={type} size="small" />
            {words(`type.${type}`)} <span className="legend-count">{counts.get(type) ?? 0}</span>
          </li>
        ))}
      </ul>
      <ul className="legend-signs">
        <li>
          <Sign className="sign-venue" /> {t('venue')}
        </li>
        <li>
          <Sign className="sign-city" /> {t('city')}
        </li>
        <li>
          <Sign className="sign-country" /> {t('country')}
        </li>
        <li>
          <Sign className="sign-inferred" /> {t('inferred')}
        </li>
        <li>
          <Sign className="sign-partner" /> {t('partner')}
        </li>
        <li>
          <Sign className="sign-disputed" /> {t('disputed')}
        </li>
      </ul>
    </details>
  );
}

function Sign({ className }: { readonly className: string }) {
  return (
    <svg className={`sign ${className}`} viewBox="0 0 14 14" aria-hidden="true">
      <circle className="sign-body" cx="7" cy="7" r="5" />
      <circle className="sign-point" cx="7" cy="7" r="1.6" />
      <path className="sign-lines" d="M1,13 13,1M1,7 7,1M7,13 13,7" />
    </svg>
  );
}
