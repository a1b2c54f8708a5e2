import type { dataNotes as source } from '#i18n/en/dataNotes.ts';
import type { Translated } from '#i18n/translated.ts';

export const dataNotes = {
  title: '数据说明',
  save: '存为 CSV',
  columns: {
    line: '行',
    id: '编号',
    path: '路径或列',
    value: '值',
    code: '代码',
    reason: '原因',
    effect: '结果',
    remedy: '处理办法',
  },
  line: '第 {line, number} 行',
  more: '{count, plural, other {另有 # 条在 CSV 文件中。}}',
} as const satisfies Translated<typeof source>;
