import type { download as source } from '#i18n/en/download.ts';
import type { Translated } from '#i18n/translated.ts';

export const download = {
  title: '下载',
  what: '{count, plural, =0 {当前没有显示任何活动，没有可下载的内容。} other {下载当前显示的 # 项活动：}}',
  formats: {
    json: { name: 'JSON', what: '全部内容，可用本图重新打开。' },
    geojson: { name: 'GeoJSON', what: '带全部属性的点，用于制作您自己的地图。' },
    csv: { name: 'CSV', what: '可用电子表格打开。' },
    ics: { name: 'iCalendar', what: '日历中的全天活动；日期未注明的活动不在其中。' },
    png: { name: 'PNG', what: '平面地图，附标题、筛选条件、图例和来源。' },
  },
  writing: '正在写入文件……',
  failed: {
    picture: '图片未能生成。其他格式不受影响。',
    file: '文件过大，此浏览器无法写入。请先筛选活动，再试一次。',
  },
  countAndFilters: '{count} · {filters}',
  source: '{dated, select, yes {{atlas}，数据截至{date}。} other {{atlas}。}}',
  borders: '示意地图，据 Natural Earth 数据绘制。图上的边界、颜色和名称不代表对任何领土地位的意见。',
  paper: {
    source: '来源：',
    comma: '，',
    inferred: '（推断）',
    more: '其余 {count, number} 项活动请在下列网址查看。',
    address: '本页内容的网址：{address}',
  },
} as const satisfies Translated<typeof source>;
