/** One piece of the basemap's mosaic, named as Natural Earth names it. */
export type Piece = {
  /** Natural Earth's code of the country that administers it. */
  readonly a3: string;
  /** Natural Earth's code of the disputed area; empty where nobody disputes it. */
  readonly brk: string;
};

/** Where `a3` is not the ISO alpha-3 code of the country. */
const RENAMED: Readonly<Record<string, string>> = {
  ALD: 'ALA',
  ATC: 'AUS', // Ashmore and Cartier Islands
  CLP: 'FRA', // Clipperton
  ESB: 'GBR', // Dhekelia
  IOA: 'CXR', // of the Australian Indian Ocean Territories the file has Christmas Island alone
  KAB: 'KAZ', // Baikonur, leased to Russia
  KOS: 'XKX',
  PSX: 'PSE',
  SAH: 'ESH',
  SDS: 'SSD',
  USG: 'CUB', // Guantánamo, leased to the United States
  WSB: 'GBR', // Akrotiri
};

/** ISO 3166-1 alpha-3 code (XKX for Kosovo) of the country that a piece is coded for. */
export function isoAlpha3({ a3 }: Piece): string {
  return RENAMED[a3] ?? a3;
}
