import { geoCentroid } from 'd3-geo';
import type { Camera } from '#domain/camera.ts';
import type { Coordinates } from '#domain/event.ts';
import { LEAST_PX, type Padding, panned } from './cameraFor.ts';
import { buildProjection, type Size } from './projection.ts';

/** As near to a pole as a globe is turned: beyond, north is no longer up. */
const MOST_TURNED = 60;

/** What comes near the middle of a globe grows, so it takes some to bring all between the panels. */
const TURNS = 8;

/**
 * A globe turned to where most of the points are, for it shows but one side, and no smaller than the space between the
 * panels. Where it shows all points they come between the panels, too, as far as turning it can do that.
 */
export function globeCamera(camera: Camera, points: readonly Coordinates[], size: Size, padding: Padding): Camera {
  const [longitude, latitude] = geoCentroid({ type: 'MultiPoint', coordinates: points.map((point) => [...point]) });
  const turned = upright({ longitude, latitude, zoom: camera.zoom });
  const width = size.width - padding.left - padding.right;
  const height = size.height - padding.top - padding.bottom;
  const radius = Math.max(Math.min(width, height), LEAST_PX) * 0.46;
  const fills = Math.log2((radius * 2 * Math.PI * Math.cos((turned.latitude * Math.PI) / 180)) / 512);
  let framed = { ...turned, zoom: Math.max(turned.zoom, fills) };
  for (let turn = 0; turn < TURNS; turn += 1) framed = turnedBetween(framed, points, size, padding, fills);
  return framed;
}

/** One turn toward the camera that has all points between the panels, and one step back where they need more room. */
function turnedBetween(
  camera: Camera,
  points: readonly Coordinates[],
  size: Size,
  padding: Padding,
  leastZoom: number,
): Camera {
  const projection = buildProjection('globe', camera, size);
  const pixels = points.flatMap((point) => projection.project(...point) ?? []);
  if (pixels.length < points.length) return camera;
  const across = wayBetween(
    pixels.map(({ x }) => x),
    padding.left,
    size.width - padding.right,
  );
  const down = wayBetween(
    pixels.map(({ y }) => y),
    padding.top,
    size.height - padding.bottom,
  );
  const zoom = camera.zoom + Math.log2(Math.min(across.room, down.room, 1));
  const turned = panned(camera, { x: across.shift, y: down.shift }, projection);
  return upright({ ...turned, zoom: Math.max(zoom, Math.min(camera.zoom, leastZoom)) });
}

/** How far pixels have to move to lie between two edges, and how much room there is for each of theirs. */
function wayBetween(pixels: readonly number[], from: number, until: number) {
  const first = Math.min(...pixels);
  const last = Math.max(...pixels);
  const room = Math.max(until - from, LEAST_PX) / (last - first);
  const shift = room < 1 ? (first + last - from - until) / 2 : Math.min(first - from, 0) + Math.max(last - until, 0);
  return { room, shift };
}

function upright(camera: Camera): Camera {
  return { ...camera, latitude: Math.min(Math.max(camera.latitude, -MOST_TURNED), MOST_TURNED) };
}
