export const download = {
  title: 'Download',
  what: '{count, plural, =0 {No event is shown: there is nothing to take away.} one {The # event that is shown, as} other {The # events that are shown, as}}',
  formats: {
    json: { name: 'JSON', what: 'Everything; the atlas opens it again.' },
    geojson: { name: 'GeoJSON', what: 'Points with all their properties, for a map of your own.' },
    csv: { name: 'CSV', what: 'A table for a spreadsheet.' },
    ics: { name: 'iCalendar', what: 'Whole days in your calendar; undated events are left out.' },
    png: { name: 'PNG', what: 'The flat map with its title, filters, legend and source.' },
  },
  writing: 'The file is being written…',
  failed: {
    picture: 'The picture could not be drawn. The other formats do not need it.',
    file: 'The file is larger than this browser can write. Filter the events, and try again.',
  },
  countAndFilters: '{count} · {filters}',
  source: '{dated, select, yes {{atlas}. Data as of {date}.} other {{atlas}.}}',
  borders:
    'Schematic map made from Natural Earth. Boundaries, colours and names imply no opinion on the status of any territory.',
  paper: {
    source: 'Source: ',
    comma: ', ',
    inferred: ' (inferred)',
    more: '{count, plural, one {# more event is} other {# more events are}} in the atlas, at the address below.',
    address: 'This view of the atlas: {address}',
  },
} as const;
