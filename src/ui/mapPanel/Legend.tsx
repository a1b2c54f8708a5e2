import './legend.css';
import { useFormatter, useTranslations } from 'use-intl';
import { EVENT_TYPES } from '#domain/event.ts';
import { useFollowedFilter } from '#state/following.ts';
import { facetOptions, useLoadedAtlas } from '#state/selectors.ts';
import { Signs } from '#ui/shared/Signs.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';
import { useCover } from '#ui/shared/useCover.ts';

/** Beside a name that stays whole; the filters say the exact numbers. */
const SHORT = { notation: 'compact', maximumFractionDigits: 1 } as const;

/** What shape, outline, ring and hatching mean; only the types that the dataset has. */
export function Legend({ startsOpen }: { readonly startsOpen: boolean }) {
  const t = useTranslations('map.legend');
  const words = useTranslations('words');
  const format = useFormatter();
  const cover = useCover(null);
  const atlas = useLoadedAtlas();
  const filter = useFollowedFilter();
  if (!atlas) return null;
  const counts = facetOptions(atlas, filter, 'types');
  const present = EVENT_TYPES.filter((type) => atlas.columns.facets.types.numberOf.has(type));
  return (
    <details className="legend panel" open={startsOpen} ref={cover}>
      <summary>{t('title')}</summary>
      <ul className="legend-types">
        {present.map((type) => (
          <li key={type} data-none={counts.has(type) ? undefined : ''}>
            <TypeMark type={type} size="small" />
            {words(`type.${type}`)} <span className="legend-count">{format.number(counts.get(type) ?? 0, SHORT)}</span>
          </li>
        ))}
      </ul>
      <Signs />
    </details>
  );
}
