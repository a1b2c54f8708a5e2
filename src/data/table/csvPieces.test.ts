import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsvPieces, sketchCsv } from './csvPieces.ts';
import { readCsv } from './readCsv.ts';
import { choicesOf, type TableSketch } from './tableSketch.ts';

async function* cut(text: string, lengths: readonly number[]): AsyncGenerator<string, void> {
  let at = 0;
  for (const length of lengths) {
    yield text.slice(at, at + length);
    at += length;
  }
  yield text.slice(at);
}

test('wherever a text is cut into pieces, it is read as it would be whole', async () => {
  const part = fc.constantFrom('"', '""', ',', '\r', '\n', '\r\n', 'A', '会', '2018', '1,2\n', '"x"\r\n');
  const above = fc.constantFrom('', 'Meetings\n', '"of\n2018"\r\n\n');
  const text = fc.tuple(above, fc.array(part)).map(([first, parts]) => `${first}title,date\nA,2018\n${parts.join('')}`);
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat({ max: 8 })), async (csv, lengths) => {
      const sketch = (await sketchCsv(cut(csv, lengths), ',')) as TableSketch;
      expect(await readCsvPieces(cut(csv, lengths), ',', choicesOf(sketch))).toEqual(readCsv(csv));
    }),
  );
});
