/** The files of src/domain/countries: codes of ISO 3166-1, its names with our reviewed corrections, label points from the mosaic. */
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import countries from 'i18n-iso-countries';
import polylabel from 'polylabel';
import { merge } from 'topojson-client';
import { LANGUAGES, type Language } from '#domain/language.ts';
import { isoAlpha3 } from '#map/basemap/piece.ts';
import { CHINESE_NAMES, ENGLISH_NAMES, LABEL_POINTS, OUTSIDE_UN } from './countryNames.ts';
import type { Mosaic } from './mosaic.ts';

type Ring = [longitude: number, latitude: number][];

const KM_PER_DEGREE = 111.195;
const RADIANS = Math.PI / 180;
const LABEL_ACCURACY_DEGREES = 0.02;

const require = createRequire(import.meta.url);
for (const language of LANGUAGES) countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: ENGLISH_NAMES, zh: CHINESE_NAMES };

/** By path. Throws for a country without a name or a label point. */
export function countryFiles(mosaic: Mosaic): readonly (readonly [path: string, text: string])[] {
  const codes = Object.keys(countries.getAlpha2Codes()).sort();
  const largest = largestPolygons(mosaic);
  const rows = codes.map((code) => `  ${JSON.stringify(countryRow(code, largest))}`);
  return [
    ['src/domain/countries/codes.json', `${JSON.stringify(codes)}\n`],
    ['src/domain/countries/countries.json', `[\n${rows.join(',\n')}\n]\n`],
    ...LANGUAGES.map((language) => namesFile(codes, language)),
  ];
}

function namesFile(codes: readonly string[], language: Language): readonly [path: string, text: string] {
  const names = codes.map((code) => {
    const name = NAMES[language][code] ?? countries.getName(code, language);
    if (!name) throw new Error(`${code}: add its name to countryNames.ts`);
    return [code, name];
  });
  const text = JSON.stringify(Object.fromEntries(names), null, 2);
  return [`src/domain/countries/names.${language}.json`, `${text}\n`];
}

function countryRow(code: string, largest: ReadonlyMap<string, Ring[]>) {
  const alpha3 = code === 'XK' ? 'XKX' : countries.alpha2ToAlpha3(code);
  const polygon = largest.get(alpha3 ?? '') ?? null;
  const label = LABEL_POINTS[code] ?? (polygon && labelPoint(polygon));
  if (!alpha3 || !label) throw new Error(`${code}: add its label point to countryNames.ts`);
  const size = polygon ? Math.max(0, Math.round(Math.log2(areaKm2(polygon)))) : 0;
  const decimals = size < 12 ? 2 : 1;
  const [longitude, latitude] = label.map((degrees) => Number(degrees.toFixed(decimals)));
  return { code, alpha3, isUnState: !OUTSIDE_UN.has(code), longitude, latitude, size };
}

/** By ISO alpha-3 code. */
function largestPolygons(mosaic: Mosaic): Map<string, Ring[]> {
  const polygons = new Map<string, Ring[]>();
  for (const piece of mosaic.objects.p.geometries) {
    const parts = merge(mosaic, [piece]).coordinates as Ring[][];
    const alpha3 = isoAlpha3(piece.properties);
    for (const part of parts) {
      const rival = polygons.get(alpha3);
      if (!rival || areaKm2(part) > areaKm2(rival)) polygons.set(alpha3, part);
    }
  }
  return polygons;
}

/** Of the outer ring, on Lambert's cylinder, which keeps areas. */
function areaKm2([ring = []]: Ring[]): number {
  const points = ring.map(([longitude, latitude]): Position => [longitude, Math.sin(latitude * RADIANS) / RADIANS]);
  let doubled = 0;
  for (const [index, [x = 0, y = 0]] of points.entries()) {
    const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
    doubled += x * nextY - nextX * y;
  }
  return (Math.abs(doubled) / 2) * KM_PER_DEGREE ** 2;
}

/** Pole of inaccessibility on the Mercator map, which the eye takes for the middle of the country. */
function labelPoint(polygon: Ring[]): [longitude: number, latitude: number] {
  const flat = polygon.map((ring) =>
    ring.map(([longitude, latitude]): [number, number] => [
      longitude,
      Math.asinh(Math.tan(latitude * RADIANS)) / RADIANS,
    ]),
  );
  const [x, y] = polylabel(flat, LABEL_ACCURACY_DEGREES);
  return [x, Math.atan(Math.sinh(y * RADIANS)) / RADIANS];
}
