import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Coordinates, CountryCode } from '#domain/event.ts';
import type { LandProperties, World } from './basemap.ts';

type Bounds = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };

/** One closed line on the flat map, degrees. */
type Ring = readonly Position[];

type Territory = {
  readonly code: CountryCode;
  readonly polygons: readonly { readonly bounds: Bounds; readonly rings: readonly Ring[] }[];
};

/** The world of one worldview, as the map draws it and as pointing asks it. */
export type Basemap = {
  readonly land: FeatureCollection<MultiPolygon, LandProperties>;
  readonly borders: Feature<MultiLineString>;
  readonly dashed: Feature<MultiLineString>;
  readonly lakes: Feature<MultiPolygon>;
  readonly territories: readonly Territory[];
};

/** Unpacks the shared arcs. Some ten milliseconds for the whole world. */
export function readBasemap(world: World): Basemap {
  const { land, borders, dashed, lakes } = world.objects;
  const pieces = feature(world, land) as FeatureCollection<MultiPolygon, LandProperties>;
  return {
    land: pieces,
    borders: feature(world, borders) as Feature<MultiLineString>,
    dashed: feature(world, dashed) as Feature<MultiLineString>,
    lakes: feature(world, lakes) as Feature<MultiPolygon>,
    territories: pieces.features.flatMap(({ properties: { code }, geometry }) =>
      code === null ? [] : [{ code, polygons: geometry.coordinates.map((rings) => ({ bounds: boundsOf(rings[0] ?? []), rings })) }],
    ),
  };
}

/** The country that the point lies in, as the worldview draws it; null at sea and on land attached to nobody. */
export function countryAt({ territories }: Basemap, [longitude, latitude]: Coordinates): CountryCode | null {
  const territory = territories.find(({ polygons }) =>
    polygons.some(
      ({ bounds, rings }) =>
        longitude >= bounds.west &&
        longitude <= bounds.east &&
        latitude >= bounds.south &&
        latitude <= bounds.north &&
        rings.filter((ring) => isInside(ring, longitude, latitude)).length % 2 === 1,
    ),
  );
  return territory?.code ?? null;
}

/** The outer rings of the countries, in degrees. */
export function outlinesOf({ territories }: Basemap, codes: readonly CountryCode[]): readonly (readonly Coordinates[])[] {
  return territories
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ polygons }) => polygons.map(({ rings }) => (rings[0] ?? []).map(([longitude = 0, latitude = 0]): Coordinates => [longitude, latitude])));
}

/** Crossings of a ray eastward, by even and odd: Shimrat 1962, Algorithm 112. */
function isInside(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    const [x2 = 0, y2 = 0] = ring[before] ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

function boundsOf(ring: Ring): Bounds {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
}
