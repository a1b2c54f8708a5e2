/** What a file holds, or what must be asked before it can be read. Runs in a worker. */

import type { Encoding } from '#data/decodeText.ts';
import { parseJson } from '#data/json/parseJson.ts';
import { isNewsletter } from '#data/newsletter/readNewsletter.ts';
import type { ReadResult } from '#data/readDataset.ts';
import { foreignTable, isJsonLike, isUnknownForm, readJsonLike, unknownForm } from '#data/readText.ts';
import { readCsvPieces, sketchCsv } from '#data/table/csvPieces.ts';
import { type Separator, separatorOf } from '#data/table/csvRows.ts';
import { EMPTY } from '#data/table/readCsv.ts';
import type { TableChoices } from '#data/table/tableRow.ts';
import { choicesOf, sketchTable, type TableSketch } from '#data/table/tableSketch.ts';
import type { PackedReading } from '#state/reading/packedReading.ts';
import { packPieces, withLinesOf } from '#state/reading/packPieces.ts';
import { beginningOf, bytePieces, encodingOfFile, type OnBytes, textPieces } from './filePieces.ts';

/** How a file is to be read; null leaves it to the file. */
export type FileSettings = {
  readonly encoding: Encoding | null;
  readonly separator: Separator | null;
  readonly choices: TableChoices | null;
};

export const NO_SETTINGS: FileSettings = { encoding: null, separator: null, choices: null };

/** A table of anybody's, as far as it is understood. */
export type TablePreview = {
  readonly sketch: TableSketch;
  readonly encoding: Encoding;
  /** Null for JSON, which has none. */
  readonly separator: Separator | null;
};

export type FileAnswer =
  | { readonly kind: 'table'; readonly preview: TablePreview }
  | { readonly kind: 'newsletter'; readonly text: string }
  | { readonly kind: 'read'; readonly result: ReadResult }
  /** Read and packed piece by piece. */
  | { readonly kind: 'packed'; readonly reading: PackedReading };

/** A newsletter is a few pages. */
const LONGEST_NEWSLETTER = 2_000_000;

/** Tables are shown before they are read, unless there are choices or the atlas wrote them itself. */
export async function readFile(file: Blob, settings: FileSettings, onBytes: OnBytes): Promise<FileAnswer> {
  const encoding = settings.encoding ?? (await encodingOfFile(file));
  const beginning = await beginningOf(file, encoding);
  if (isUnknownForm(beginning)) return { kind: 'read', result: unknownForm(beginning) };
  if (isJsonLike(beginning)) return readJsonFile(file, encoding, settings.choices, onBytes);
  if (file.size < LONGEST_NEWSLETTER && settings.choices === null && isNewsletter(beginning))
    return { kind: 'newsletter', text: beginning };
  return readCsvFile(file, encoding, { ...settings, separator: settings.separator ?? separatorOf(beginning) }, onBytes);
}

async function readCsvFile(
  file: Blob,
  encoding: Encoding,
  { separator, choices }: { readonly separator: Separator; readonly choices: TableChoices | null },
  onBytes: OnBytes,
): Promise<FileAnswer> {
  const pieces = () => textPieces(file, encoding, onBytes);
  if (choices) return { kind: 'read', result: await readCsvPieces(pieces(), separator, choices) };
  const sketch = await sketchCsv(pieces(), separator);
  if (!sketch || sketch.count === 0) return { kind: 'read', result: EMPTY };
  if (!sketch.isOwn) return { kind: 'table', preview: { sketch, encoding, separator } };
  return { kind: 'read', result: await readCsvPieces(pieces(), separator, choicesOf(sketch)) };
}

async function readJsonFile(
  file: Blob,
  encoding: Encoding,
  choices: TableChoices | null,
  onBytes: OnBytes,
): Promise<FileAnswer> {
  const own = choices === null && encoding === 'utf-8' ? await readOwnFile(file, onBytes) : null;
  if (own) return { kind: 'packed', reading: own };
  let text = '';
  for await (const piece of textPieces(file, encoding, onBytes)) text += piece;
  const json = parseJson(text);
  const table = choices ? null : foreignTable(json.value);
  if (table) return { kind: 'table', preview: { sketch: sketchTable(table), encoding, separator: null } };
  const result = readJsonLike(json, choices ?? undefined);
  const isEmpty = result.dataset.events.length === 0 && result.notes.length === 0;
  return { kind: 'read', result: isEmpty ? EMPTY : result };
}

/** JSON in the atlas's own form; null for any other, of which little has been read then. */
async function readOwnFile(file: Blob, onBytes: OnBytes): Promise<PackedReading | null> {
  const pieces = packPieces();
  for await (const piece of bytePieces(file, onBytes)) if (!pieces.take(piece)) return null;
  const reading = pieces.finish();
  return reading && withLinesOf(reading, file);
}
