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
  /** What partner countries are tinted towards. */
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
    label: '#6f6a5e',
    hatch: '#bdb4a1',
    ink: '#1e2a35',
    secondary: '#5d6875',
    panel: '#ffffff',
    accent: '#b93b26',
    tint: '#c2412b',
    markLine: '#ffffff',
    types: {
      meeting: '#2e6ab1',
      expo: '#b07a00',
      centre: '#16806a',
      agreement: '#b8336a',
      dialogue: '#6d4ba3',
      committee: '#23809b',
      contest: '#d4602a',
      forum: '#737b2c',
      other: '#5d6875',
    },
  },
  dark: {
    water: '#0e1a26',
    graticule: '#15222f',
    land: '#1b2a38',
    border: '#2e4152',
    label: '#94a5b5',
    hatch: '#3d5165',
    ink: '#e8edf2',
    secondary: '#9fb0c0',
    panel: '#15222e',
    accent: '#f0745a',
    tint: '#f0745a',
    markLine: '#0e1a26',
    types: {
      meeting: '#6aa5ea',
      expo: '#f0b93a',
      centre: '#45c3a4',
      agreement: '#f0719f',
      dialogue: '#ab8be6',
      committee: '#5cc3de',
      contest: '#f58a52',
      forum: '#b9c45c',
      other: '#9fb0c0',
    },
  },
};
