/** The text of src/data/geo/countryBoxes.json: where each country has land, as boxes of whole degrees. */
import type { Position } from 'geojson';
import { merge } from 'topojson-client';
import { WORLDVIEWS } from '#domain/worldview.ts';
import { ownerOf } from '#map/worldview.ts';
import type { Mosaic } from './mosaic.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

/** The code of land that is nobody's in one worldview or the other. */
const DISPUTED = '*';

/** Islands of one group share a box. */
const NEAR_DEGREES = 4;

/** By code: west, south, east and north of each box. A piece counts for its owner in every worldview; a disputed one is in a list of its own. */
export function buildCountryBoxes(mosaic: Mosaic): string {
  const boxes = new Map<string, Box[]>();
  for (const piece of mosaic.objects.p.geometries) {
    const owners = new Set(
      WORLDVIEWS.map((worldview) => {
        const attachment = ownerOf(piece.properties, worldview);
        return attachment.kind === 'land' ? (attachment.owner ?? '') : '';
      }),
    );
    const parts = merge(mosaic, [piece]).coordinates.map(([ring = []]) => boxAround(ring));
    for (const owner of owners) boxes.set(owner, [...(boxes.get(owner) ?? []), ...parts]);
  }
  const rows = [...boxes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([owner, parts]) => `  "${owner || DISPUTED}": ${JSON.stringify(joined(parts))}`);
  return `{\n${rows.join(',\n')}\n}\n`;
}

function boxAround(ring: readonly Position[]): Box {
  const longitudes = ring.map(([x = 0]) => x);
  const latitudes = ring.map(([, y = 0]) => y);
  return [
    Math.floor(Math.min(...longitudes)),
    Math.floor(Math.min(...latitudes)),
    Math.ceil(Math.max(...longitudes)),
    Math.ceil(Math.max(...latitudes)),
  ];
}

/** Boxes that touch or nearly touch become one. */
function joined(boxes: readonly Box[]): readonly Box[] {
  let apart: Box[] = [];
  for (const box of boxes) {
    const near = apart.filter((other) => isNear(box, other));
    apart = [...apart.filter((other) => !near.includes(other)), near.reduce(union, box)];
  }
  return apart.length === boxes.length ? apart : joined(apart);
}

function isNear([west, south, east, north]: Box, [otherWest, otherSouth, otherEast, otherNorth]: Box): boolean {
  return (
    west - otherEast < NEAR_DEGREES &&
    otherWest - east < NEAR_DEGREES &&
    south - otherNorth < NEAR_DEGREES &&
    otherSouth - north < NEAR_DEGREES
  );
}

function union(one: Box, other: Box): Box {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}
