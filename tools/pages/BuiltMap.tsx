import { Fragment } from 'react';
import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import { eventAt } from '#domain/dataset.ts';
import type { Coordinates } from '#domain/event.ts';
import type { Theme } from '#domain/theme.ts';
import { PICTURES } from '#map/basemap/pictures.ts';
import { boxAround, cameraFor, type Padding } from '#map/camera/cameraFor.ts';
import { worldSize } from '#map/camera/mercator.ts';
import type { Size } from '#map/camera/projection.ts';
import { drawWorld, type WorldDrawing } from '#map/drawing/drawWorld.ts';
import { layoutMarks, type Mark } from '#map/marks/layout.ts';
import type { Scene } from '#map/scene.ts';
import type { Atlas } from '#state/dataset.ts';
import type { View } from '#state/view.ts';
import { HOST_WORLDVIEW } from '#state/worldview.ts';
import { EVENT_ZOOM, eventPoints, HOME_ZOOM, homePoints } from '#ui/mapPanel/framing.ts';
import { pictureScene } from '#ui/shared/picture/pictureScene.ts';
import { Shapes } from '#ui/shared/Shapes.tsx';
import { inEitherTheme } from './eitherTheme.ts';

/** Marks give way to each other, and rings and arcs are as large, as on pages of these sizes; where they stand holds for any. */
const PAGES: readonly { readonly name: string; readonly map: Size; readonly panels: Padding }[] = [
  { name: 'wide', map: { width: 1440, height: 900 }, panels: { top: 56, right: 56, bottom: 196, left: 412 } },
  { name: 'narrow', map: { width: 390, height: 388 }, panels: { top: 112, right: 56, bottom: 56, left: 56 } },
];

/** Where there are more, an event's page shows the event alone: its few kilobytes are for that. */
const MARKS_MOST = 60;

/** What stands in the live map's place at first paint: the same scene, from the camera that built.css makes of the box. */
export function BuiltMap({ atlas, view }: { readonly atlas: Atlas; readonly view: View }) {
  const scene = pictureScene(
    atlas,
    view,
    Uint32Array.from({ length: atlas.columns.size }, (_, index) => index),
    { theme: 'light', worldview: HOST_WORLDVIEW, countryNames: COUNTRY_NAMES[view.language] },
  );
  const open = scene.open === null ? null : eventAt(atlas.dataset, scene.open);
  const framed = open?.place ? eventPoints(open) : homePoints(atlas.columns);
  const nearest = open?.place ? EVENT_ZOOM : HOME_ZOOM;
  return (
    <svg
      id="built-map"
      className="built-map"
      aria-hidden="true"
      data-event-page={view.eventId !== null || undefined}
      {...boxOf(framed)}
      data-most={`${Math.round(worldSize(nearest))}px`}
    >
      <g id="world">
        <image href={PICTURES[HOST_WORLDVIEW]} width="100.05%" height="100.05%" />
        {PAGES.map(({ name, map, panels }) => {
          const zoom = cameraFor(framed, map, panels, nearest)?.zoom ?? 1;
          const marks = shownMarks(scene, zoom);
          const drawn = (theme: Theme) => drawWorld({ ...scene, theme }, marks, zoom);
          const [light, dark] = [drawn('light'), drawn('dark')];
          return (
            <Fragment key={name}>
              {name === 'wide' && <Ways drawing={light} dark={dark} />}
              <g className={`built-${name}`}>
                <Anchored drawing={light} dark={dark} />
              </g>
            </Fragment>
          );
        })}
      </g>
      <use href="#world" x="-100%" />
      <use href="#world" x="100%" />
    </svg>
  );
}

type Drawn = { readonly drawing: WorldDrawing; readonly dark: WorldDrawing };

/** They grow with the world, so that one drawing does for pages of all sizes. */
function Ways({ drawing: { world, ways }, dark }: Drawn) {
  if (ways.length === 0) return null;
  return (
    <svg viewBox={`0 0 ${world} ${world}`} aria-hidden="true">
      <Shapes shapes={inEitherTheme(ways, dark.ways)} />
    </svg>
  );
}

/** Places are shares of the world and sizes are pixels, so it is right however large the world is shown. */
function Anchored({ drawing: { world, anchored }, dark }: Drawn) {
  const share = (pixels: number) => `${Number(((pixels / world) * 100).toFixed(3))}%`;
  const drawn = anchored.map(({ at, shapes }, order) => {
    return { order, at, shapes: inEitherTheme(shapes, dark.anchored[order]?.shapes ?? shapes) };
  });
  return drawn.map(({ order, at, shapes }) => (
    <svg key={order} x={share(at.x)} y={share(at.y)} aria-hidden="true">
      <Shapes shapes={shapes} />
    </svg>
  ));
}

/** Those of the open event last, so that nothing lies on it. */
function shownMarks(scene: Scene, zoom: number): readonly Mark[] {
  const marks = layoutMarks(scene.places, scene.shown, zoom);
  const isOpen = (mark: Mark) => mark.kind === 'event' && mark.index === scene.open;
  const others = scene.open !== null && marks.length > MARKS_MOST ? [] : marks.filter((mark) => !isOpen(mark));
  return [...others, ...marks.filter(isOpen)];
}

/** The middle and size of what is framed, as shares of the world; where there is nothing, the middle of the old world. */
function boxOf(points: readonly Coordinates[]) {
  const { west, east, north, south } = boxAround(points) ?? { west: 0.17, east: 1.17, north: -0.07, south: 0.93 };
  const data = { x: (west + east) / 2, y: (north + south) / 2, width: east - west, height: south - north };
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [`data-${name}`, Math.max(value, 1e-5).toFixed(5)]),
  );
}
