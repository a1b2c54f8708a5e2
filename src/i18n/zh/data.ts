import type { data as source } from '#i18n/en/data.ts';
import type { Translated } from '#i18n/translated.ts';

export const data = {
  open: '打开数据',
  download: '下载',
  back: '回到本站的活动',
  notes: '{count, plural, other {# 条数据说明}}',
  notesTitle: '数据说明',
  saveNotes: '存为 CSV',
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
  what: '打开您自己的活动：本图格式的 JSON、GeoJSON，或表头为中文或英文的 CSV 表格。它们会取代本站的活动，直到您返回。',
  choose: '选择文件，或把文件拖到页面任意位置',
  private: '文件只留在这个浏览器里，不会发送到任何地方。',
  cancel: '取消',
  refused: '{name} 未能打开，屏幕上的活动保持不变。',
  unreadable: '浏览器无法读取这个文件。',
} as const satisfies Translated<typeof source>;
