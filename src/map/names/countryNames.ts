import { COUNTRIES } from '#domain/countries/country.ts';
import { type CountryNames, countryName } from '#domain/countries/countryName.ts';
import type { CountryCode } from '#domain/event.ts';
import type { Padding } from '#map/camera/cameraFor.ts';
import { type Box, copiesOf, type Pixel, type Projection } from '#map/camera/projection.ts';
import { showsPartners } from '#map/drawing/drawing.ts';
import type { Drawn } from '#map/drawing/shape.ts';
import type { Scene } from '#map/scene.ts';
import { boxAround, type Place, placesAround } from './placesAround.ts';
import { isNearest, ringRadius, ringsOf } from './rings.ts';

/** The name of a country: `at` is its middle, `px` the size of its letters, in CSS pixels. */
export type CountryName = { readonly lines: readonly string[]; readonly at: Pixel; readonly px: number };

/** From the middle of one line to that of the next, in letter sizes. */
export const LINE_HEIGHT = 1.15;

/** Of letters, in letter sizes; Chinese characters stand close. */
export const LETTER_SPACING = 0.08;

/** Of the smallest lands, and of what is named in small letters or not at all. CSS pixels. */
const LEAST_LETTERS = 10;

/** The larger the land, the earlier it is named: `size` is log2 of its area in km². */
const LEAST_SIZE = 22;
const SIZE_PER_ZOOM = 3;

/** Sizes of land between which letters grow. */
const SMALL_LAND = 13;
const LARGE_LAND = 23;

/** Of a Latin capital with its spacing, in letter sizes; a Chinese character takes one. */
const CAPITAL_WIDTH = 0.78;

/** A longer name takes two lines, where it has a space. Letters. */
const LINE_MOST = 14;

/** More arcs than these fill the map, and would leave no name on it. */
const ARCS_MOST = 24;

/** Of more rings than these not each can have a name, and the larger lands say better where one is. */
const RINGS_MOST = 30;

const NAMED = COUNTRIES.filter(({ isUnState }) => isUnState).toSorted((one, other) => other.size - one.size);

type Named = Pick<
  Scene,
  'language' | 'countryNames' | 'partners' | 'arcs' | 'open' | 'hovered' | 'chosenCountries' | 'covered' | 'floating'
>;

/**
 * The names that there is room for: of the countries that the map is about first, then of the larger lands. Whole,
 * beside the panels, and where no other name and nothing `drawn` is in the way; of a country that the map is about also
 * on any side of its ring, nearer to it than to any other, under an arc, and in the smallest letters. Only of member and observer states of the United Nations.
 */
export function countryNames(scene: Named, projection: Projection, drawn: readonly Drawn[]): readonly CountryName[] {
  const { zoom } = projection;
  const words = wordsIn(scene.countryNames);
  const isSeen = viewOf(scene.covered, projection);
  const marked = marksOf(drawn);
  const crossed = arcsOf(drawn);
  const taken: Box[] = [...scene.floating];
  const isFree = ({ box, reach }: Place) =>
    isSeen(box) && !taken.some((other) => overlap(box, other)) && !marked.some((other) => overlap(reach, other));
  const isClear = (place: Place) => isFree(place) && !crossed.some((other) => overlap(place.reach, other));
  const subjects = subjectsOf(scene);
  const rings = subjects.size > 0 ? ringsOf(scene, projection) : [];
  const written: CountryName[] = [];
  for (const { code, label, size } of inOrder(subjects)) {
    const isSubject = subjects.has(code);
    if (!isSubject && size + SIZE_PER_ZOOM * zoom < LEAST_SIZE) break;
    const point = projection.project(...label);
    if (!point) continue;
    const { lines, letters } = words.get(code) ?? wordsOf(code);
    const usual = letterSize(size, zoom);
    // On the point itself a partner's ring may stand.
    const ring = ringRadius(code, scene, projection);
    for (const copy of copiesOf(point, projection, letters * usual)) {
      const isOwn = ({ box }: Place) => !isSubject || isNearest(box, code, copy, ring, rings);
      for (const px of isSubject ? [usual, LEAST_LETTERS] : [usual]) {
        const width = letters * px * (scene.language === 'zh' ? 1 : CAPITAL_WIDTH);
        const places = placesAround(copy, ring, width, lines.length * LINE_HEIGHT * px, isSubject);
        const place =
          places.find((one) => isClear(one) && isOwn(one)) ??
          (isSubject && crossed.length > 0 ? places.find((one) => isFree(one) && isOwn(one)) : null);
        if (!place) continue;
        taken.push(place.box);
        written.push({ lines, at: place.at, px });
        break;
      }
    }
  }
  return written;
}

/** Whom what is open or pointed at, or the filter, is about; else all who have a ring, where they are few. */
function subjectsOf(scene: Named): ReadonlySet<CountryCode> {
  const ringed = showsPartners(scene) && scene.partners.size <= RINGS_MOST ? scene.partners.keys() : [];
  return new Set([...scene.chosenCountries, ...scene.arcs.map(({ country }) => country), ...ringed]);
}

/** Subjects first; each part from the largest land to the smallest. */
function inOrder(subjects: ReadonlySet<CountryCode>): typeof NAMED {
  if (subjects.size === 0) return NAMED;
  return [...NAMED.filter(({ code }) => subjects.has(code)), ...NAMED.filter(({ code }) => !subjects.has(code))];
}

/** Whether a box is seen as a whole: between the panels, and on the globe. */
function viewOf(covered: Padding, { size: { width, height }, horizon }: Projection): (box: Box) => boolean {
  const right = width - covered.right;
  const bottom = height - covered.bottom;
  return (box) => {
    if (box.left < covered.left || box.top < covered.top || box.right > right || box.bottom > bottom) return false;
    const across = Math.max(width / 2 - box.left, box.right - width / 2);
    const down = Math.max(height / 2 - box.top, box.bottom - height / 2);
    return horizon === null || Math.hypot(across, down) <= horizon;
  };
}

/** `letters`: as wide as so many in the longer line. */
type Words = { readonly lines: readonly string[]; readonly letters: number };

const wordsByNames = new WeakMap<CountryNames, ReadonlyMap<CountryCode, Words>>();

/** Of every country, made once for a language. */
function wordsIn(names: CountryNames): ReadonlyMap<CountryCode, Words> {
  const known = wordsByNames.get(names) ?? new Map(NAMED.map(({ code }) => [code, wordsOf(countryName(code, names))]));
  wordsByNames.set(names, known);
  return known;
}

function wordsOf(name: string): Words {
  const lines = linesOf(name);
  return { lines, letters: Math.max(...lines.map(lettersOf)) };
}

/** In capitals, which Chinese does not have. */
function linesOf(name: string): readonly string[] {
  const words = name.toUpperCase();
  if (words.length <= LINE_MOST) return [words];
  const middle = words.length / 2;
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const [space] = spaces.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return space === undefined ? [words] : [words.slice(0, space), words.slice(space + 1)];
}

/** Whole CSS pixels: 10 to 12 for the whole world, 14 to 22 within a country. */
function letterSize(size: number, zoom: number): number {
  const share = Math.min(Math.max((size - SMALL_LAND) / (LARGE_LAND - SMALL_LAND), 0), 1);
  const near = Math.min(Math.max(zoom - 1, 0), 7);
  return Math.round(LEAST_LETTERS + 0.5 * near + share * (2 + 0.9 * near));
}

/** An I takes half the room of another letter: the Philippines have three. */
function lettersOf(line: string): number {
  return line.length - (line.split('I').length - 1) / 2;
}

function marksOf(drawn: readonly Drawn[]): readonly Box[] {
  return drawn.flatMap((shape): readonly Box[] => {
    switch (shape.kind) {
      case 'stamp': {
        const reach = Math.max(...shape.shapes.map((one) => (one.kind === 'path' ? one.scale : 0)));
        return [boxAround(shape.at, reach, reach)];
      }
      case 'path':
        return [boxAround(shape.at, shape.scale, shape.scale)];
      default:
        return [];
    }
  });
}

/** Their outlines have a point every few pixels. */
function arcsOf(drawn: readonly Drawn[]): readonly Box[] {
  const arcs = drawn.filter((shape) => shape.kind === 'area');
  if (arcs.length > ARCS_MOST) return [];
  return arcs.flatMap(({ points }) => points.map((point) => boxAround(point, 0, 0)));
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
