import { useLocale, useTranslations } from 'use-intl';
import { countryName } from '#domain/country.ts';
import { facetCounts } from '#domain/counts.ts';
import { type CountryCode, EVENT_TYPES } from '#domain/event.ts';
import { wordsIn } from '#domain/language.ts';
import type { Atlas } from '#state/dataset.ts';
import { TypeMark } from '#ui/shared/TypeMark.tsx';

type Props = { readonly atlas: Atlas; readonly shown: Uint32Array; readonly code: CountryCode };

/** A country in a few words: how many of the shown events it takes part in, of which types, and the latest. */
export function CountryFacts({ atlas: { columns, dataset }, shown, code }: Props) {
  const t = useTranslations();
  const language = useLocale();
  const theirs = shown.filter((index) => dataset.events[index]?.countries.includes(code));
  const types = facetCounts(columns, 'types', theirs);
  const latest = dataset.events[theirs.findLast((index) => dataset.events[index]?.start) ?? -1];
  return (
    <>
      <strong>{countryName(code, language)}</strong>
      <span>{t('words.events', { count: theirs.length })}</span>
      <span className="card-types">
        {EVENT_TYPES.flatMap((type) => {
          const count = types.get(type);
          if (count === undefined) return [];
          return (
            <i key={type}>
              <TypeMark type={type} size="small" /> {t('map.typeCount', { type: t(`words.type.${type}`), count })}
            </i>
          );
        })}
      </span>
      {latest && <span>{t('map.latest', { title: wordsIn(latest.title, language) })}</span>}
    </>
  );
}
