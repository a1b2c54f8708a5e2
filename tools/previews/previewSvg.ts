import type { Camera } from '#domain/camera.ts';
import { startPlaceColumns } from '#domain/columns/placeColumns.ts';
import { takeAll } from '#domain/columns/taking.ts';
import { countryByCode } from '#domain/countries/country.ts';
import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent, Coordinates, CountryCode } from '#domain/event.ts';
import type { Language } from '#domain/language.ts';
import type { Worldview } from '#domain/worldview.ts';
import { tintedLand } from '#map/basemap/tint.ts';
import { cameraFor, type Padding, shows } from '#map/camera/cameraFor.ts';
import { buildProjection, type Projection } from '#map/camera/projection.ts';
import { eventArcs } from '#map/drawing/arcs.ts';
import { drawScene, FINISHED } from '#map/drawing/drawing.ts';
import type { Shape } from '#map/drawing/shape.ts';
import { layoutMarks } from '#map/marks/layout.ts';
import { PALETTES } from '#map/palette.ts';
import { buildPlaces, NOTHING_CHOSEN, type Scene } from '#map/scene.ts';
import { element } from '#tools/pages/xml.ts';
import { drawShape } from './drawShape.ts';
import { drawGround, type Ground } from './ground.ts';
import type { Lettering } from './lettering.ts';
import { drawSheet, SHEET, type SheetWords } from './sheet.ts';

/** What all images are drawn with. */
export type Press = {
  readonly dataset: Dataset;
  readonly worldview: Worldview;
  readonly groundAt: (zoom: number) => Ground;
  readonly lettering: Lettering;
};

/** Pixels of an image: what messengers and social networks ask for. */
const IMAGE = { width: 1200, height: 630 };

/** Image pixels to one of the map's own, best first: marks are large where the image is small, unless the world is too wide. */
const SCALES: Scales = [2, 1.6, 1.25];
type Scales = readonly [number, ...number[]];

/** Image pixels around what is framed. */
const MARGIN = 72;
const NEAREST = 3.5;
const PALETTE = PALETTES.light;

/** An event's mark and arcs on the map, and a sheet with what it is. */
export function eventPreview(event: CooperationEvent, words: SheetWords, press: Press): string {
  const arcs = eventArcs(event);
  const home = press.dataset.home;
  const partners = event.countries.filter((country) => country !== home);
  const points = [
    ...(event.place ? [event.place.coordinates] : []),
    ...labelPoints(event.place ? arcs.map(({ country }) => country) : event.countries),
  ];
  const scene = {
    ...sceneOf([event], words.language, press),
    arcs,
    open: 0,
    partners: new Map(partners.map((code) => [code, 1])),
  };
  return drawPreview(scene, points, words, press);
}

/** All events and partners on the map, and a sheet with what the atlas is. */
export function atlasPreview(words: SheetWords, press: Press): string {
  const { events, home } = press.dataset;
  const counts = new Map<CountryCode, number>();
  for (const code of events.flatMap(({ countries }) => countries)) {
    if (code !== home) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const places = events.flatMap(({ place }) => (place ? [place.coordinates] : []));
  const points = [...places, ...labelPoints([...counts.keys()])];
  return drawPreview({ ...sceneOf(events, words.language, press), partners: counts }, points, words, press);
}

function sceneOf(events: readonly CooperationEvent[], language: Language, { worldview }: Press): Scene {
  return {
    language,
    countryNames: COUNTRY_NAMES[language],
    theme: 'light',
    worldview,
    projection: 'flat',
    places: buildPlaces(takeAll(startPlaceColumns(), events)),
    shown: Uint32Array.from(events.keys()),
    ...NOTHING_CHOSEN,
  };
}

/** Where the map looks when there is no place to look at. */
const WORLD: Camera = { zoom: 0, latitude: 20, longitude: 0 };

type Frame = { readonly scale: number; readonly projection: Projection };

function drawPreview(scene: Scene, points: readonly Coordinates[], words: SheetWords, press: Press): string {
  const { scale, projection } = frame(points);
  const marks = layoutMarks(scene.places, scene.shown, projection.zoom);
  const tinted = new Set(tintedLand(scene.partners, scene.worldview, press.dataset.home).keys());
  const sheetEnd = (SHEET.x + SHEET.width) / scale;
  const shapes = drawScene(scene, marks, projection, FINISHED)
    .filter((shape) => reachesPast(shape, sheetEnd))
    .map((shape) => drawShape(shape, press.lettering));
  const ground = drawGround(press.groundAt(projection.zoom), tinted, projection, PALETTE);
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: String(IMAGE.width), height: String(IMAGE.height) },
    element('rect', { width: '100%', height: '100%', fill: PALETTE.water }),
    element('g', { transform: `scale(${scale})` }, ground, ...shapes),
    drawSheet(words, press.lettering),
  );
}

/** On another copy of the world a thing may lie behind the sheet, and would only peep out at its left. */
function reachesPast(shape: Shape, x: number): boolean {
  return 'at' in shape ? shape.at.x > x : shape.points.some((point) => point.x > x);
}

/** The map beside the sheet, at the largest scale at which all the points are in sight. */
function frame(points: readonly Coordinates[], [scale, ...smaller]: Scales = SCALES): Frame {
  const size = { width: IMAGE.width / scale, height: IMAGE.height / scale };
  const camera = cameraFor(points, size, padding(scale, MARGIN), NEAREST) ?? WORLD;
  const projection = buildProjection('flat', camera, size);
  const [next, ...rest] = smaller;
  return next === undefined || shows(projection, points, padding(scale, MARGIN - 1))
    ? { scale, projection }
    : frame(points, [next, ...rest]);
}

/** In pixels of the map: the sheet at the left, and a margin of so many pixels of the image around the rest. */
function padding(scale: number, margin: number): Padding {
  const around = margin / scale;
  return { top: around, right: around, bottom: around, left: (SHEET.x + SHEET.width) / scale + around };
}

function labelPoints(countries: readonly CountryCode[]): readonly Coordinates[] {
  return countries.flatMap((code) => {
    const country = countryByCode(code);
    return country ? [country.label] : [];
  });
}
