import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWrittenSpan } from './parseWrittenSpan.ts';

test.each([
  ['2018-09-10/2018-09-12', '2018-09-10', '2018-09-12'],
  ['2018-09-10 – 2018-10-02', '2018-09-10', '2018-10-02'],
  ['2018-09-10 - 2018-09-12', '2018-09-10', '2018-09-12'],
  ['2018-09 to 2018-11', '2018-09', '2018-11'],
  ['2018/2019', '2018', '2019'],
  ['2018年9月10-12日', '2018-09-10', '2018-09-12'],
  ['2018年9月10日至12日', '2018-09-10', '2018-09-12'],
  ['2018年9月28日～10月2日', '2018-09-28', '2018-10-02'],
  ['2018年12月30日—2019年1月2日', '2018-12-30', '2019-01-02'],
  ['10–12 September 2018', '2018-09-10', '2018-09-12'],
  ['10-12 September 2018', '2018-09-10', '2018-09-12'],
  ['28 September – 2 October 2018', '2018-09-28', '2018-10-02'],
  ['28.9.2018 - 2.10.2018', '2018-09-28', '2018-10-02'],
])('%j is a span', (written, start, end) => {
  expect(parseWrittenSpan(written, 'day-first')).toEqual({ kind: 'span', start, end });
});

test.each([
  ['2018-09-10', 'date'],
  ['9/10/2018 – 11/10/2018', 'ambiguous'],
  ['2018-09-12/2018-09-10', 'unknown'],
  ['2018-09-10/12', 'unknown'],
  ['2018-09-10/2018-09-12/2018-09-14', 'unknown'],
  ['9月10-12日', 'yearless'],
  ['9月10日', 'yearless'],
  ['10–12 September', 'yearless'],
  ['September 10', 'yearless'],
  ['soon', 'unknown'],
])('%j is no span but %s', (written, kind) => {
  expect(parseWrittenSpan(written, null)).toMatchObject({ kind });
});

test('whatever is written, nothing is thrown', () => {
  const part = fc.constantFrom('2018', '9', '10', '-', '/', ' ', '年', '月', '日', '至', ' to ', 'Sept', ',');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(parseWrittenSpan(parts.join(''), null)).toHaveProperty('kind');
    }),
  );
});
