import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetArbitrary } from '#data/datasetArbitrary.ts';
import { inListOrder } from '#domain/time/listOrder.ts';
import { readCsv } from './readCsv.ts';
import { formatCsv } from './toCsv.ts';

const codesOf = (csv: string) => readCsv(csv).notes.map(({ code }) => code);
const startsOf = (cells: readonly string[]) =>
  readCsv(['title;date', ...cells.map((cell) => `A;${cell}`)].join('\n')).dataset.events.map(({ start }) => start);

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(datasetArbitrary, (dataset) => {
      const { dataset: read, notes } = readCsv(formatCsv(dataset));
      const { events } = dataset;
      expect(notes.filter(({ code }) => !code.startsWith('coordinates-'))).toEqual([]);
      expect(read).toEqual(events.length > 0 ? { ...dataset, events: inListOrder(events) } : read);
    }),
    { numRuns: 50 },
  );
});

test('Chinese headers, semicolons, several countries in a cell', () => {
  const { dataset, notes } = readCsv(
    '编号;活动名称;日期;结束日期;纬度;经度;国家;类型\r\na1;联委会会议;2018年10月9日;2018-10-11;56.95;24.1;中国、LVA/Russia;meeting\r\n',
  );
  expect(notes).toEqual([]);
  expect(dataset.events[0]).toMatchObject({
    id: 'a1',
    title: { zh: '联委会会议', en: null },
    start: '2018-10-09',
    end: '2018-10-11',
    countries: ['CN', 'LV', 'RU'],
    place: { coordinates: [24.1, 56.95] },
    type: 'meeting',
  });
});

test.each([
  'title,lat,lon\nA,56.95,24.1',
  'title\tposition\tcoordinates\nA\t\t"56.95, 24.1"',
  'title|lat|lon\nA|56,95|24.1°E',
  'title;lon/lat\nA;24.1, 56.95',
  'title;where\nA;POINT (24.1 56.95)',
  'title;gps\nB;116.4, 39.9\nA;24.1, 56.95',
  'title;经纬度\nB;39.9, 116.4\nA;56.95, 24.1',
])('coordinates in %j', (csv) => {
  expect(readCsv(csv).dataset.events.find(({ title }) => title.en === 'A')?.place?.coordinates).toEqual([24.1, 56.95]);
});

test('digits of full width are digits', () => {
  expect(startsOf(['２０１８年９月１０日（周一）'])).toEqual(['2018-09-10']);
});

test('a span in one cell is a start and an end, which a cell of its own says better', () => {
  const spansOf = (csv: string) => readCsv(csv).dataset.events.map(({ start, end }) => [start, end]);
  expect(spansOf('title,date\nA,2018-09-10/2018-09-12')).toEqual([['2018-09-10', '2018-09-12']]);
  expect(spansOf('title,end,start\nA,2018-09-11,2018年9月10-12日')).toEqual([['2018-09-10', '2018-09-11']]);
  expect(spansOf('title,end\nA,2018-09-10 – 2018-09-12')).toEqual([[null, '2018-09-12']]);
});

test('one 25/10 settles the order of the whole column', () => {
  expect(startsOf(['9/10/2018', '25/10/2018'])).toEqual(['2018-10-09', '2018-10-25']);
  expect(startsOf(['9/10/2018', '10/25/2018'])).toEqual(['2018-09-10', '2018-10-25']);
});

test('an order that stays ambiguous is not guessed', () => {
  expect(startsOf(['9/10/2018'])).toEqual([null]);
  expect(codesOf('title,date\nA,9/10/2018')).toContain('date-ambiguous');
});

test('a note names the row by its line, and the column by its header', () => {
  const { notes } = readCsv('"标题","日期",lat,lon\r\n"a\r\nb",2018,1,1\r\nc,2018-02-30,1,1\r\n');
  expect(notes).toEqual([
    { code: 'date-impossible', effect: 'part-dropped', id: 'row-2', path: '日期', value: '2018-02-30', line: 4 },
  ]);
});

test('what is missing is said, and the rest is listed', () => {
  const { dataset, notes } = readCsv('name\nKunming meeting\n');
  expect(dataset.events).toHaveLength(1);
  expect(notes.map(({ code }) => code)).toEqual(['coordinates-missing', 'dates-missing']);
});

test('what is said of the header is said of its line', () => {
  const linesOf = (csv: string) => readCsv(csv).notes.map(({ code, line }) => [code, line]);
  expect(linesOf('sep=;\n\na;b\n1;2')).toEqual([
    ['line-above-header', 1],
    ['title-column-missing', 3],
  ]);
  expect(linesOf('Our meetings\ntitle;where\nA;B')).toEqual([
    ['line-above-header', 1],
    ['coordinates-missing', 2],
    ['dates-missing', 2],
  ]);
});

test('what stands above the names of the columns is set aside, and said', () => {
  const { dataset, notes } = readCsv('sep=;\r\nOur meetings, by year\r\n\r\ntitle;date\r\nA;2018\r\nB;2019\r\n');
  expect(dataset.events.map(({ start }) => start)).toEqual(['2018', '2019']);
  expect(notes.filter(({ code }) => code === 'line-above-header').map(({ value, line }) => [value, line])).toEqual([
    ['sep=', 1],
    ['Our meetings, by year', 2],
  ]);
});

test.each([
  ['groups of columns above', 'Event,,Where,\nTitle,Start,Lat,Lon\nA,2018,56.95,24.1\n'],
  ['a title over two rows', '名称,时间,地点,\n,,纬度,经度\nA,2018,56.95,24.1\n'],
  ['a line, and groups', 'Our meetings\nWhat,,Where,\nTitle,Start,Lat,Lon\nA,2018,56.95,24.1\n'],
])('a header of two rows is one: %s', (_, csv) => {
  expect(readCsv(csv).dataset.events).toMatchObject([
    { title: { en: 'A' }, start: '2018', place: { coordinates: [24.1, 56.95] } },
  ]);
});

test('a list of one column loses none of its rows', () => {
  const list = ['Things', ...Array.from({ length: 20 }, (_, row) => `Meeting on ${row}`), 'Another, and more'];
  for (const length of [2, 11, 22]) {
    expect(readCsv(list.slice(0, length).join('\n')).dataset.events).toHaveLength(length - 1);
  }
});

test('a header of one name is one, whatever its rows hold', () => {
  const { dataset, notes } = readCsv('title\nA\nB,2019\n');
  expect(dataset.events.map(({ title }) => title.en)).toEqual(['A', 'B']);
  expect(notes.map(({ code }) => code)).not.toContain('line-above-header');
});

test.each([
  ['', 'table-empty'],
  ['a,b\n1,2', 'title-column-missing'],
  ['title,lat,lon\nA,39°54′N,116°23′E', 'coordinates-in-minutes'],
  ['title,location\nA,"39°54′N, 116°23′E"', 'coordinates-in-minutes'],
  ['title,x,y\nA,12956000,4853000', 'coordinates-projected'],
  ['title,Easting,Northing\nA,448251,4417473', 'coordinates-projected'],
  ['title,lat,lon\nA,0,0', 'coordinates-zero'],
  ['title,date\nA,1536537600', 'date-epoch'],
  ['title,date\nA,43353', 'date-day-number'],
  ['title,date\nA,10/09/18', 'date-short-year'],
  ['title,date\nA,10-Sep-18', 'date-short-year'],
  ['title,date\nA,9月10-12日', 'date-yearless'],
  ['title,date\n#event,#date\nA,2018', 'tag-row'],
  ['title,date\n"A,2018', 'quote-unclosed'],
  ['title,country\nA,Atlantis', 'country-unknown'],
])('%j is answered with %s', (csv, code) => {
  expect(codesOf(csv)).toContain(code);
});

test('empty and repeated headers do not confuse the columns', () => {
  const { dataset } = readCsv('title,,title,date\nA,x,B,2018\n');
  expect(dataset.events[0]).toMatchObject({ title: { en: 'A' }, start: '2018' });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.array(fc.string())), (text, rows) => {
      expect(() => readCsv(text)).not.toThrow();
      expect(() => readCsv(`title,date,lat,lon\n${rows.map((row) => row.join(',')).join('\n')}`)).not.toThrow();
    }),
  );
});

test('a column called a location that holds pairs of numbers is one of coordinates', () => {
  const [event] = readCsv('event,when,location\nA,"Monday, 10 September 2018","56.95, 24.1"\n').dataset.events;
  expect(event?.place?.coordinates).toEqual([24.1, 56.95]);
  expect(event?.start).toBe('2018-09-10');
});

test('a group may be called what every object has', () => {
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
  const { dataset, notes } = readCsv(['title,date,groups', ...names.map((name) => `A,2018,${name}`)].join('\n'));
  expect(dataset.events.flatMap(({ groups }) => groups).toSorted()).toEqual(names.toSorted());
  expect(notes.filter(({ code }) => code === 'group-unknown')).toHaveLength(4);
});

test('codes of American states are not those of countries', () => {
  const csv = (header: string) => `name,date,${header}\nA,2018,CA\nB,2018,PA\n`;
  expect(readCsv(csv('where')).dataset.events[0]?.countries).toEqual(['CA']);
  expect(readCsv(csv('state')).dataset.events[0]?.countries).toEqual([]);
});
