export const toolbar = {
  what: 'Events in science and technology on a map: where, with whom, and month by month.',
  asOf: 'Data as of {date}',
  fetched: 'No network; fetched on {date}',
  isNew: '{count, plural, one {# new since your last visit} other {# new since your last visit}}',
  theme: { label: 'Theme: {theme}', system: 'as the system', light: 'light', dark: 'dark' },
  about: 'About this map',
  menu: 'More',
  view: { label: 'View', map: 'Map', list: 'List', partners: 'Partners' },
} as const;
