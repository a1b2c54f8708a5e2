import type { detail as source } from '#i18n/en/detail.ts';
import type { Translated } from '#i18n/translated.ts';

export const detail = {
  region: '活动详情',
  share: '分享',
  copyLink: '复制链接',
  close: '关闭',
  original: '<kind>原文：</kind><language>…</language>',
  translation: '<kind>译文：</kind><language>…</language>',
  translatedBy: {
    editor: '由编辑翻译。',
    machine: '机器翻译。',
  },
  status: {
    corrected: '已更正',
    withdrawn: '已撤回',
    draft: '草稿',
  },
  unmapped: '地点未注明',
  undated: '日期未注明',
  until: '至{date}',
  place: '<name>…</name>（{country}）',
  countries: '参与国家',
  groups: '组织',
  members: '当时的成员：{members}',
  people: '人物',
  organizations: '机构',
  outcomes: '成果',
  topics: '主题',
  attendance: '规模',
  attended:
    '{qualifier, select, nearly {近{count, number}人} over {超过{count, number}人} about {约{count, number}人} other {{count, number}人}}',
  sources: '来源',
  note: '编者注',
  cite: '引用',
  citation: { plain: '文字', bibtex: 'BibTeX', ris: 'RIS' },
  copyCitation: '复制 {format}',
  report: '报告错误',
  neighbours: '列表中的前后活动',
  previous: '上一项活动',
  next: '下一项活动',
  more: '与{countries}的更多合作',
} as const satisfies Translated<typeof source>;
