import type { Pixel } from '#map/camera/projection.ts';

/** On the page or off it. */
export type Canvas = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export const CANVAS_FONT = 'Inter, system-ui, "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

/** One stroke of the pen, in CSS pixels: what both the canvas and the SVG can draw. Later ones lie above earlier ones. */
export type Shape =
  | {
      readonly kind: 'path';
      /** An SVG path around (0, 0), drawn at `at`, `scale` times as large. */
      readonly path: string;
      readonly at: Pixel;
      readonly scale: number;
      readonly fill: string | null;
      readonly line: Line | null;
      readonly alpha: number;
    }
  | { readonly kind: 'area'; readonly points: readonly Pixel[]; readonly fill: string; readonly alpha: number }
  | { readonly kind: 'line'; readonly points: readonly Pixel[]; readonly line: Line; readonly alpha: number }
  | {
      readonly kind: 'text';
      readonly words: string;
      readonly at: Pixel;
      readonly px: number;
      readonly fill: string;
      readonly alpha: number;
    };

/** A shape around a point. */
export type Placed = Extract<Shape, { readonly at: Pixel }>;

/** Shapes around (0, 0) that are drawn again and again, each time the same object: a painter may keep their picture. */
export type Stamp = {
  readonly kind: 'stamp';
  readonly shapes: readonly Placed[];
  readonly at: Pixel;
  readonly alpha: number;
};

export type Drawn = Shape | Stamp;

export type Line = { readonly colour: string; readonly width: number; readonly dash: readonly number[] };
