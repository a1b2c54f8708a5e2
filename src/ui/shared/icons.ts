/** Outlines on a 20 px grid, drawn with a round 1.5 px pen. */
export const ICONS = {
  close: 'M5 5l10 10M15 5L5 15',
  up: 'M5 12.5l5-5 5 5',
  down: 'M5 7.5l5 5 5-5',
  previous: 'M12.5 5l-5 5 5 5',
  next: 'M7.5 5l5 5-5 5',
  back: 'M16 10H4M9 5l-5 5 5 5',
  play: 'M6.5 4.5v11l9-5.5z',
  pause: 'M7 4.5v11M13 4.5v11',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4',
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  share: 'M10 12.5v-9M6.5 6.5L10 3l3.5 3.5M5 10v6h10v-6',
  link: 'M8.5 11.5l3-3M9.5 6.5l2-2a2.8 2.8 0 0 1 4 4l-2 2M10.5 13.5l-2 2a2.8 2.8 0 0 1-4-4l2-2',
  list: 'M7 5.5h9.5M7 10h9.5M7 14.5h9.5M3.5 5.5h.01M3.5 10h.01M3.5 14.5h.01',
  map: 'M3.5 5.5l4.5-2 4 2 4.5-2v11l-4.5 2-4-2-4.5 2zM8 3.5v11M12 5.5v11',
  globe: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14M3 10h14M10 3c-5 4.7-5 9.3 0 14M10 3c5 4.7 5 9.3 0 14',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  theme: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14M10 3v14M10 6h5.7M10 10h7M10 14h5.7',
  info: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14M10 9.5v4M10 6.6h.01',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  collapse: 'M4 4v12M15.5 10H8M11 6.5L7.5 10l3.5 3.5',
  expand: 'M4 4v12M8 10h7.5M12 6.5l3.5 3.5-3.5 3.5',
  reset: 'M4.5 10a5.5 5.5 0 1 0 2-4.2M4 3.5v3.3h3.3',
  download: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M4 16h12',
} as const;

export type IconName = keyof typeof ICONS;
