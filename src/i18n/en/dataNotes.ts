/** The list of what is wrong with a dataset. */
export const dataNotes = {
  title: 'Data notes',
  save: 'Save as CSV',
  columns: {
    line: 'Line',
    id: 'Id',
    path: 'Path or column',
    value: 'Value',
    code: 'Code',
    reason: 'Reason',
    effect: 'Effect',
    remedy: 'Remedy',
  },
  line: 'line {line, number}',
  more: '{count, plural, one {One more is in the CSV file.} other {# more are in the CSV file.}}',
} as const;
