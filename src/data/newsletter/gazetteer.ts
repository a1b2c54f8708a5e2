import type { Coordinates, CountryCode } from '#domain/event.ts';

export type Town = {
  readonly name: { readonly zh: string; readonly en: string };
  readonly country: CountryCode;
  readonly coordinates: Coordinates;
  /** 0 for the largest. */
  readonly rank: number;
};

/** Towns by each of their Chinese names in simplified characters; the larger ones first. */
export type Gazetteer = ReadonlyMap<string, readonly Town[]>;

/**
 * Reads rows of towns, the largest first: Chinese names parted by bars, the English name, the country's code, longitude
 * and latitude, parted by tabs. What is no such row is left out.
 */
export function parseTowns(table: string): Gazetteer {
  const gazetteer = new Map<string, Town[]>();
  for (const [rank, row] of table.split('\n').entries()) {
    const [names = '', en, country, longitude, latitude] = row.split('\t');
    if (!en || !country || !latitude) continue;
    for (const zh of names.split('|')) {
      const town: Town = { name: { zh, en }, country, coordinates: [Number(longitude), Number(latitude)], rank };
      gazetteer.set(zh, [...(gazetteer.get(zh) ?? []), town]);
    }
  }
  return gazetteer;
}
