import type { filters as source } from '#i18n/en/filters.ts';
import type { Translated } from '#i18n/translated.ts';

export const filters = {
  region: '筛选',
  search: '搜索活动',
  searchHint: '搜索活动、国家、人物',
  facet: {
    countries: '国家',
    types: '类型',
    topics: '主题',
    groups: '组织',
    outcomes: '成果',
  },
  chosen: '{facet} · {count, number}',
  find: {
    countries: '查找国家',
    types: '查找类型',
    topics: '查找主题',
    groups: '查找组织',
    outcomes: '查找成果',
  },
  noOption: '在其他筛选条件下没有选项。',
  moreOptions: '还有 {count, number} 项，输入文字即可查找。',
  active: '当前筛选',
  remove: '移除{name}',
  only: '选出的 {count, number} 项活动',
  query: '“{query}”',
  clear: '全部清除',
  matchAll: '这些国家共同参与',
} as const satisfies Translated<typeof source>;
