import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { EVENT_TYPES } from '#domain/event.ts';
import type { Filter } from '#domain/filter.ts';
import type { Atlas } from '#state/dataset.ts';
import { facetOptions } from '#state/selectors.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';
import { useFacetText } from '#ui/shared/useFacetText.ts';
import { CountLine } from './CountLine.tsx';
import { useFilterLink } from './useFilterLink.ts';

/** All kinds; of topics, which are many, those that say most. */
const SHOWN = { types: 9, outcomes: 9, topics: 6 } as const;

type Props = {
  readonly atlas: Atlas;
  readonly filter: Filter;
  readonly facet: 'types' | 'topics' | 'outcomes';
};

/** The most frequent values of a facet under all the other filters. The one that is chosen alone leads back to all. */
export function FacetCounts({ atlas, filter, facet }: Props) {
  const t = useTranslations('partners');
  const facetText = useFacetText(atlas.dataset);
  const link = useFilterLink();
  const counts = useMemo(
    () => [...facetOptions(atlas, filter, facet)].sort(([, one], [, other]) => other - one),
    [atlas, filter, facet],
  );
  const chosen: readonly string[] = filter[facet];
  const most = Math.max(...counts.map(([, count]) => count));
  if (counts.length === 0) return null;
  return (
    <section className="profile-facet">
      <h3>{t(facet)}</h3>
      <ul>
        {counts.slice(0, SHOWN[facet]).map(([value, count]) => {
          const type = facet === 'types' && EVENT_TYPES.find((known) => known === value);
          const alone = chosen.length === 1 && chosen[0] === value;
          return (
            <li key={value}>
              <CountLine {...link({ [facet]: alone ? [] : [value] })} count={count} most={most} current={alone}>
                {type && <TypeMark type={type} size="small" />}
                <Spoken text={facetText(facet, value)} />
              </CountLine>
            </li>
          );
        })}
        {counts.length > SHOWN[facet] && <li>{t('more', { count: counts.length - SHOWN[facet] })}</li>}
      </ul>
    </section>
  );
}
