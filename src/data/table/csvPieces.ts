/** A CSV text that comes in pieces, and is never whole in memory. */

import type { ReadResult } from '#data/readDataset.ts';
import { type CsvEnd, csvRows, type Separator } from './csvRows.ts';
import { csvNotes, EMPTY } from './readCsv.ts';
import { startTable, type TableReading } from './readTable.ts';
import type { TableChoices, TableRow } from './tableRow.ts';
import { startSketch, type TableSketch } from './tableSketch.ts';

type Pieces = AsyncIterable<string>;

/** Null where there is not one row. */
export async function sketchCsv(pieces: Pieces, separator: Separator): Promise<TableSketch | null> {
  const sketch = startSketch();
  await eachRows(pieces, separator, sketch.take);
  return sketch.finish();
}

/** As `readCsv` reads a text whole. */
export async function readCsvPieces(pieces: Pieces, separator: Separator, choices: TableChoices): Promise<ReadResult> {
  let reading: TableReading | null = null;
  let lastLine: number | null = null;
  const end = await eachRows(pieces, separator, (rows) => {
    const [header] = rows;
    const body = reading ? rows : rows.slice(1);
    if (!reading && header) reading = startTable(header, choices);
    reading?.take(body);
    lastLine = rows.at(-1)?.line ?? lastLine;
  });
  if (!reading) return EMPTY;
  const { dataset, notes } = (reading as TableReading).finish();
  return { dataset, notes: [...csvNotes(end, lastLine), ...notes] };
}

async function eachRows(
  pieces: Pieces,
  separator: Separator,
  take: (rows: readonly TableRow[]) => void,
): Promise<CsvEnd> {
  const reader = csvRows(separator);
  for await (const piece of pieces) take(reader.take(piece));
  const end = reader.finish();
  take(end.rows);
  return end;
}
