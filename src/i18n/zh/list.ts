import type { list as source } from '#i18n/en/list.ts';
import type { Translated } from '#i18n/translated.ts';

export const list = {
  region: '活动',
  allMonths: '全部月份',
  count: '{when}：{events}，{partners}',
  countWith: '{when}，{countries}参与：{events}，{partners}',
  unmapped: '{count, number} 项地点未注明',
  undated: '{count, number} 项日期未注明',
  yearOnly: '{year}，月份未注明',
  inferred: '推断',
  withdrawn: '已撤回',
  draft: '草稿',
  noEvents: '这份数据中没有活动。',
  nothing: '没有活动同时符合这些条件。',
  relax: '放宽其中一项即可找到：',
  gives: {
    period: '查看全部月份',
    countries: '不限国家',
    match: '任一国家参与即可',
    types: '不限类型',
    topics: '不限主题',
    groups: '不限组织',
    outcomes: '不限成果',
    query: '去掉搜索词',
    all: '清除全部筛选',
  },
} as const satisfies Translated<typeof source>;
