import { useTranslations } from 'use-intl';
import { CHOOSABLE_FIELDS, type ChoosableField, type ColumnField } from '#data/table/columnNames.ts';
import type { TableSketch } from '#data/table/tableSketch.ts';

type Props = {
  readonly sketch: TableSketch;
  readonly fields: readonly (ColumnField | null)[];
  readonly onChoose: (column: number, field: ColumnField | null) => void;
};

const MOST_ROWS = 8;
const LONGEST_CELL = 120;

/** The table as it begins, with what each of its columns holds. */
export function FirstRows({ sketch: { header, firstRows }, fields, onChoose }: Props) {
  const t = useTranslations('openData');
  const columns = fields.map((field, column) => ({
    field,
    column,
    name: header.cells[column]?.trim() || t('column', { number: column + 1 }),
  }));
  return (
    <section className="first-rows" aria-label={t('rows')}>
      <table>
        <thead>
          <tr>
            {columns.map(({ field, column, name }) => (
              <th key={column} scope="col" data-used={field !== null}>
                <label>
                  <span>{name}</span>
                  <select
                    value={field ?? ''}
                    aria-label={t('holds', { name })}
                    onChange={({ target }) => onChoose(column, (target.value || null) as ColumnField | null)}
                  >
                    <option value="">{t('notUsed')}</option>
                    {CHOOSABLE_FIELDS.map((one) => (
                      <option key={one} value={one}>
                        {t(`fields.${wordKey(one)}`)}
                      </option>
                    ))}
                  </select>
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows.slice(0, MOST_ROWS).map(({ cells, line }, row) => (
            <tr key={line ?? row}>
              {columns.map(({ field, column }) => (
                <td key={column} data-used={field !== null}>
                  {cells[column]?.slice(0, LONGEST_CELL)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type WordKey<Field extends string> = Field extends `${infer Part}.${infer Rest}` ? `${Part}-${WordKey<Rest>}` : Field;

/** A dot would be a step into the catalogue. */
function wordKey(field: ChoosableField): WordKey<ChoosableField> {
  return field.replaceAll('.', '-') as WordKey<ChoosableField>;
}
