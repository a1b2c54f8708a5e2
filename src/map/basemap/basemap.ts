import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type * as TopoJson from 'topojson-specification';
import type { Coordinates, CountryCode } from '#domain/event.ts';

/** `code` is null for land that the worldview attaches to nobody. */
export type LandProperties = { readonly code: CountryCode | null; readonly kind: 'land' | 'disputed' };

/** The file that `npm run basemap` writes for each worldview; outer rings run clockwise, as d3-geo wants them. */
export type World = TopoJson.Topology<{
  land: { type: 'GeometryCollection'; geometries: TopoJson.MultiPolygon<LandProperties>[] };
  borders: TopoJson.MultiLineString;
  dashed: TopoJson.MultiLineString;
  lakes: TopoJson.MultiPolygon;
}>;

/** The ground of one worldview, in degrees WGS 84. */
export type Basemap = {
  readonly land: FeatureCollection<MultiPolygon, LandProperties>;
  readonly borders: Feature<MultiLineString>;
  readonly dashed: Feature<MultiLineString>;
  readonly lakes: Feature<MultiPolygon>;
  /** The polygons of `land` one by one, for picking. */
  readonly polygons: readonly LandPolygon[];
};

type LandPolygon = {
  readonly properties: LandProperties;
  readonly rings: readonly (readonly Position[])[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

export function toBasemap(world: World): Basemap {
  const { borders, dashed, lakes, land } = world.objects;
  const features = land.geometries.map((geometry) => feature<LandProperties>(world, geometry));
  return {
    land: { type: 'FeatureCollection', features },
    borders: feature(world, borders),
    dashed: feature(world, dashed),
    lakes: feature(world, lakes),
    polygons: features.flatMap(toPolygons),
  };
}

function toPolygons({ geometry, properties }: Feature<MultiPolygon, LandProperties>): LandPolygon[] {
  return geometry.coordinates.map((rings) => {
    const longitudes = rings.flatMap((ring) => ring.map(([longitude = 0]) => longitude));
    const latitudes = rings.flatMap((ring) => ring.map(([, latitude = 0]) => latitude));
    return {
      properties,
      rings,
      west: Math.min(...longitudes),
      south: Math.min(...latitudes),
      east: Math.max(...longitudes),
      north: Math.max(...latitudes),
    };
  });
}

/** The land at a place, longitude within ±180; null at sea. */
export function landAt({ polygons }: Basemap, [longitude, latitude]: Coordinates): LandProperties | null {
  const polygon = polygons.find(
    ({ west, south, east, north, rings }) =>
      longitude >= west &&
      longitude <= east &&
      latitude >= south &&
      latitude <= north &&
      isInside(rings, longitude, latitude),
  );
  return polygon?.properties ?? null;
}

/** The country whose land is there; null at sea and on land that is attached to nobody. */
export function countryAt(basemap: Basemap, coordinates: Coordinates): CountryCode | null {
  return landAt(basemap, coordinates)?.code ?? null;
}

/** Even–odd rule on the flat map, on which the borders of the file are straight; holes need no care. */
function isInside(rings: LandPolygon['rings'], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
    for (const [toX = 0, toY = 0] of ring) {
      if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
      [fromX, fromY] = [toX, toY];
    }
  }
  return inside;
}

/** Coasts and borders of these countries as lines, which do not run along the antimeridian. */
export function outlinesOf({ polygons }: Basemap, codes: readonly CountryCode[]): readonly (readonly Coordinates[])[] {
  return polygons
    .filter(({ properties: { code } }) => code !== null && codes.includes(code))
    .flatMap(({ rings }) => rings.flatMap(withoutAntimeridian));
}

function withoutAntimeridian(ring: readonly Position[]): Coordinates[][] {
  const lines: Coordinates[][] = [[]];
  let wasAtEdge = false;
  for (const [longitude = 0, latitude = 0] of ring) {
    const isAtEdge = Math.abs(longitude) > 179.99;
    if (isAtEdge && wasAtEdge) lines.push([]);
    lines.at(-1)?.push([longitude, latitude]);
    wasAtEdge = isAtEdge;
  }
  return lines.filter(({ length }) => length > 1);
}
