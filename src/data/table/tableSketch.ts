/** What can be told of a table before it is read: its first rows, and what its columns seem to hold. */

import type { ColumnField } from './columnNames.ts';
import { type DayOrder, type DayOrderClues, dayOrderClues, joinClues, NO_CLUES } from './parseWrittenDate.ts';
import { isOwnHeader, recognizeColumns } from './tableColumns.ts';
import type { Table, TableChoices, TableRow } from './tableRow.ts';

export type TableSketch = {
  readonly header: TableRow;
  readonly firstRows: readonly TableRow[];
  readonly count: number;
  /** What the columns are recognised as. */
  readonly fields: readonly (ColumnField | null)[];
  /** By column. */
  readonly clues: readonly DayOrderClues[];
  /** Written by the atlas itself: there is nothing to choose. */
  readonly isOwn: boolean;
};

/** Enough to tell what a column holds. */
const SAMPLE_ROWS = 50;

/** Takes rows, the header first, and forgets all but what the sketch says. Null where there was not one row. */
export function startSketch(): {
  readonly take: (rows: readonly TableRow[]) => void;
  readonly finish: () => TableSketch | null;
} {
  let header: TableRow | null = null;
  let count = 0;
  const firstRows: TableRow[] = [];
  const clues: DayOrderClues[] = [];
  return {
    take: (rows) => {
      for (const row of rows) {
        if (header === null) {
          header = row;
          continue;
        }
        count += 1;
        if (firstRows.length < SAMPLE_ROWS) firstRows.push(row);
        row.cells.forEach((cell, column) => {
          clues[column] = joinClues(clues[column] ?? NO_CLUES, dayOrderClues(cell));
        });
      }
    },
    finish: () =>
      header && {
        header,
        firstRows,
        count,
        fields: recognizeColumns(
          header.cells,
          firstRows.map(({ cells }) => cells),
        ),
        clues: header.cells.map((_, column) => clues[column] ?? NO_CLUES),
        isOwn: isOwnHeader(header.cells),
      },
  };
}

export function sketchTable({ header, rows }: Table): TableSketch {
  const sketch = startSketch();
  sketch.take([header]);
  sketch.take(rows);
  return sketch.finish() as TableSketch;
}

/** Of columns of dates: which number is the day in all of them; `open` where nothing tells. Null where nothing needs to. */
export function dayOrderIn(
  { clues }: Pick<TableSketch, 'clues'>,
  fields: readonly (ColumnField | null)[],
): DayOrder | 'open' | null {
  const dates = clues.filter((_, column) => fields[column] === 'start' || fields[column] === 'end');
  const { dayFirst, monthFirst, either } = dates.reduce(joinClues, NO_CLUES);
  if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first';
  return either ? 'open' : null;
}

/** What a table says of itself, for a reader who is not asked. */
export function choicesOf(sketch: TableSketch): TableChoices {
  const order = dayOrderIn(sketch, sketch.fields);
  return { fields: sketch.fields, order: order === 'open' ? null : order };
}
