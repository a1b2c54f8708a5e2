import type { words as source } from '#i18n/en/words.ts';
import type { Translated } from '#i18n/translated.ts';

export const words = {
  type: {
    meeting: '会议',
    expo: '博览会',
    centre: '联合中心',
    agreement: '协定',
    dialogue: '对话',
    committee: '联委会',
    contest: '大赛',
    forum: '论坛',
    other: '其他',
  },
  outcome: {
    agreement: '协定',
    mou: '谅解备忘录',
    declaration: '宣言',
    roadmap: '路线图',
    minutes: '会议纪要',
    centre: '中心',
    programme: '计划项目',
  },
  precision: {
    venue: '具体地点',
    city: '城市级位置',
    country: '国家级位置',
    inferred: '推断的位置',
  },
  events: '{count, plural, other {# 项活动}}',
  partners: '{count, plural, other {# 个伙伴国家}}',
  undated: '日期未注明',
  unmapped: '地点未注明',
  listSeparator: '、',
} as const satisfies Translated<typeof source>;
