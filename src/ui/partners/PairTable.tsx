import './pairs.css';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import type { Partnership } from '#domain/countries/partnership.ts';
import type { Tally } from '#domain/countries/tallies.ts';
import type { CountryCode } from '#domain/event.ts';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { heatOf } from './heat.ts';
import { Passable } from './Passable.tsx';
import { ShowAll } from './ShowAll.tsx';
import { useFilterLink } from './useFilterLink.ts';

/** Columns that a reader can still tell apart, and rows before the reader asks for all. */
const COLUMNS = 16;
const ROWS = 16;

type Props = { readonly partnership: Partnership; readonly found: readonly Tally[] };

/** Country by country: in how many events both take part. The busiest are the columns; any can be a row. */
export function PairTable({ partnership: { partners, joint }, found }: Props) {
  const t = useTranslations('partners');
  const format = useFormatter();
  const countryNames = useCountryNames();
  const link = useFilterLink();
  const [sortedBy, setSortedBy] = useState<CountryCode | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const nameOf = (code: CountryCode) => countryName(code, countryNames);
  const busiestFirst = (one: Tally, other: Tally) =>
    other.events - one.events || nameOf(one.code).localeCompare(nameOf(other.code));
  const columns = [...partners].sort(busiestFirst).slice(0, COLUMNS);
  const sorted = [...found].sort((one, other) => {
    const bySorted = sortedBy === null ? 0 : joint(other.code, sortedBy) - joint(one.code, sortedBy);
    return bySorted || busiestFirst(one, other);
  });
  const rows = showsAll ? sorted : sorted.slice(0, ROWS);
  const most = Math.max(
    1,
    ...sorted.flatMap(({ code }) =>
      columns.flatMap((column) => (column.code === code ? [] : joint(code, column.code))),
    ),
  );
  if (partners.length < 2 || rows.length === 0) return null;
  return (
    <>
      <h2 className="partners-heading">{t('pairs')}</h2>
      <p className="partners-how">{t('pairsHow')}</p>
      <Passable>
        <div className="partners-scroller">
          <table className="pair-table">
            <thead>
              <tr>
                <td />
                {columns.map(({ code }) => (
                  <th key={code} scope="col" aria-sort={sortedBy === code ? 'descending' : undefined}>
                    <button
                      type="button"
                      className="sort-button"
                      onClick={() => setSortedBy(sortedBy === code ? null : code)}
                    >
                      <span>{nameOf(code)}</span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ code: row }) => (
                <tr key={row}>
                  <th scope="row">
                    <a {...link({ countries: [row], match: 'any' })}>{nameOf(row)}</a>
                  </th>
                  {columns.map(({ code: column }) => {
                    const count = joint(row, column);
                    if (count === 0) return <td key={column}>–</td>;
                    const own = row === column;
                    const name = t('pair', { one: nameOf(row), other: nameOf(column), count });
                    return (
                      <td key={column} data-heat={own ? 'own' : heatOf(count, most)}>
                        <a
                          {...link(
                            own ? { countries: [row], match: 'any' } : { countries: [row, column], match: 'all' },
                          )}
                          title={name}
                        >
                          {format.number(count)}
                        </a>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Passable>
      {!showsAll && <ShowAll shown={ROWS} of={sorted.length} onShow={() => setShowsAll(true)} />}
    </>
  );
}
