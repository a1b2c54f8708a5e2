import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVENT_TYPES } from '#domain/event.ts';
import { PALETTES } from '#map/palette.ts';

const css = readFileSync(new URL('./types.css', import.meta.url), 'utf8');

test.each(EVENT_TYPES)('the page and the map give %s the same colour', (type) => {
  const [, light, dark] = new RegExp(`\\.type-${type} \\{\\s*--type: light-dark\\((.+?), (.+?)\\)`).exec(css) ?? [];
  expect([light, dark]).toEqual([PALETTES.light.types[type], PALETTES.dark.types[type]]);
});
