import './filters.css';
import { useTranslations } from 'use-intl';
import { FACETS } from '#domain/filter.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { FacetMenu } from './FacetMenu.tsx';
import { SearchBox } from './SearchBox.tsx';

/** What the reader asks for: words, a menu for each facet that the dataset has, and all that is asked, in words. */
export function Filters() {
  const t = useTranslations('filters');
  const atlas = useLoadedAtlas();
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
          <ActiveFilters dataset={atlas.dataset} />
        </>
      )}
    </section>
  );
}
