import type { about as source } from '#i18n/en/about.ts';
import type { Translated } from '#i18n/translated.ts';

export const about = {
  title: '关于本图',
  schematic:
    '本图为示意图，根据 Natural Earth 公有领域数据绘制。图上的边界、颜色和名称，不代表对任何领土的地位或其边界的任何立场。虚线所示为大致位置。',
  tint: '陆地只用一种颜色，只有所示活动的伙伴国家着色。',
  worldview: {
    title: '边界画法',
    intl: '中性画法：争议地区以斜线表示，不归属任何一方',
    cn: '按中国地图的画法，以数据所及为限',
    lacks: '数据中没有南海断续线，也没有南沙群岛和钓鱼岛，因此两种画法都未能表示。',
  },
  credits: {
    title: '资料来源',
    land: '陆地与边界：Natural Earth，公有领域',
    places: '地点坐标：GeoNames，CC BY 4.0',
    events: '活动：{title}，截至 {date}',
    fetched: '最近取得：{date}',
    licence: '活动数据许可：{licence}',
    software: '地图绘制：MapLibre GL JS',
    licences: '所用软件的许可',
  },
  truth: {
    title: '标记的含义',
    text: '标记位于资料所述的举办地，多为城市。资料没有说明地点的，标明“推断”并写出理由。没有地点的活动照样计数并列出。',
  },
  shortcuts: {
    title: '键盘快捷键',
    use: '使用 ? 键和 O 键',
    help: '显示快捷键',
    close: '关闭当前内容',
    list: '列表中的上一项或下一项活动',
    pan: '移动地图',
    zoom: '缩放地图',
    marks: '在地图上：进入标记；方向键在标记间移动，回车打开，Esc 退出',
    month: '将时段的一端移动一个月；Page Up、Page Down 移动一年',
    ends: '最早或最晚的月份',
    other: '以另一种语言显示打开的活动',
  },
  keys: {
    arrows: '方向键',
    upDown: '↑ ↓',
    leftRight: '← →',
    plusMinus: '+ −',
    homeEnd: 'Home、End',
    escape: 'Esc',
    enter: '回车',
    other: 'O',
    help: '?',
  },
} as const satisfies Translated<typeof source>;
