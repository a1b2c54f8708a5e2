import type { data as source } from '#i18n/en/data.ts';
import type { Translated } from '#i18n/translated.ts';

export const data = {
  open: '打开数据',
  download: '下载',
  back: '回到本站的活动',
  notes: '{count, plural, other {# 条数据说明}}',
} as const satisfies Translated<typeof source>;
