import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import type { CountryCode } from '#domain/event.ts';
import type { Worldview } from '#domain/worldview.ts';
import { type Basemap, toBasemap } from '#map/basemap/basemap.ts';
import { mercatorX, mercatorY, worldSize } from '#map/camera/mercator.ts';
import { type Projection, worldCorners } from '#map/camera/projection.ts';
import type { Palette } from '#map/palette.ts';
import { element } from '#tools/pages/xml.ts';

/** One polygon or line of the basemap as a path, and the box around it, both in steps of its ground. */
type Piece = {
  readonly kind: 'land' | 'disputed' | 'lake' | 'border' | 'dashed';
  readonly code: CountryCode | null;
  readonly path: string;
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
};

export type Ground = {
  /** Whole steps across the flat world. */
  readonly steps: number;
  readonly pieces: readonly Piece[];
};

/** Steps to a pixel of the map: half a pixel of an image. */
const FINENESS = 4;

/** The world as exactly as each whole zoom can show it. */
export function readGrounds(worldview: Worldview): (zoom: number) => Ground {
  const basemap = toBasemap(JSON.parse(readFileSync(`public/basemap/world-${worldview}.json`, 'utf8')));
  const known = new Map<number, Ground>();
  return (zoom) => {
    const level = Math.ceil(zoom);
    const ground = known.get(level) ?? buildGround(basemap, worldSize(level) * FINENESS);
    known.set(level, ground);
    return ground;
  };
}

function buildGround({ polygons, lakes, borders, dashed }: Basemap, steps: number): Ground {
  const piece = (kind: Piece['kind'], lines: readonly Line[], code: Piece['code'] = null) =>
    toPiece(
      kind,
      code,
      lines.map((line) => inSteps(line, steps)),
    );
  const pieces = [
    ...polygons.map(({ properties: { code, kind }, rings }) => piece(kind, rings, code)),
    ...lakes.geometry.coordinates.map((rings) => piece('lake', rings)),
    ...borders.geometry.coordinates.map((line) => piece('border', [line])),
    ...dashed.geometry.coordinates.map((line) => piece('dashed', [line])),
  ];
  return { steps, pieces };
}

/** What of the ground can be seen, as SVG; the land of partners is tinted. */
export function drawGround(
  { steps, pieces }: Ground,
  tinted: ReadonlySet<CountryCode>,
  projection: Projection,
  palette: Palette,
): string {
  const scale = (projection.copyWidth ?? 0) / steps;
  const copies = worldCorners(projection).map(({ x, y }) => {
    const visible = pieces.filter(
      ({ west, east, north, south }) =>
        x + east * scale >= 0 &&
        x + west * scale <= projection.size.width &&
        y + south * scale >= 0 &&
        y + north * scale <= projection.size.height,
    );
    const drawn = visible.map((one) => drawPiece(one, tinted, palette, scale));
    return element(
      'g',
      { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale})`, fill: 'none' },
      ...drawn,
    );
  });
  const hatch = element('path', { d: 'M0 0V8', stroke: palette.hatch, 'stroke-width': '1.5' });
  const pattern = { id: 'hatch', width: '4', height: '4', patternUnits: 'userSpaceOnUse' };
  const patternTransform = `scale(${1 / scale}) rotate(45)`;
  return element('pattern', { ...pattern, patternTransform }, hatch) + copies.join('');
}

function drawPiece(
  { kind, code, path: d }: Piece,
  tinted: ReadonlySet<CountryCode>,
  palette: Palette,
  scale: number,
): string {
  const line = { d, stroke: palette.border, 'stroke-width': String(0.8 / scale) };
  switch (kind) {
    case 'land':
      return element('path', { d, fill: code !== null && tinted.has(code) ? palette.tint : palette.land });
    case 'disputed':
      return element('path', { d, fill: palette.land }) + element('path', { d, fill: 'url(#hatch)' });
    case 'lake':
      return element('path', { d, fill: palette.water });
    case 'border':
      return element('path', line);
    case 'dashed':
      return element('path', { ...line, 'stroke-dasharray': `${3 / scale} ${2.5 / scale}` });
  }
}

type Line = readonly Position[];
type Point = { readonly x: number; readonly y: number };

/** Points that fall on the one before are left out. */
function inSteps(line: Line, steps: number): readonly Point[] {
  const points = line.map(([longitude = 0, latitude = 0]) => ({
    x: Math.round(mercatorX(longitude) * steps),
    y: Math.round(mercatorY(latitude) * steps),
  }));
  return points.filter(({ x, y }, at) => at === 0 || x !== points[at - 1]?.x || y !== points[at - 1]?.y);
}

function toPiece(kind: Piece['kind'], code: Piece['code'], lines: readonly (readonly Point[])[]): Piece {
  const xs = lines.flatMap((line) => line.map(({ x }) => x));
  const ys = lines.flatMap((line) => line.map(({ y }) => y));
  const end = kind === 'border' || kind === 'dashed' ? '' : 'Z';
  return {
    kind,
    code,
    path: lines.map((line) => `M${line.map(({ x, y }) => `${x} ${y}`).join('L')}${end}`).join(''),
    west: Math.min(...xs),
    north: Math.min(...ys),
    east: Math.max(...xs),
    south: Math.max(...ys),
  };
}
