import { useLocale, useTranslations } from 'use-intl';
import type { ColumnField } from '#data/table/columnNames.ts';
import { type DayOrder, dayOrderClues, parseWrittenDate } from '#data/table/parseWrittenDate.ts';
import type { TableSketch } from '#data/table/tableSketch.ts';
import { formatDate } from '#i18n/dates.ts';
import { Sentence } from '#ui/shared/Sentence.tsx';

type Props = {
  readonly sketch: TableSketch;
  readonly fields: readonly (ColumnField | null)[];
  readonly chosen: DayOrder | null;
  readonly onChoose: (order: DayOrder) => void;
};

const ORDERS: readonly DayOrder[] = ['day-first', 'month-first'];

/** Asked where nothing in a column of dates tells the day from the month, with one of its cells. */
export function DayOrderChoice({ sketch, fields, chosen, onChoose }: Props) {
  const t = useTranslations('openData');
  const language = useLocale();
  const cell = ambiguousCell(sketch, fields);
  const dateIn = (order: DayOrder) => {
    const written = parseWrittenDate(cell, order);
    return written.kind === 'date' ? formatDate(written.date, language) : cell;
  };
  return (
    <fieldset className="day-order">
      <legend>
        <Sentence say={(gap) => t('order', { cell: gap })}>
          <bdi>{cell}</bdi>
        </Sentence>
      </legend>
      {ORDERS.map((order) => (
        <label key={order}>
          <input type="radio" name="day-order" required checked={chosen === order} onChange={() => onChoose(order)} />
          {t(order, { date: dateIn(order) })}
        </label>
      ))}
    </fieldset>
  );
}

function ambiguousCell({ firstRows }: TableSketch, fields: readonly (ColumnField | null)[]): string {
  const cells = firstRows.flatMap((row) =>
    row.cells.filter((_, column) => fields[column] === 'start' || fields[column] === 'end'),
  );
  return cells.find((cell) => dayOrderClues(cell).either)?.trim() ?? '9/10/2018';
}
