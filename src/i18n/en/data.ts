export const data = {
  open: 'Open data',
  download: 'Download',
  back: 'Back to the atlas’s own events',
  notes: '{count, plural, one {# data note} other {# data notes}}',
} as const;
