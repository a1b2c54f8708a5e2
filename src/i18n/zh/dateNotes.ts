/** What the dates in a table leave open; `value` is what stands in the cell. */
export const dateNotes = {
  'date-ambiguous': {
    reason: '“{value}”可能是两个日期：整列都看不出日在前还是月在前。',
    remedy: '请把日期写成 2018-09-10。',
  },
  'date-epoch': {
    reason: '“{value}”是以秒计的时间，在不同时区是不同的日子。',
    remedy: '请把日期写成 2018-09-10。',
  },
  'date-day-number': {
    reason: '“{value}”是电子表格的日期序号，可能从 1900 年起算，也可能从 1904 年起算。',
    remedy: '请将该列设为日期格式后重新保存，或写 2018-09-10。',
  },
  'date-short-year': {
    reason: '“{value}”的年份只有两位数，看不出是哪个世纪。',
    remedy: '请写四位数的年份：2018-09-10。',
  },
  'date-yearless': {
    reason: '“{value}”没有写年份。',
    remedy: '请写上年份：2018-09-10；多天写作 2018-09-10/2018-09-12。',
  },
} as const;
