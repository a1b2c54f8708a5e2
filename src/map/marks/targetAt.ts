import { type Basemap, countryAt } from '#map/basemap/basemap.ts';
import type { Pixel, Projection } from '#map/camera/projection.ts';
import { showsPartners } from '#map/drawing/drawing.ts';
import type { Scene, Target } from '#map/scene.ts';
import type { Mark } from './layout.ts';
import { type Pointer, pickMark, pickPartner } from './picking.ts';

/** What the marks of a scene stand on. */
type Surface = { readonly marks: readonly Mark[]; readonly projection: Projection };

/** What a pointer means at a pixel: a mark before a partner's ring, a ring before a country; null where nothing answers. */
export function targetAt(
  scene: Scene,
  basemap: Basemap | null,
  { marks, projection }: Surface,
  point: Pixel,
  pointer: Pointer,
): Target | null {
  const mark = pickMark(marks, projection, point, pointer);
  if (mark?.kind === 'event') return { kind: 'event', index: mark.index };
  if (mark) return mark;
  const ring = showsPartners(scene) ? pickPartner(scene.partners, projection, point, pointer) : null;
  const place = projection.unproject(point);
  const code = ring ?? (basemap && place && countryAt(basemap, place));
  return code !== null && scene.partners.has(code) ? { kind: 'country', code } : null;
}
