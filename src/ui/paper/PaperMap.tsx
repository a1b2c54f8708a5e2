import type { Basemap } from '#map/basemap/basemap.ts';
import { groundShapes } from '#map/basemap/landShapes.ts';
import { buildProjection, type Size } from '#map/camera/projection.ts';
import { drawScene, FINISHED } from '#map/drawing/drawing.ts';
import { layoutMarks } from '#map/marks/layout.ts';
import { countryNames, LINE_HEIGHT } from '#map/names/countryNames.ts';
import { PALETTES } from '#map/palette.ts';
import type { Scene } from '#map/scene.ts';
import { pictureCamera } from '#ui/shared/picture/pictureScene.ts';
import { Shapes } from '#ui/shared/Shapes.tsx';
import { markNumbers } from './markNumbers.ts';

/** CSS px; on paper a tenth larger. An open event's is lower, for its article has to stand on the same sheet. */
const WIDTH = 640;
const LISTED_SIZE: Size = { width: WIDTH, height: 300 };
const OPEN_SIZE: Size = { width: WIDTH, height: 224 };

/** The zoom at which the world is as wide as the map: on paper every mark stands once. */
const LEAST_ZOOM = Math.log2(WIDTH / 512);

const HATCH = 'paper-hatch';

type Props = {
  readonly scene: Scene;
  readonly basemap: Basemap;
  /** The number in the list of an event, by its index in the dataset; null where no list follows. */
  readonly numberOf: ((index: number) => number) | null;
};

/** The map as lines and text: nothing in it has to be fetched, decoded or painted before the printer looks. */
export function PaperMap({ scene, basemap, numberOf }: Props) {
  const size = numberOf ? LISTED_SIZE : OPEN_SIZE;
  const framed = pictureCamera(scene, null, size);
  const camera = { ...framed, zoom: Math.max(framed.zoom, LEAST_ZOOM) };
  const projection = buildProjection('flat', camera, size);
  const marks = layoutMarks(scene.places, scene.shown, camera.zoom);
  const shapes = drawScene(scene, marks, projection, FINISHED).filter(({ kind }) => kind !== 'text');
  const { hatch, label, land } = PALETTES[scene.theme];
  return (
    <svg className="paper-map" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <pattern id={HATCH} width="4" height="4" patternUnits="userSpaceOnUse">
        <path d="M-1,1 1,-1M0,4 4,0M3,5 5,3" stroke={hatch} />
      </pattern>
      <Shapes shapes={groundShapes(basemap, scene, projection, `url(#${HATCH})`)} />
      {countryNames(scene, projection, shapes)
        .flatMap(({ lines, at, px }) =>
          lines.map((words, line) => {
            const y = at.y + (line - (lines.length - 1) / 2) * LINE_HEIGHT * px;
            return { words, x: at.x, y, px };
          }),
        )
        .map(({ words, x, y, px }) => (
          <text
            key={`${words} ${x} ${y}`}
            className="paper-country"
            x={x}
            y={y}
            fontSize={px}
            fill={label}
            stroke={land}
          >
            {words}
          </text>
        ))}
      <Shapes shapes={shapes} />
      {numberOf &&
        markNumbers(marks, numberOf, scene, projection).map(({ at, words, fill, halo }) => (
          <text key={words} className="paper-number" x={at.x} y={at.y} fill={fill} stroke={halo}>
            {words}
          </text>
        ))}
    </svg>
  );
}
