/** Attaches the pieces of the mosaic as a worldview does: what the browser loads as the basemap. */
import { feature, mergeArcs, meshArcs, quantize } from 'topojson-client';
import { filter } from 'topojson-simplify';
import type { GeometryObject, MultiPolygon, Topology } from 'topojson-specification';
import type { CountryCode } from '#domain/event.ts';
import type { Worldview } from '#domain/worldview.ts';
import type { LandProperties, World } from '#map/basemap/basemap.ts';
import type { Piece } from '#map/basemap/piece.ts';
import { ownerOf, UNDETERMINED } from '#map/worldview.ts';
import type { Mosaic, MosaicGeometry } from './mosaic.ts';

type Line = 'solid' | 'dashed' | null;
type Lakes = Topology<{ lakes: MultiPolygon }>;

/** Steps of the coordinates along each axis, 800 m on the equator: the lines themselves are no truer. */
const STEPS = 5e4;

/** Land, lines and lakes of one worldview, sharing their arcs, quantised. */
export function buildWorld(mosaic: Mosaic, lakes: Lakes, worldview: Worldview): World {
  const { p } = mosaic.objects;
  const owner = ({ properties }: MosaicGeometry) => ownerCode(properties, worldview);
  const land = [...new Set(p.geometries.map(owner))].map((code) =>
    attached(
      mosaic,
      code,
      p.geometries.filter((piece) => owner(piece) === code),
    ),
  );
  const lines = (kind: Line) => meshArcs(mosaic, p, (a, b) => lineBetween(a, b, worldview) === kind);
  const world: World = {
    type: 'Topology',
    arcs: [...mosaic.arcs, ...lakes.arcs],
    objects: {
      land: { type: 'GeometryCollection', geometries: land },
      borders: lines('solid'),
      dashed: lines('dashed'),
      lakes: shifted(lakes.objects.lakes, mosaic.arcs.length),
    },
  };
  // The filter keeps every ring, and drops the arcs that lay between merged pieces.
  return quantize(filter(world, () => true) as World, STEPS);
}

function ownerCode(piece: Piece, worldview: Worldview): CountryCode | null {
  const attachment = ownerOf(piece, worldview);
  return attachment.kind === 'land' ? attachment.owner : null;
}

function attached(mosaic: Mosaic, code: CountryCode | null, pieces: MosaicGeometry[]): MultiPolygon<LandProperties> {
  const arcs = mergeArcs(mosaic, pieces).arcs.map((rings) => rewound(mosaic, rings));
  return { type: 'MultiPolygon', arcs, properties: { code, kind: code === null ? 'disputed' : 'land' } };
}

/** The line on the arcs that two pieces share; the coast, which one piece has to itself, takes none. */
function lineBetween(a: GeometryObject, b: GeometryObject, worldview: Worldview): Line {
  if (a === b) return null;
  const [one, other] = [a, b].map((geometry) => ownerCode((geometry as MosaicGeometry).properties, worldview));
  if (!one || !other) return 'dashed';
  if (one === other) return null;
  return UNDETERMINED[worldview].includes([one, other].sort().join('/')) ? 'dashed' : 'solid';
}

/** Outer rings clockwise and holes the other way: d3-geo takes any other ring for the rest of the globe. */
function rewound(mosaic: Mosaic, rings: number[][]): number[][] {
  return rings.map((ring, index) => {
    const isClockwise = signedArea(mosaic, ring) < 0;
    return isClockwise === (index === 0) ? ring : ring.toReversed().map((arc) => ~arc);
  });
}

/** Above 0 for a ring that runs anticlockwise where north is up. */
function signedArea(mosaic: Mosaic, ring: number[]): number {
  const { geometry } = feature(mosaic, { type: 'Polygon', arcs: [ring] });
  const [points = []] = geometry.coordinates;
  return points.reduce((area, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
    return area + (x * nextY - nextX * y) / 2;
  }, 0);
}

function shifted(lakes: MultiPolygon, by: number): MultiPolygon {
  return { ...lakes, arcs: lakes.arcs.map((rings) => rings.map((ring) => ring.map((arc) => arc + by))) };
}
