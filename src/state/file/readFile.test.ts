import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '#data/readText.ts';
import { choicesOf } from '#data/table/tableSketch.ts';
import { formatCsv } from '#data/table/toCsv.ts';
import { type FileAnswer, NO_SETTINGS, readFile } from './readFile.ts';

const read = (bytes: Uint8Array<ArrayBuffer> | string, settings = NO_SETTINGS): Promise<FileAnswer> =>
  readFile(new Blob([bytes]), settings, () => undefined);

test('a table is shown with what its columns seem to hold, and read by what was chosen', async () => {
  const csv = 'title;date;what\nA;9/10/2018;B\n';
  const shown = await read(csv);
  if (shown.kind !== 'table') throw new Error('It was not shown');
  const { sketch } = shown.preview;
  expect(shown.preview).toMatchObject({ encoding: 'utf-8', separator: ';' });
  expect(sketch.fields).toEqual(['title', 'start', null]);
  const answer = await read(csv, {
    ...shown.preview,
    choices: { fields: [null, 'start', 'title'], order: 'month-first' },
  });
  expect(answer).toMatchObject({
    result: { dataset: { events: [{ title: { en: 'B' }, start: '2018-09-10' }] } },
  });
});

test('what the atlas wrote itself is read at once', async () => {
  const { dataset } = readText('title,date\nA,2018\n');
  expect(await read(formatCsv(dataset))).toMatchObject({ kind: 'read', result: { dataset, notes: [] } });
  const { events: _, ...envelope } = dataset;
  expect(await read(JSON.stringify(dataset))).toMatchObject({ kind: 'packed', reading: { envelope } });
});

test.each(['[]', '{"events": []}', '{"type": "FeatureCollection", "features": []}', 'title,date\n', ''])(
  '%j is refused, for there is nothing in it to see',
  async (empty) => {
    expect(await read(empty)).toMatchObject({ result: { notes: [{ code: 'table-empty', effect: 'file-unread' }] } });
  },
);

test('no bytes make it throw', async () => {
  const bytes = fc.uint8Array({ maxLength: 400 }).map((some) => new Uint8Array(some));
  const start = fc.constantFrom('', '{', '[{"a":', 'title,date\n', '1. 会议\n', '\u0000');
  await fc.assert(
    fc.asyncProperty(start, bytes, async (beginning, rest) => {
      const all = new Uint8Array([...new TextEncoder().encode(beginning), ...rest]);
      const answer = await read(all);
      if (answer.kind === 'table') await read(all, { ...answer.preview, choices: choicesOf(answer.preview.sketch) });
    }),
  );
});
