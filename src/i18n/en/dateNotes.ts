/** What the dates in a table leave open; `value` is what stands in the cell. */
export const dateNotes = {
  'date-ambiguous': {
    reason: '“{value}” can be two dates: nothing in the column says whether the day or the month comes first.',
    remedy: 'Write the dates as 2018-09-10.',
  },
  'date-epoch': {
    reason: '“{value}” counts seconds, and means different days in different time zones.',
    remedy: 'Write the date as 2018-09-10.',
  },
  'date-day-number': {
    reason: '“{value}” is a spreadsheet’s number of a day, and such days are counted from 1900 or from 1904.',
    remedy: 'Give the column the format of a date, and save it again; or write 2018-09-10.',
  },
  'date-short-year': {
    reason: '“{value}” has two digits for its year, which may be of any century.',
    remedy: 'Write the year in four digits: 2018-09-10.',
  },
  'date-yearless': {
    reason: '“{value}” does not say its year.',
    remedy: 'Write the year, too: 2018-09-10, or 2018-09-10/2018-09-12 for several days.',
  },
} as const;
