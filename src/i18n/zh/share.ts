import type { share as source } from '#i18n/en/share.ts';
import type { Translated } from '#i18n/translated.ts';

export const share = {
  event: '这项活动的链接',
  view: '当前视图的链接',
  system: '用其他应用分享',
  copy: '复制',
  copied: '已复制。',
  refused: '浏览器不允许复制。内容已选中，请手动复制。',
  choosing: {
    start: '选择多项活动',
    region: '选择要分享的活动',
    count: '{count, plural, =0 {在列表中勾选活动，一并分享。} other {已选 # 项活动}}',
    row: '选择{title}',
    copy: '复制链接',
    show: '只看这些',
    done: '完成',
  },
  qr: { title: '二维码', alt: '链接的二维码', save: '保存二维码' },
  embed: {
    title: '嵌入',
    code: '放入网页的代码',
    size: '尺寸',
    small: '窄',
    medium: '中',
    large: '宽',
    preview: '嵌入效果预览',
  },
} as const satisfies Translated<typeof source>;
