import { COORDINATE_HEADERS, TABLE_FIELDS, type TableField } from './tableFields.ts';

/** What a column of a table can be: a field of the atlas's own table, or one that the reader takes apart. */
export type ColumnField =
  | TableField
  | 'title'
  | 'summary'
  | 'typeName'
  | 'place.name'
  | 'place.coordinates'
  | 'country'
  | 'source'
  | 'source.url'
  | 'source.published';

/** Names of columns, without spaces and punctuation, in small letters. Earlier names are better ones. */
const NAMES: Readonly<Partial<Record<ColumnField, readonly string[]>>> = {
  id: ['id', 'eventid', 'key', '编号', '序号'],
  start: [
    'start',
    'startdate',
    'datestart',
    'from',
    'begin',
    'begindate',
    'date',
    'eventdate',
    'day',
    'when',
    'year',
    '开始日期',
    '开始时间',
    '起始日期',
    '开始',
    '日期',
    '时间',
    '活动日期',
    '年份',
  ],
  end: ['end', 'enddate', 'dateend', 'to', 'until', 'finish', '结束日期', '结束时间', '截止日期', '结束'],
  title: [
    'title',
    'event',
    'eventtitle',
    'eventname',
    'name',
    'headline',
    'subject',
    '标题',
    '名称',
    '活动名称',
    '活动',
    '事件',
    '题目',
    '会议名称',
  ],
  'title.zh': ['titlezh', 'titlecn', 'chinesetitle', 'namezh', '中文标题', '中文名称'],
  'title.en': ['titleen', 'englishtitle', 'nameen', '英文标题', '英文名称'],
  summary: [
    'summary',
    'description',
    'abstract',
    'notes',
    'text',
    'details',
    'content',
    '摘要',
    '简介',
    '内容',
    '描述',
    '说明',
  ],
  'summary.zh': ['summaryzh', '中文摘要'],
  'summary.en': ['summaryen', '英文摘要'],
  type: ['type', 'eventtype', 'category', 'kind', '类型', '类别', '活动类型'],
  'place.name': ['place', 'placename', 'venue', 'city', 'location', 'town', '地点', '城市', '举办地', '地址', '位置'],
  'place.coordinates': [
    'coordinates',
    'coords',
    'latlon',
    'latlng',
    'latitudelongitude',
    'geo',
    'gps',
    '坐标',
    '经纬度',
  ],
  'place.coordinates.0': ['longitude', 'lon', 'lng', 'long', 'x', '经度'],
  'place.coordinates.1': ['latitude', 'lat', 'y', '纬度'],
  'place.country': ['placecountry', 'venuecountry', 'hostcountry', '所在国', '举办国'],
  country: ['country', 'iso', 'iso2', 'iso3', 'countrycode', '国家', '国别'],
  countries: [
    'countries',
    'participants',
    'participatingcountries',
    'partners',
    'partnercountries',
    '参与国',
    '参与国家',
    '参加国家',
    '伙伴国',
    '合作国家',
  ],
  groups: ['groups', 'group', 'bloc', '组织', '国际组织'],
  topics: ['topics', 'topic', 'tags', 'keywords', 'theme', '主题', '领域', '关键词', '标签'],
  source: ['source', 'sources', 'publisher', '来源', '信息来源'],
  'source.url': ['url', 'link', 'sourceurl', 'website', '链接', '网址', '来源链接'],
  'source.published': ['published', 'sourcedate', 'publicationdate', '发布日期', '来源日期'],
};

const BY_HEADER: ReadonlyMap<string, ColumnField> = new Map(
  TABLE_FIELDS.map((field) => [COORDINATE_HEADERS[field] ?? field, field]),
);

/** What each column holds, by its name; null for one that is not known. No field is given twice. */
export function recognizeColumns(header: readonly string[]): readonly (ColumnField | null)[] {
  const fields = header.map((name) => BY_HEADER.get(name.trim()) ?? null);
  const isOwn = fields.filter((field) => field?.includes('.')).length > 3;
  if (isOwn) return fields;
  const plain = header.map((name) => name.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, ''));
  const found: (ColumnField | null)[] = header.map(() => null);
  for (const [field, names] of Object.entries(NAMES) as [ColumnField, readonly string[]][]) {
    const at = names.map((name) => plain.indexOf(name)).find((index) => index >= 0 && found[index] === null);
    if (at !== undefined) found[at] = field;
  }
  return found;
}

/** The first column of words, for a table that names none its title. */
export function firstWordsColumn(
  rows: readonly (readonly string[])[],
  taken: readonly (ColumnField | null)[],
): number | null {
  const sample = rows.slice(0, 50);
  const at = taken.findIndex((field, column) => {
    const cells = sample.map((row) => row[column] ?? '').filter(Boolean);
    return field === null && cells.length * 2 > sample.length && cells.every((cell) => /\p{Letter}{2}/u.test(cell));
  });
  return at < 0 ? null : at;
}
