import './filters.css';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { FACETS, filterIsEmpty } from '#domain/filter.ts';
import { useFollowed } from '#state/following.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { RegionBoundary } from '#ui/shared/RegionBoundary.tsx';
import { FacetMenu } from './FacetMenu.tsx';
import { SearchBox } from './SearchBox.tsx';

/** Nobody asks for anything at first. Where they do not come, menus, search box and timeline say what is asked. */
const ActiveFilters = lazy(() => import('./ActiveFilters.tsx').then((module) => ({ default: module.ActiveFilters })));

/** What the reader asks for: words, a menu for each facet that the dataset has, and all that is asked, in words. */
export function Filters() {
  const t = useTranslations('filters');
  const atlas = useLoadedAtlas();
  const asks = useFollowed(({ filter }) => !filterIsEmpty(filter));
  return (
    <section className="filters" aria-label={t('region')}>
      <SearchBox />
      {atlas && (
        <>
          <div className="facet-menus">
            {FACETS.filter((facet) => atlas.columns.facets[facet].codes.length > 0).map((facet) => (
              <FacetMenu key={facet} atlas={atlas} facet={facet} />
            ))}
          </div>
          <RegionBoundary broken={() => null}>
            <Suspense>{asks && <ActiveFilters dataset={atlas.dataset} />}</Suspense>
          </RegionBoundary>
        </>
      )}
    </section>
  );
}
