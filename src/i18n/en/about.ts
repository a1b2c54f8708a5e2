export const about = {
  title: 'About this map',
  schematic:
    'This is a schematic map, made from Natural Earth, which is in the public domain. Boundaries, colours and names on it imply no opinion on the status of any territory or its frontiers. Dashed lines are approximate.',
  tint: 'Land has one colour. Only partner countries of the events shown are tinted.',
  worldview: {
    title: 'Borders',
    intl: 'Neutral: disputed areas are hatched and belong to no one',
    cn: 'As on Chinese maps, as far as the data goes',
    lacks:
      'The data has neither the dash line in the South China Sea nor the Spratly and Diaoyu islands, so neither reading shows them.',
  },
  credits: {
    title: 'Sources',
    land: 'Land and borders: Natural Earth, public domain',
    places: 'Coordinates of places: GeoNames, CC BY 4.0',
    events: 'Events: {title}, as of {date}',
    fetched: 'Last fetched: {date}',
    licence: 'Licence of the events: {licence}',
    software: 'Map drawing: MapLibre GL JS',
    licences: 'licences of all that is built in',
  },
  truth: {
    title: 'What a mark says',
    text: 'A mark stands where the source says the event took place, most often a city. Where the source does not say, the place is marked as inferred, with the reason. An event without a place is counted and listed.',
  },
  shortcuts: {
    title: 'Keyboard',
    use: 'Use the ? key for this page',
    help: 'Show these shortcuts',
    close: 'Close what is open',
    list: 'Previous or next event in the list',
    pan: 'Move the map',
    zoom: 'Zoom the map',
    month: 'Move an end of the period by a month; by a year with Page Up and Page Down',
    ends: 'First or last month',
  },
  keys: {
    arrows: 'Arrow keys',
    upDown: '↑ ↓',
    leftRight: '← →',
    plusMinus: '+ −',
    homeEnd: 'Home, End',
    escape: 'Esc',
    help: '?',
  },
} as const;
