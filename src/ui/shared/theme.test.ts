import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { THEMES } from '#domain/theme.ts';
import { contrast } from '#map/contrast.ts';
import { PALETTES } from '#map/palette.ts';

/** WCAG 2.2, 1.4.3 and 1.4.11. Hairlines, borders between countries and washes only part what words already tell apart. */
const TEXT = 4.5;
const MARK = 3;

const styleSheets = styleFiles('src').map((path) => readFileSync(path, 'utf8'));

function styleFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => `${folder}/${path}`);
}

describe.each(THEMES)('the %s theme', (theme) => {
  const colour = (name: string): string => {
    const written = styleSheets
      .map((css) => new RegExp(`${name}: light-dark\\((.+?), (.+?)\\)`).exec(css))
      .find(Boolean);
    const value = written?.[THEMES.indexOf(theme) + 1];
    if (!value) throw new Error(`${name} is no colour of the theme`);
    return value;
  };
  const surfaces = ['--panel', '--panel-sunken', '--accent-wash'].map(colour);
  const { land, water, tint } = PALETTES[theme];

  test('keeps words legible on every surface that they stand on', () => {
    for (const words of ['--ink', '--ink-secondary', '--accent'].map(colour)) {
      for (const surface of surfaces) expect(contrast(words, surface)).toBeGreaterThanOrEqual(TEXT);
    }
    expect(contrast(colour('--on-accent'), colour('--accent'))).toBeGreaterThanOrEqual(TEXT);
  });

  test('shows the edges of controls, the bars of months, and the focus', () => {
    for (const surface of surfaces) {
      expect(contrast(colour('--accent'), surface)).toBeGreaterThanOrEqual(MARK);
    }
    for (const surface of ['--panel', '--panel-sunken'].map(colour)) {
      expect(contrast(colour('--control-line'), surface)).toBeGreaterThanOrEqual(MARK);
      expect(contrast(colour('--solid'), surface)).toBeGreaterThanOrEqual(MARK);
    }
  });

  test('shows focus, rings, arcs and outlines on the map', () => {
    for (const ground of [land, water, tint]) {
      expect(contrast(colour('--accent'), ground)).toBeGreaterThanOrEqual(MARK);
    }
  });
});

describe('where motion is not welcome', () => {
  test('no style sheet moves anything but at the pace that is then none', () => {
    const css = readFileSync('src/ui/shared/theme.css', 'utf8');
    expect(css).toMatch(/prefers-reduced-motion: reduce\) \{\s*:root \{\s*--motion: 0ms/);
    const moving = styleSheets.flatMap((sheet) => sheet.match(/(?<![\w-])(?:transition|animation)\b[^;{}]*;/g) ?? []);
    expect(moving.length).toBeGreaterThan(10);
    for (const rule of moving) expect(rule).toMatch(/var\(--motion\)|: none;/);
  });
});
