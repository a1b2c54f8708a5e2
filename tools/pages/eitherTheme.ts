import type { Shape } from '#map/drawing/shape.ts';

/** The same drawing in the colours of both themes: the page's colour scheme chooses, before any script. */
export function inEitherTheme(light: readonly Shape[], dark: readonly Shape[]): readonly Shape[] {
  return light.map((shape, at) => withColours(shape, dark[at] ?? shape));
}

function withColours(light: Shape, dark: Shape): Shape {
  const [fill, darkFill] = [fillOf(light), fillOf(dark)];
  const [line, darkLine] = [lineOf(light), lineOf(dark)];
  return {
    ...light,
    ...(fill !== null && { fill: either(fill, darkFill ?? fill) }),
    ...(line && { line: { ...line, colour: either(line.colour, darkLine?.colour ?? line.colour) } }),
  } as Shape;
}

function fillOf(shape: Shape): string | null {
  return shape.kind === 'line' ? null : shape.fill;
}

function lineOf(shape: Shape) {
  return shape.kind === 'path' || shape.kind === 'line' ? shape.line : null;
}

function either(light: string, dark: string): string {
  return light === dark ? light : `light-dark(${light},${dark})`;
}
