import { describe, expect, it } from 'vitest';
import { bareEvent } from '#domain/bareEvent.ts';
import { startPlaceColumns } from '#domain/columns/placeColumns.ts';
import { takeAll } from '#domain/columns/taking.ts';
import type { Precision } from '#domain/event.ts';
import { buildProjection } from '#map/camera/projection.ts';
import { layoutMarks } from '#map/marks/layout.ts';
import { PALETTES } from '#map/palette.ts';
import { buildPlaces, NOTHING_CHOSEN, type Scene } from '#map/scene.ts';
import { drawScene, FINISHED, stampScene } from './drawing.ts';

const BEIJING = [116.4, 39.9] as const;
const eventIn = (precision: Precision) =>
  bareEvent({
    id: 'a',
    type: 'dialogue',
    place: { name: { zh: null, en: 'Beijing' }, country: 'CN', coordinates: BEIJING, precision, inferred: null },
  });
const SCENE: Scene = {
  language: 'en',
  countryNames: {},
  theme: 'light',
  worldview: 'intl',
  projection: 'flat',
  places: buildPlaces(takeAll(startPlaceColumns(), [eventIn('city')])),
  shown: Uint32Array.of(0),
  ...NOTHING_CHOSEN,
  partners: new Map([['CA', 2]]),
};
const PROJECTION = buildProjection('flat', { zoom: 1, latitude: 20, longitude: 60 }, { width: 1000, height: 700 });

function drawn(changes: Partial<Scene>, progress = FINISHED) {
  const scene = { ...SCENE, ...changes };
  return drawScene(scene, layoutMarks(scene.places, scene.shown, 1), PROJECTION, progress);
}

describe('the drawing of a scene', () => {
  it('has a mark in the colour of its type', () => {
    const colour = PALETTES.light.types.dialogue;
    expect(drawn({}).some((shape) => shape.kind === 'path' && shape.fill === colour)).toBe(true);
  });

  it('numbers each partner, also beside the arcs of a country, but not beside those of an event', () => {
    const arcs = [{ from: BEIJING, to: [-100, 60], country: 'CA', type: 'dialogue', count: 1 }] as const;
    const numbers = (changes: Partial<Scene>) =>
      drawn(changes).flatMap((shape) => (shape.kind === 'text' ? [shape.words] : []));
    expect(numbers({})).toEqual(['2']);
    expect(numbers({ arcs, hoveredCountry: 'CA' })).toEqual(['2']);
    expect(numbers({ arcs, open: 0 })).toEqual([]);
    expect(numbers({ arcs, hovered: 0 })).toEqual([]);
    expect(drawn({ arcs, open: 0 }).some(({ kind }) => kind === 'area')).toBe(true);
  });

  it('shows by its shape that a place is a country, a city, a venue or inferred', () => {
    const pictures = (['country', 'city', 'venue'] as const).map((precision) =>
      JSON.stringify(drawn({ places: buildPlaces(takeAll(startPlaceColumns(), [eventIn(precision)])) })),
    );
    const inferred = JSON.stringify(drawn({ places: { ...SCENE.places, inferred: Uint8Array.of(1) } }));
    expect(new Set([...pictures, inferred]).size).toBe(4);
  });

  it('fades a mark by the alpha that it is given', () => {
    const shapes = drawn({ partners: new Map() }, { arcs: 1, alphaOf: () => 0.25 });
    expect(shapes.map(({ alpha }) => alpha)).toEqual(shapes.map(() => 0.25));
  });

  it('stamps what looks the same with the same object, and what does not with another', () => {
    const stamped = (changes: Partial<Scene>) => {
      const scene = { ...SCENE, ...changes };
      const shapes = stampScene(scene, layoutMarks(scene.places, scene.shown, 1), PROJECTION, FINISHED);
      return shapes.flatMap((shape) => (shape.kind === 'stamp' ? [shape.shapes] : []));
    };
    const [ring, mark] = stamped({});
    expect(stamped({}).map((shapes) => shapes === ring || shapes === mark)).toEqual([true, true]);
    expect(stamped({ hovered: 0 })).not.toContain(mark);
    expect(stamped({ chosenCountries: ['CA'] })).not.toContain(ring);
    expect(stamped({ theme: 'dark' })).not.toContain(mark);
  });
});
