import { expect, test } from 'vitest';
import { COUNTRIES, countryByCode } from '#domain/countries/country.ts';
import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import type { Coordinates } from '#domain/event.ts';
import { buildProjection, type Projection } from '#map/camera/projection.ts';
import type { Shape } from '#map/drawing/shape.ts';
import { NOTHING_CHOSEN, type Scene } from '#map/scene.ts';
import { countryNames } from './countryNames.ts';

const WORLD = buildProjection('flat', { zoom: 1, latitude: 30, longitude: 60 }, { width: 1000, height: 600 });
const GLOBE = buildProjection('globe', { zoom: 1, latitude: 30, longitude: 60 }, { width: 1000, height: 600 });

/** All names of a bare English map of the world, as one line each. */
function namesOn(projection: Projection, scene: Partial<Scene> = {}, drawn: readonly Shape[] = []): readonly string[] {
  const bare = { language: 'en', countryNames: COUNTRY_NAMES.en, ...NOTHING_CHOSEN } as const;
  return countryNames({ ...bare, ...scene }, projection, drawn).map(({ lines }) => lines.join(' '));
}

test('larger lands are named first, where there is room', () => {
  const names = namesOn(WORLD, { language: 'zh', countryNames: COUNTRY_NAMES.zh });
  expect(names[0]).toBe('俄罗斯');
  expect(names).toContain('中国');
  expect(names).not.toContain('卢森堡');
});

test('only member and observer states of the United Nations are named', () => {
  const names = COUNTRIES.flatMap(({ label: [longitude, latitude] }) =>
    namesOn(buildProjection('flat', { zoom: 8, latitude, longitude }, { width: 1000, height: 600 })),
  );
  for (const name of ['CHINA', 'PALESTINE', 'CYPRUS']) expect(names).toContain(name);
  for (const name of ['TAIWAN', 'HONG KONG', 'MACAO', 'KOSOVO', 'WESTERN SAHARA']) expect(names).not.toContain(name);
});

test('no name is cut by an edge of the map, by a panel, by what floats or by the edge of the globe', () => {
  const near = { zoom: 3, latitude: 35, longitude: 104 };
  expect(namesOn(buildProjection('flat', near, { width: 60, height: 200 }))).toEqual([]);
  const { x } = WORLD.project(...labelOf('CN')) ?? { x: 0 };
  expect(namesOn(WORLD, { covered: { ...NOTHING_CHOSEN.covered, right: 1000 - x } })).not.toContain('CHINA');
  const legend = { left: x - 20, right: x + 20, top: 0, bottom: 600 };
  expect(namesOn(WORLD, { floating: [legend] })).not.toContain('CHINA');
  expect(namesOn(GLOBE)).toContain('INDIA');
  expect(namesOn(GLOBE)).not.toContain('AUSTRALIA');
});

test('a long name stands in two lines', () => {
  const congo = buildProjection('flat', { zoom: 6, latitude: 6.6, longitude: 20.5 }, { width: 1000, height: 600 });
  const bare = { language: 'en', countryNames: COUNTRY_NAMES.en, ...NOTHING_CHOSEN } as const;
  const lines = countryNames(bare, congo, []).map((name) => name.lines);
  expect(lines).toContainEqual(['CENTRAL AFRICAN', 'REPUBLIC']);
});

test('a name stands clear of its country’s ring, and above it where a mark is below', () => {
  const china = WORLD.project(...labelOf('CN')) ?? { x: 0, y: 0 };
  const look = { fill: '', alpha: 1, line: null };
  const mark: Shape = { kind: 'path', path: '', at: { x: china.x, y: china.y + 24 }, scale: 9, ...look };
  const scene = { language: 'en', countryNames: COUNTRY_NAMES.en, ...NOTHING_CHOSEN } as const;
  const heightOf = (drawn: readonly Shape[], partners = new Map<string, number>()) =>
    countryNames({ ...scene, partners }, WORLD, drawn).find(({ lines }) => lines[0] === 'CHINA')?.at.y ?? 0;
  expect(heightOf([])).toBeGreaterThan(china.y);
  expect(heightOf([], new Map([['CN', 64]]))).toBeGreaterThan(heightOf([]) + 10);
  expect(heightOf([mark])).toBeLessThan(china.y);
});

test('where marks or an arc are on both sides there is no name', () => {
  const { x, y } = WORLD.project(...labelOf('CN')) ?? { x: 0, y: 0 };
  const points = [-40, -30, -20, -10, 0, 10, 20, 30, 40].map((down) => ({ x, y: y + down }));
  expect(namesOn(WORLD, {}, [{ kind: 'area', points, fill: '', alpha: 1 }])).not.toContain('CHINA');
  expect(namesOn(WORLD)).toContain('CHINA');
});

test('a partner of what is open is named before larger lands, beside its ring and under an arc if need be', () => {
  const arc = { from: labelOf('CN'), to: labelOf('LA'), country: 'LA', type: 'expo', count: 1 } as const;
  expect(namesOn(WORLD)).not.toContain('LAOS');
  expect(namesOn(WORLD, { arcs: [arc] })[0]).toBe('LAOS');
  expect(namesOn(WORLD, { chosenCountries: ['LA'] })[0]).toBe('LAOS');
  const { x, y } = WORLD.project(...labelOf('LA')) ?? { x: 0, y: 0 };
  const above = { left: x - 4, right: x + 4, top: 0, bottom: y };
  const below = { ...above, top: y, bottom: 600 };
  expect(namesOn(WORLD, { arcs: [arc], floating: [above, below] })[0]).toBe('LAOS');
  const points = [-40, -30, -20, -10, 0, 10, 20, 30, 40].flatMap((down) =>
    [-40, -20, 0, 20, 40].map((right) => ({ x: x + right, y: y + down })),
  );
  expect(namesOn(WORLD, { arcs: [arc] }, [{ kind: 'area', points, fill: '', alpha: 1 }])[0]).toBe('LAOS');
});

test('a partner has no name where that would seem to be another’s', () => {
  const near = buildProjection('flat', { zoom: 1.5, latitude: 41, longitude: 66 }, { width: 1000, height: 600 });
  const { x, y } = near.project(...labelOf('UZ')) ?? { x: 0, y: 0 };
  const right = { left: x - 4, right: 1000, top: 0, bottom: y };
  const left = { ...right, left: 0, right: x + 4 };
  const partnersOf = (...codes: string[]) => ({
    partners: new Map(codes.map((code) => [code, 1])),
    floating: [left, right],
  });
  expect(namesOn(near, partnersOf('UZ'))).toContain('UZBEKISTAN');
  expect(namesOn(near, partnersOf('UZ', 'TM'))).not.toContain('UZBEKISTAN');
});

test('a partner’s name stands half aside, or in the smallest letters, where there is no other room', () => {
  const { x } = WORLD.project(...labelOf('LA')) ?? { x: 0 };
  const left = { left: 0, right: x - 17, top: 0, bottom: 600 };
  const right = { ...left, left: x + 32, right: 1000 };
  expect(namesOn(WORLD, { chosenCountries: ['LA'], floating: [left, right] })).toEqual(['LAOS']);
  const camera = { zoom: 1.508, latitude: 48.25, longitude: 92.09 };
  const phone = buildProjection('flat', camera, { width: 390, height: 404 });
  const to = (country: string) =>
    ({ from: [120.4, 36.1], to: labelOf(country), country, type: 'contest', count: 1 }) as const;
  expect(namesOn(phone, { arcs: ['KZ', 'KG', 'TJ', 'UZ', 'PK'].map(to) })).toContain('UZBEKISTAN');
});

test('partners come before larger lands, as long as they are few', () => {
  expect(namesOn(WORLD, { partners: new Map([['LA', 1]]) })[0]).toBe('LAOS');
  const all = COUNTRIES.map(({ code }) => [code, 1] as const);
  expect(namesOn(WORLD, { partners: new Map(all) })).not.toContain('LAOS');
});

function labelOf(code: string): Coordinates {
  return countryByCode(code)?.label ?? [0, 0];
}
