import type { toolbar as source } from '#i18n/en/toolbar.ts';
import type { Translated } from '#i18n/translated.ts';

export const toolbar = {
  what: '在地图上看科技合作：在哪里、与谁合作、逐月如何变化。',
  asOf: '数据截至 {date}',
  fetched: '没有联网；数据于 {date} 取得',
  isNew: '自上次访问以来新增 {count, number} 项',
  theme: { label: '外观：{theme}', system: '跟随系统', light: '浅色', dark: '深色' },
  about: '关于本图',
  menu: '更多',
  view: { label: '视图', map: '地图', list: '列表', partners: '伙伴' },
} as const satisfies Translated<typeof source>;
