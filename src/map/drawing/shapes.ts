import type { EventType } from '#domain/event.ts';

type Point = readonly [x: number, y: number];

/** No shape reaches further from its middle, at scale 1. */
export const SHAPE_REACH = 1.25;

/** The mark of a type as an SVG path around (0, 0), y down; all look equally large at the same scale. */
export function shapePath(type: EventType): string {
  return SHAPES[type];
}

const SHAPES: Readonly<Record<EventType, string>> = {
  meeting: circle(0.9),
  expo: polygon(regular(4, 1.12)),
  centre: square(0.8),
  agreement: polygon(star(5, 1.22, 0.54)),
  dialogue: polygon(regular(3, 1.2, 0, 0.16)),
  committee: polygon(regular(5, 1.04)),
  contest: polygon(regular(3, 1.2, Math.PI, -0.16)),
  forum: polygon(regular(6, 1.02, Math.PI / 6)),
  other: cross(0.95, 0.34),
};

function circle(radius: number): string {
  return `M${-radius},0A${radius},${radius},0,1,1,${radius},0A${radius},${radius},0,1,1,${-radius},0Z`;
}

/** Corners at equal angles, the first at the top when not turned; `drop` moves the whole down to its optical middle. */
function regular(corners: number, radius: number, turn = 0, drop = 0): readonly Point[] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = turn + (2 * Math.PI * corner) / corners;
    return [radius * Math.sin(angle), drop - radius * Math.cos(angle)];
  });
}

function star(points: number, outer: number, inner: number): readonly Point[] {
  return Array.from({ length: points * 2 }, (_, corner) => {
    const radius = corner % 2 === 0 ? outer : inner;
    const angle = (Math.PI * corner) / points;
    return [radius * Math.sin(angle), 0.06 - radius * Math.cos(angle)];
  });
}

function square(half: number): string {
  return polygon([
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ]);
}

function cross(arm: number, half: number): string {
  return polygon([
    [-half, -arm],
    [half, -arm],
    [half, -half],
    [arm, -half],
    [arm, half],
    [half, half],
    [half, arm],
    [-half, arm],
    [-half, half],
    [-arm, half],
    [-arm, -half],
    [-half, -half],
  ]);
}

function polygon(points: readonly Point[]): string {
  return `M${points.map((point) => point.map((value) => Number(value.toFixed(3))).join()).join('L')}Z`;
}
