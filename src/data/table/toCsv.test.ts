import { expect, test } from 'vitest';
import { NO_ENVELOPE } from '#data/readDataset.ts';
import { bareEvent } from '#domain/bareEvent.ts';
import { formatCsv } from './toCsv.ts';

test('a byte order mark first, and every line ends with CRLF', () => {
  const table = formatCsv({ ...NO_ENVELOPE, events: [bareEvent({ id: 'a' })] });
  expect(table.startsWith('\uFEFFid,start,end,type')).toBe(true);
  expect(table.split('\r\n')).toHaveLength(3);
  expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('no text is left that a spreadsheet would run', () => {
  const title = { zh: '@SUM(A1)', en: '=HYPERLINK("http://a")' };
  const table = formatCsv({ ...NO_ENVELOPE, events: [bareEvent({ id: 'a', title })] });
  expect(table).toContain(`'@SUM(A1),"'=HYPERLINK(""http://a"")"`);
});
