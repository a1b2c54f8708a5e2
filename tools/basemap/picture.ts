/** Draws a worldview as one small SVG: the ground of everything that is shown without a moving map. */
import { feature, merge, transform } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { World } from '#map/basemap/basemap.ts';
import { mercatorX, mercatorY } from '#map/camera/mercator.ts';
import { PALETTES } from '#map/palette.ts';

/** The world is a Web Mercator square of this side, as MapLibre's at zoom 0. */
const SIDE = 512;

/** Whole steps to a unit, so that paths need no decimals. */
const STEPS = 8;

/** Square steps: smaller bends and islands go. */
const MIN_BEND = 12;
const MIN_ISLAND = 8;

/**
 * Without water, so that copies can stand side by side. As an image it takes the colour scheme of what it stands in; its
 * light colours are attributes, for renderers that know no media query and hosts that refuse inline styles.
 */
export function buildPicture(world: World): string {
  const flat = flattened(world);
  const { borders, dashed, lakes, land } = flat.objects;
  const disputed = land.geometries.filter(({ properties }) => properties?.kind === 'disputed');
  const { light, dark } = PALETTES;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">
<style>@media(prefers-color-scheme:dark){.land{fill:${dark.land}}.lakes{fill:${dark.water}}.line{stroke:${dark.border}}.hatch{stroke:${dark.hatch}}}</style>
<pattern id="hatch" width="1" height="1" patternUnits="userSpaceOnUse" patternTransform="scale(${STEPS / 2})rotate(45)"><path class="hatch" stroke="${light.hatch}" stroke-width=".4" d="M0 0V1"/></pattern>
<g transform="scale(${1 / STEPS})" fill="none">
<path class="land" fill="${light.land}" d="${areas(merge(flat, land.geometries).coordinates)}"/>
<path fill="url(#hatch)" d="${areas(merge(flat, disputed).coordinates)}"/>
<path class="lakes" fill="${light.water}" d="${areas(feature(flat, lakes).geometry.coordinates)}"/>
<g class="line" stroke="${light.border}" stroke-width=".7">
<path vector-effect="non-scaling-stroke" d="${lines(feature(flat, borders).geometry.coordinates)}"/>
<path vector-effect="non-scaling-stroke" stroke-dasharray="3 2.5" d="${lines(feature(flat, dashed).geometry.coordinates)}"/>
</g>
</g>
</svg>
`;
}

/** In whole steps of the square, simplified by the area of each bend: https://bost.ocks.org/mike/simplify/ */
function flattened(world: World): World {
  const toDegrees = transform(world.transform ?? null);
  const arcs = world.arcs.map((arc) =>
    arc.map((point, index) => {
      const [longitude = 0, latitude = 0] = toDegrees(point, index > 0);
      return [mercatorX(longitude), mercatorY(latitude)].map((share) => share * SIDE * STEPS);
    }),
  );
  const { transform: _, ...rest } = world;
  const simple = simplify(presimplify({ ...rest, arcs }), MIN_BEND);
  return filter(simple, filterWeight(simple, MIN_ISLAND)) as World;
}

function areas(polygons: readonly (readonly Line[])[]): string {
  return polygons.flatMap((rings) => rings.map((ring) => `${path(ring)}z`)).join('');
}

function lines(all: readonly Line[]): string {
  return all.map(path).join('');
}

type Line = readonly (readonly number[])[];

/** A move and the steps from point to point, those that round to nothing left out. */
function path(line: Line): string {
  const [[startX = 0, startY = 0] = [], ...rest] = line.map((point) => point.map(Math.round));
  let [x, y] = [startX, startY];
  let text = `M${x} ${y}`;
  for (const [nextX = 0, nextY = 0] of rest) {
    if (nextX === x && nextY === y) continue;
    text += `l${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  return text.replaceAll(' -', '-');
}
