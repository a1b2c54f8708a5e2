/**
 * Short names where the source package is long, dated, partial to a side, or not mainland standard usage.
 * Every other name of the table was read and kept as it is.
 */
export const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  BN: 'Brunei',
  CD: 'DR Congo',
  CG: 'Congo',
  CI: 'Côte d’Ivoire',
  CN: 'China',
  CV: 'Cabo Verde',
  CZ: 'Czechia',
  FM: 'Micronesia',
  GM: 'Gambia',
  IR: 'Iran',
  LA: 'Laos',
  MD: 'Moldova',
  MF: 'Saint Martin',
  MK: 'North Macedonia',
  PN: 'Pitcairn Islands',
  PS: 'Palestine',
  RE: 'Réunion',
  RU: 'Russia',
  ST: 'São Tomé and Príncipe',
  SX: 'Sint Maarten',
  SY: 'Syria',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Vatican City',
  VG: 'British Virgin Islands',
  VI: 'US Virgin Islands',
};

export const CHINESE_NAMES: Readonly<Record<string, string>> = {
  AX: '奥兰群岛',
  BQ: '博奈尔、圣尤斯特歇斯和萨巴',
  EH: '西撒哈拉',
  FK: '福克兰群岛（马尔维纳斯）',
  FM: '密克罗尼西亚',
  GG: '根西岛',
  ID: '印度尼西亚',
  JE: '泽西岛',
  SH: '圣赫勒拿',
  SJ: '斯瓦尔巴群岛和扬马延岛',
  TW: '台湾',
};

/** Countries that are neither members nor observer states of the United Nations. */
export const OUTSIDE_UN: ReadonlySet<string> = new Set(
  (
    'AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF ' +
    'NU PF PM PN PR RE SH SJ SX TC TF TK TW UM VG VI WF XK YT'
  ).split(' '),
);

/** Where cartographers put the name, when that is not the middle of the largest polygon; or the file has no polygon. */
export const LABEL_POINTS: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  AQ: [30, -78],
  AR: [-65.2, -34.6],
  AU: [134, -25],
  BQ: [-68.27, 12.18],
  BR: [-52.5, -10.8],
  BV: [3.36, -54.42],
  CA: [-106.5, 57.5],
  CC: [96.87, -12.17],
  CD: [23.6, -2.9],
  CL: [-70.8, -30.5],
  CN: [103.5, 35],
  DK: [9.2, 56.1],
  EH: [-13.6, 24.4],
  FK: [-59, -51.75],
  FR: [2.4, 46.6],
  GF: [-53.1, 3.9],
  GP: [-61.55, 16.2],
  GY: [-58.2, 5.2],
  HR: [15.9, 45.5],
  ID: [113.6, -0.6],
  IT: [12.5, 42.8],
  JP: [138.3, 36.4],
  KI: [173, 1.42],
  KZ: [67.5, 48.3],
  MQ: [-61.02, 14.65],
  MY: [102.3, 4],
  NL: [5.6, 52.3],
  NO: [9.3, 61.4],
  NZ: [170.9, -43.9],
  PS: [35.25, 31.95],
  RE: [55.53, -21.13],
  RU: [96, 61],
  SE: [15.3, 62.4],
  SJ: [16.5, 78.7],
  TK: [-171.85, -9.2],
  US: [-98.6, 39.6],
  VA: [12.45, 41.9],
  VN: [107.9, 14.2],
  YT: [45.15, -12.82],
};
