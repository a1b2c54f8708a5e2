import './partnerTable.css';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import type { Partnership } from '#domain/countries/partnership.ts';
import type { Tally } from '#domain/countries/tallies.ts';
import type { Filter } from '#domain/filter.ts';
import type { Atlas } from '#state/dataset.ts';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { GroupRows } from './GroupRows.tsx';
import { Passable } from './Passable.tsx';
import { ShowAll } from './ShowAll.tsx';
import { TallyRow } from './TallyRow.tsx';
import { MOST_EVENTS_FIRST, nextOrder, SORT_COLUMNS, sortedTallies } from './tallyOrder.ts';
import { useFilterLink } from './useFilterLink.ts';

/** As many rows as stand in the page before the reader asks for all. */
const ROWS = 40;

type Props = {
  readonly atlas: Atlas;
  readonly filter: Filter;
  readonly partnership: Partnership;
  readonly found: readonly Tally[];
  readonly withGroups: boolean;
};

/** A row for each partner country, and for each group before them. */
export function PartnerTable({ atlas, filter, partnership, found, withGroups }: Props) {
  const t = useTranslations('partners');
  const countryNames = useCountryNames();
  const link = useFilterLink();
  const [order, setOrder] = useState(MOST_EVENTS_FIRST);
  const [showsAll, setShowsAll] = useState(false);
  const nameOf = (code: string) => countryName(code, countryNames);
  const sorted = sortedTallies(found, order, nameOf);
  const most = Math.max(...[...partnership.partners, ...partnership.groups].map(({ events }) => events));
  return (
    <Passable>
      <div className="partners-scroller">
        <table className="partner-table">
          <thead>
            <tr>
              {SORT_COLUMNS.map((column) => (
                <th key={column} scope="col" aria-sort={order.column === column ? order.direction : undefined}>
                  <button type="button" className="sort-button" onClick={() => setOrder(nextOrder(order, column))}>
                    {t(`column.${column}`)}
                  </button>
                </th>
              ))}
              <th scope="col">{t('column.types')}</th>
              <th scope="col">{t('column.months')}</th>
            </tr>
          </thead>
          {withGroups && <GroupRows atlas={atlas} filter={filter} order={order} most={most} />}
          <tbody>
            {(showsAll ? sorted : sorted.slice(0, ROWS)).map((tally) => (
              <TallyRow
                key={tally.code}
                atlas={atlas}
                tally={tally}
                bars={partnership.bars}
                most={most}
                asked={{ countries: [tally.code], match: 'any' }}
                link={link}
                name={nameOf(tally.code)}
                chosen={filter.countries.includes(tally.code)}
              />
            ))}
          </tbody>
        </table>
        {!showsAll && <ShowAll shown={ROWS} of={sorted.length} onShow={() => setShowsAll(true)} />}
      </div>
    </Passable>
  );
}
