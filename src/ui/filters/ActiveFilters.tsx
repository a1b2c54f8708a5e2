import { useLocale, useTranslations } from 'use-intl';
import type { AnyDataset } from '#domain/dataset.ts';
import { FACETS } from '#domain/filter.ts';
import type { SpokenText } from '#domain/language.ts';
import { formatPeriodWords } from '#i18n/dates.ts';
import { isolated } from '#i18n/isolated.ts';
import { chooseMatch, clearFilter, clearPart, toggleFacet } from '#state/actions.ts';
import { useFollowedFilter } from '#state/following.ts';
import { Chip } from '#ui/shared/Chip.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { useFacetText } from '#ui/shared/useFacetText.ts';

/** Everything that is asked, in words; each can be taken back by itself. */
export function ActiveFilters({ dataset }: { readonly dataset: AnyDataset }) {
  const t = useTranslations('filters');
  const language = useLocale();
  const filter = useFollowedFilter();
  const facetText = useFacetText(dataset);
  const here = (words: string): SpokenText => ({ words, language });
  return (
    <div className="active-filters" role="group" aria-label={t('active')}>
      {filter.period && (
        <Removable text={here(formatPeriodWords(filter.period, language))} onRemove={() => clearPart('period')} />
      )}
      {FACETS.flatMap((facet) =>
        filter[facet].map((value) => (
          <Removable
            key={`${facet} ${value}`}
            text={facetText(facet, value)}
            onRemove={() => toggleFacet(facet, value)}
          />
        )),
      )}
      {filter.events.length > 0 && (
        <Removable text={here(t('only', { count: filter.events.length }))} onRemove={() => clearPart('events')} />
      )}
      {filter.query !== '' && (
        <Removable text={here(t('query', { query: isolated(filter.query) }))} onRemove={() => clearPart('query')} />
      )}
      <button type="button" className="clear-filters" onClick={clearFilter}>
        {t('clear')}
      </button>
      {filter.countries.length > 1 && (
        <label className="match-all">
          <input
            type="checkbox"
            role="switch"
            aria-checked={filter.match === 'all'}
            checked={filter.match === 'all'}
            onChange={({ target }) => chooseMatch(target.checked ? 'all' : 'any')}
          />
          {t('matchAll')}
        </label>
      )}
    </div>
  );
}

function Removable({ text, onRemove }: { readonly text: SpokenText; readonly onRemove: () => void }) {
  const t = useTranslations('filters');
  return (
    <Chip icon="close" aria-pressed aria-label={t('remove', { name: text.words })} onClick={onRemove}>
      <Spoken text={text} />
    </Chip>
  );
}
