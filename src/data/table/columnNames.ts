import type { TableField } from './tableFields.ts';

/** What a column of a table can be: a field of the atlas's own table, or one that the reader takes apart. */
export type ColumnField =
  | TableField
  | 'title'
  | 'summary'
  | 'typeName'
  | 'place.name'
  | 'place.coordinates'
  /** Longitude first. */
  | 'place.coordinates.lonLat'
  | 'country'
  | 'source'
  | 'source.url'
  | 'source.published'
  | 'dataset';

/** Names of columns, without spaces and punctuation, in small letters. Earlier names are better ones. */
export const COLUMN_NAMES = {
  id: ['id', 'eventid', 'eventidcnty', 'globaleventid', 'uuid', 'key', '编号', '序号', '代码'],
  start: [
    'start',
    'startdate',
    'datestart',
    'from',
    'begin',
    'begindate',
    'date',
    'eventdate',
    'sqldate',
    'announceddate',
    'announcedon',
    'day',
    'when',
    'datetime',
    'timestamp',
    'epoch',
    'unixtime',
    'time',
    'createdat',
    'year',
    '开始日期',
    '开始时间',
    '起始日期',
    '起始时间',
    '开始',
    '日期',
    '活动日期',
    '活动时间',
    '举办时间',
    '签署日期',
    '时间',
    '年份',
  ],
  end: ['end', 'enddate', 'dateend', 'to', 'until', 'finish', '结束日期', '结束时间', '截止日期', '终止日期', '结束'],
  title: [
    'title',
    'event',
    'eventtitle',
    'eventname',
    'name',
    'headline',
    'subject',
    'project',
    'projectname',
    '标题',
    '名称',
    '活动名称',
    '活动',
    '事件',
    '事件名称',
    '题目',
    '会议名称',
    '项目名称',
    '协议名称',
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
    '备注',
  ],
  'summary.zh': ['summaryzh', '中文摘要'],
  'summary.en': ['summaryen', '英文摘要'],
  type: ['type', 'eventtype', 'category', 'kind', '类型', '类别', '活动类型', '事件类型'],
  'place.name': [
    'place',
    'placename',
    'venue',
    'city',
    'location',
    'locationname',
    'actiongeofullname',
    'town',
    'municipality',
    '地点',
    '城市',
    '举办地',
    '举办地点',
    '地址',
    '位置',
  ],
  'place.coordinates': [
    'coordinates',
    'coords',
    'latlon',
    'latlng',
    'latlong',
    'latitudelongitude',
    'geo',
    'gps',
    '坐标',
  ],
  'place.coordinates.lonLat': ['lonlat', 'lnglat', 'longlat', 'longitudelatitude', '经纬度', '经度纬度'],
  'place.coordinates.1': ['latitude', 'lat', 'y', 'northing', 'ycoord', '纬度', 'y坐标', '纵坐标'],
  'place.coordinates.0': ['longitude', 'lon', 'lng', 'long', 'x', 'easting', 'xcoord', '经度', 'x坐标', '横坐标'],
  'place.country': ['placecountry', 'venuecountry', 'hostcountry', '所在国', '所在国家', '举办国'],
  country: [
    'country',
    'countryname',
    'iso',
    'iso2',
    'iso3',
    'alpha2',
    'alpha3',
    'countrycode',
    '国家',
    '国别',
    '国家名称',
  ],
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
} as const satisfies Readonly<Partial<Record<ColumnField, readonly string[]>>>;

/** What a reader can choose for a column. */
export type ChoosableField = keyof typeof COLUMN_NAMES;

/** In the order of the menu. */
export const CHOOSABLE_FIELDS = Object.keys(COLUMN_NAMES) as readonly ChoosableField[];

/** A word that tells what a column holds among other words: `venue_lat`, `Start date (local)`, 会议开始日期. */
export const TELLING_WORDS: Readonly<Partial<Record<ChoosableField, RegExp>>> = {
  'place.coordinates.1': /(^| )(lat|latitude|coordinates 1)( |$)|纬度/,
  'place.coordinates.0': /(^| )(lon|lng|long|longitude|coordinates 0)( |$)|经度/,
  end: /(^| )end (date|time)( |$)|结束(日期|时间)/,
  start: /(^| )(date|timestamp|epoch)( |$)|日期/,
  country: /(^| )country( |$)|国家/,
  'place.name': /(^| )(city|venue|place|location)( |$)|地点|城市/,
  title: /(^| )(title|name|label)( |$)|标题|名称/,
  'source.url': /(^| )(url|link)( |$)|链接|网址/,
};
