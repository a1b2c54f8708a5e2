import { useLocale, useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import type { Dataset } from '#domain/dataset.ts';
import { EVENT_TYPES } from '#domain/event.ts';
import type { Facet } from '#domain/filter.ts';
import { type LocalText, type SpokenText, textIn } from '#domain/language.ts';
import { useCountryNames } from './useCountryNames.ts';

const OUTCOMES = ['agreement', 'mou', 'declaration', 'roadmap', 'minutes', 'centre', 'programme'] as const;

/** How a value of a facet is said; a code that nobody has words for is said as it is written. */
export function useFacetText({ groups, topics }: Pick<Dataset, 'groups' | 'topics'>) {
  const language = useLocale();
  const countryNames = useCountryNames();
  const t = useTranslations('words');
  const here = (words: string): SpokenText => ({ words, language });
  const given = (text: LocalText | undefined, code: string) => (text && textIn(text, language)) ?? here(code);

  return (facet: Facet, value: string): SpokenText => {
    switch (facet) {
      case 'countries':
        return here(countryName(value, countryNames));
      case 'topics':
        return given(topics[value], value);
      case 'groups':
        return given(groups[value]?.name, value);
      case 'types': {
        const type = EVENT_TYPES.find((known) => known === value);
        return here(type ? t(`type.${type}`) : value);
      }
      case 'outcomes': {
        const kind = OUTCOMES.find((known) => known === value);
        return here(kind ? t(`outcome.${kind}`) : value);
      }
    }
  };
}
