export const map = {
  region: 'Map',
  stop: 'World map of events',
  controls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Show everything',
  toGlobe: 'Show as a globe',
  toFlat: 'Show as a flat map',
  unavailable:
    'The moving map cannot run in this browser, so a still one stands in its place. List, timeline and event pages work as ever.',
  description:
    'World map: {counts}{named, plural, =0 {} other {: {names}}}. Arrow keys pan, plus and minus zoom, Enter goes to the marks. The list holds the same events.',
  latest: 'Latest: {title}',
  typeCount: '{type} {count, number}',
  and: 'and {country} · {count}',
  clickToFilter: 'Click to filter by it',
  clickToClear: 'Click to clear the filter',
  closeCluster: 'Close this list',
  legend: {
    title: 'Legend',
    venue: 'Exact venue',
    city: 'City-level place',
    country: 'Country-level place',
    inferred: 'Inferred place',
    partner: 'Partner, larger with more events',
    disputed: 'Disputed area',
  },
} as const;
