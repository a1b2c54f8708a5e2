import type { ColumnField } from './columnNames.ts';
import type { DayOrder } from './parseWrittenDate.ts';

export type TableRow = {
  readonly cells: readonly string[];
  /** From 1; null where the row is none of a text but of JSON. */
  readonly line: number | null;
  /** In JSON, of the object whose parts the cells are; empty in a text. */
  readonly path: string;
};

/** Rows of text of any origin. */
export type Table = { readonly header: TableRow; readonly rows: readonly TableRow[] };

/** How a table is to be read: what its reader may correct before the import. */
export type TableChoices = {
  /** What each column holds; null for one that is not used. */
  readonly fields: readonly (ColumnField | null)[];
  /** Null where the dates leave no doubt, or where the doubtful ones are to be left out. */
  readonly order: DayOrder | null;
};
