import type { map as source } from '#i18n/en/map.ts';
import type { Translated } from '#i18n/translated.ts';

export const map = {
  region: '地图',
  stop: '活动世界地图',
  controls: '地图控件',
  zoomIn: '放大',
  zoomOut: '缩小',
  wholeMap: '显示全部',
  toGlobe: '以地球仪显示',
  toFlat: '以平面地图显示',
  unavailable: '此浏览器无法显示动态地图，现以静态地图代替。列表、时间轴和活动页面照常可用。',
  missing: '动态地图未能加载，现以静态地图代替。',
  description:
    '世界地图：{counts}{named, plural, =0 {} other {：{names}}}。方向键平移，加减号缩放，回车进入标记。列表中有同样的活动。',
  gestures: {
    wheel: '按住 Ctrl 并滚动以缩放地图',
    wheelOnMac: '按住 ⌘ 并滚动以缩放地图',
    touch: '用双指移动地图',
  },
  latest: '最近：{title}',
  typeCount: '{type} {count, number}',
  and: '与{country} · {count}',
  together: '共同参加 · {count}',
  clickToFilter: '点击按此国筛选',
  clickToClear: '点击取消筛选',
  closeCluster: '关闭此列表',
  legend: {
    title: '图例',
    venue: '具体地点',
    city: '城市级位置',
    country: '国家级位置',
    inferred: '推断的位置',
    partner: '伙伴国家，活动越多圈越大',
    disputed: '争议地区',
  },
} as const satisfies Translated<typeof source>;
