import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '#domain/event.ts';
import { THEMES } from '#domain/theme.ts';
import { contrast, linear, type Triple } from './contrast.ts';
import { PALETTES } from './palette.ts';

/** WCAG 2.2, 1.4.11 and 1.4.3. */
const MIN_MARK_CONTRAST = 3;
const MIN_TEXT_CONTRAST = 4.5;

/** In Oklab, where 0.02 is a difference that is just seen; shape repeats what colour says. */
const MIN_TYPE_DISTANCE = 0.045;

type Matrix = readonly [Triple, Triple, Triple];

/** Severity 1.0, on linear RGB: Machado, Oliveira & Fernandes 2009, https://doi.org/10.1109/TVCG.2009.113 */
const VISIONS: Readonly<Record<string, Matrix>> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = PALETTES[theme];
  const { land, water, tint, panel } = palette;

  test.each(EVENT_TYPES)(
    'shows a mark of type %s on land, water and the deepest tint, its hairline not counted',
    (type) => {
      for (const ground of [land, water, tint, panel]) {
        expect(contrast(palette.types[type], ground)).toBeGreaterThanOrEqual(MIN_MARK_CONTRAST);
      }
    },
  );

  test('keeps what is written on a panel legible', () => {
    for (const text of [palette.ink, palette.secondary, palette.accent, ...Object.values(palette.types)]) {
      expect(contrast(text, panel)).toBeGreaterThanOrEqual(MIN_TEXT_CONTRAST);
    }
  });

  test('keeps the names of countries legible, tinted or not', () => {
    for (const ground of [land, water, tint]) {
      expect(contrast(palette.label, ground)).toBeGreaterThanOrEqual(MIN_TEXT_CONTRAST);
    }
  });

  test.each(Object.entries(VISIONS))('keeps the types apart under %s', (_, vision) => {
    const seen = EVENT_TYPES.map((type) => oklab(applied(vision, linear(palette.types[type]))));
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) {
        expect(Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)))).toBeGreaterThan(MIN_TYPE_DISTANCE);
      }
    }
  });

  test('is the one that the style sheets repeat', () => {
    const place = THEMES.indexOf(theme);
    const colours = Object.fromEntries(EVENT_TYPES.map((type) => [`type-${type} {\n  --type`, palette.types[type]]));
    const sheets = ['types', 'theme'].map((name) => readFileSync(`src/ui/shared/${name}.css`, 'utf8')).join('');
    for (const [property, colour] of Object.entries({
      ...colours,
      '--water': palette.water,
      '--land': palette.land,
      '--ink': palette.ink,
      '--ink-secondary': palette.secondary,
      '--panel': palette.panel,
      '--accent': palette.accent,
    })) {
      const [, pair = ''] = sheets.split(`${property}: light-dark(`);
      expect([property, pair.split(')')[0]?.split(', ')[place]]).toEqual([property, colour]);
    }
  });
});

function applied(matrix: Matrix, [red, green, blue]: Triple): Triple {
  const [one, two, three] = matrix.map(([r, g, b]) => Math.min(1, Math.max(0, r * red + g * green + b * blue)));
  return [one ?? 0, two ?? 0, three ?? 0];
}

/** https://bottosson.github.io/posts/oklab/ */
function oklab([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
