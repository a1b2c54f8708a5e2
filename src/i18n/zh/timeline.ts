import type { timeline as source } from '#i18n/en/timeline.ts';
import type { Translated } from '#i18n/translated.ts';

export const timeline = {
  name: '时间轴',
  play: '播放',
  pause: '暂停',
  previousMonth: '上个月',
  nextMonth: '下个月',
  reset: '重置',
  allMonths: '全部月份',
  firstMonth: '起始月份',
  lastMonth: '结束月份',
  typeMonth: '显示的月份',
  example: '输入月份，如 2018年9月、2018-09、2018年9月至10月、2018年',
  unreadable: '无法识别。请试试 2018年9月 或 2018-09。',
  count: '{shown, number} / {total, number}',
  bar: '{month}：{total, plural, other {# 项活动}}中的 {count, number} 项。',
  again: '再次点按显示全部月份。',
  howTo: '点按一个月份，或拖过多个月份',
  years: '年份',
  yearOnly: '另有 {count, number} 项仅知年份',
  undated: '另有 {count, number} 项日期未注明',
  table: '各月活动数',
  month: '月份',
  matching: '符合其他筛选条件',
  all: '全部活动',
} as const satisfies Translated<typeof source>;
