import type { EventType } from '#domain/event.ts';
import type { Theme } from '#domain/theme.ts';

/** Every colour on the map, as sRGB hex. */
export type Palette = {
  readonly water: string;
  readonly graticule: string;
  readonly land: string;
  readonly border: string;
  readonly label: string;
  readonly hatch: string;
  readonly ink: string;
  readonly secondary: string;
  readonly panel: string;
  readonly accent: string;
  /** Land of the partner with the most events; the others lie between it and `land`. */
  readonly tint: string;
  /** The hairline around a mark, which parts it from whatever lies below. */
  readonly markLine: string;
  readonly types: Readonly<Record<EventType, string>>;
};

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    water: '#dce7ea',
    graticule: '#d0dde1',
    land: '#f8f5ee',
    border: '#cdc5b4',
    label: '#625c50',
    hatch: '#cdc5b4',
    ink: '#1e2a35',
    secondary: '#5d6875',
    panel: '#ffffff',
    accent: '#b93b26',
    tint: '#efd0c5',
    markLine: '#ffffff',
    types: {
      meeting: '#2a559c',
      expo: '#aa6500',
      centre: '#017666',
      agreement: '#c13c78',
      dialogue: '#7750b9',
      committee: '#0d7fa3',
      contest: '#b5380f',
      forum: '#5f6420',
      other: '#4a4a4a',
    },
  },
  dark: {
    water: '#0e1a26',
    graticule: '#15222f',
    land: '#1b2a38',
    border: '#2e4152',
    label: '#a3b3c2',
    hatch: '#3a4e61',
    ink: '#e8edf2',
    secondary: '#9fb0c0',
    panel: '#15222e',
    accent: '#f0745a',
    tint: '#523a3f',
    markLine: '#0e1a26',
    types: {
      meeting: '#5c97d4',
      expo: '#fccd3d',
      centre: '#38c7a2',
      agreement: '#f35293',
      dialogue: '#b298fc',
      committee: '#4cd1f7',
      contest: '#f0824e',
      forum: '#b6c359',
      other: '#d0cdcf',
    },
  },
};
