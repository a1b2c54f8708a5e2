import { useLocale, useTranslations } from 'use-intl';
import { isDated } from '#domain/columns/monthColumns.ts';
import { eventAt } from '#domain/dataset.ts';
import { EVENT_TYPES } from '#domain/event.ts';
import { textIn } from '#domain/language.ts';
import { facetCounts } from '#domain/matching/counts.ts';
import type { Atlas } from '#state/dataset.ts';
import { Sentence } from '#ui/shared/Sentence.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';

type Props = { readonly atlas: Atlas; readonly name: string; readonly indexes: Uint32Array };

/** What a country, or several together, take part in, in a few words: how many events, of which types, and the latest. */
export function CountryFacts({ atlas: { columns, dataset }, name, indexes }: Props) {
  const t = useTranslations();
  const language = useLocale();
  const types = facetCounts(columns, 'types', indexes);
  const latest = eventAt(
    dataset,
    indexes.findLast((index) => isDated(columns, index)),
  );
  return (
    <>
      <strong>{name}</strong>
      <span>{t('words.events', { count: indexes.length })}</span>
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
      {latest && (
        <span className="card-latest">
          <Sentence say={(title) => t('map.latest', { title })}>
            <Spoken text={textIn(latest.title, language)} />
          </Sentence>
        </span>
      )}
    </>
  );
}
