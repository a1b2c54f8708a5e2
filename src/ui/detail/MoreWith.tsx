import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import { eventAt } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { relatedEvents } from '#domain/related.ts';
import type { Atlas } from '#state/dataset.ts';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { EventLine } from './EventLine.tsx';
import { FactList } from './FactList.tsx';

const SHOWN = 3;

/** Other events with the same partners; nothing where there are none. */
export function MoreWith({ atlas, event }: { readonly atlas: Atlas; readonly event: CooperationEvent }) {
  const t = useTranslations('detail');
  const format = useFormatter();
  const countryNames = useCountryNames();
  const related = useMemo(() => {
    const { columns, dataset } = atlas;
    return relatedEvents(columns, columns.indexOf.get(event.id) ?? -1, dataset.home, SHOWN);
  }, [atlas, event]);
  const shared = [...new Set(related.flatMap((other) => other.shared))].map((code) => countryName(code, countryNames));
  return (
    <FactList title={t('more', { countries: format.list(shared) })} of={related}>
      {({ index }) => {
        const other = eventAt(atlas.dataset, index);
        return other && <EventLine event={other} />;
      }}
    </FactList>
  );
}
