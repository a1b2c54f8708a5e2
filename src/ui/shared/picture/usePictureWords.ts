import { useLocale, useTranslations } from 'use-intl';
import { EVENT_TYPES, type EventType } from '#domain/event.ts';
import { FACETS } from '#domain/filter.ts';
import { wordsIn } from '#domain/language.ts';
import { facetCounts } from '#domain/matching/counts.ts';
import { formatDate, formatPeriodWords } from '#i18n/dates.ts';
import { isolated } from '#i18n/isolated.ts';
import type { Atlas } from '#state/dataset.ts';
import { matching, partnersOf } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { useFacetText } from '#ui/shared/useFacetText.ts';

export type PictureWords = {
  readonly title: string;
  /** What is shown and what is asked, in words. */
  readonly subtitle: string;
  readonly legend: readonly { readonly type: EventType; readonly words: string }[];
  /** Whose data, as of when; and what the borders do not say. */
  readonly source: readonly string[];
};

/** All that the picture says, in the language of the page. */
export function usePictureWords(atlas: Atlas): PictureWords {
  const t = useTranslations();
  const language = useLocale();
  const filter = useAtlas(({ view }) => view.filter);
  const facetText = useFacetText(atlas.dataset);
  const shown = matching(atlas, filter);
  const { title, updated } = atlas.dataset;
  const types = facetCounts(atlas.columns, 'types', shown);
  const asked = [
    ...FACETS.flatMap((facet) => filter[facet].map((value) => isolated(facetText(facet, value).words))),
    ...(filter.events.length === 0 ? [] : [t('filters.only', { count: filter.events.length })]),
    ...(filter.query === '' ? [] : [t('filters.query', { query: isolated(filter.query) })]),
  ];
  const separator = t('words.listSeparator');
  const count = t('list.count', {
    when: filter.period ? formatPeriodWords(filter.period, language) : t('list.allMonths'),
    events: t('words.events', { count: shown.length }),
    partners: t('words.partners', { count: partnersOf(atlas, shown).size }),
  });
  return {
    title: wordsIn(title, language) || t('app.name'),
    subtitle: asked.length > 0 ? t('download.countAndFilters', { count, filters: asked.join(separator) }) : count,
    legend: EVENT_TYPES.filter((type) => types.has(type)).map((type) => ({
      type,
      words: `${t(`words.type.${type}`)} ${types.get(type)}`,
    })),
    source: [
      t('download.source', {
        atlas: t('app.name'),
        date: updated ? formatDate(updated, language) : '',
        dated: updated ? 'yes' : 'no',
      }),
      t('download.borders'),
    ],
  };
}
