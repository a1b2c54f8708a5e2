import type { Projection } from '#map/camera/projection.ts';
import { CANVAS_FONT, type Canvas, type Shape } from '#map/drawing/shape.ts';
import { PALETTES } from '#map/palette.ts';
import type { Scene } from '#map/scene.ts';
import { countryNames } from './countryNames.ts';

/** Writes the names of countries that there is room for. */
export function paintLabels(
  context: Canvas,
  scene: Pick<Scene, 'theme' | 'language' | 'countryNames'>,
  projection: Projection,
  drawn: readonly Shape[],
): void {
  const palette = PALETTES[scene.theme];
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 2.5;
  context.strokeStyle = palette.land;
  context.fillStyle = palette.label;
  for (const { words, at, px } of countryNames(scene, projection, drawn)) {
    context.font = `500 ${px}px ${CANVAS_FONT}`;
    context.strokeText(words, at.x, at.y);
    context.fillText(words, at.x, at.y);
  }
}
