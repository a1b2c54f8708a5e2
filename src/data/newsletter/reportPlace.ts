import type { CountryCode } from '#domain/event.ts';
import type { Gazetteer, Town } from './gazetteer.ts';

export type StatedPlace = {
  /** What stands between 在 and the verb. */
  readonly words: string;
  /** Null where no town of the countries that take part has a name in it. */
  readonly town: Town | null;
};

/** 于10月8日 and 在线上 are no places. */
const WHERE =
  /[在于](?!\d|线)([^，。；：（）《》在]{2,50}?)(?:成功|隆重|顺利|正式|共同)?(?:召开|举行|举办|开幕|揭牌|签署|启动|成立|闭幕)/g;
const LONGEST_NAME = 10;

/**
 * Where a report says that its event took place; null where it does not. A bare 河内 is a town in Japan too, so a town
 * counts only in a country that takes part.
 */
export function reportPlace(
  heading: string,
  body: string,
  countries: readonly CountryCode[],
  gazetteer: Gazetteer,
): StatedPlace | null {
  const stated = [...`${heading}。${body.replace(/在位于/g, '在')}`.matchAll(WHERE)].map(([, words = '']) => words);
  const places = stated.map((words) => ({ words, town: townIn(words, countries, gazetteer) }));
  const town = places.find((place) => place.town !== null)?.town ?? null;
  const ofTown = places.filter((place) => place.town === town);
  return ofTown.toSorted((one, other) => other.words.length - one.words.length)[0] ?? null;
}

/**
 * Of the names in the words that are no part of a longer one, that of the largest town: 新德里 is not 德里, and 广西南宁
 * holds 南宁, but by chance 西南 too.
 */
function townIn(words: string, countries: readonly CountryCode[], gazetteer: Gazetteer): Town | null {
  const found: { readonly from: number; readonly to: number; readonly town: Town }[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= Math.min(words.length, from + LONGEST_NAME); to++) {
      const town = gazetteer.get(words.slice(from, to))?.find(({ country }) => countries.includes(country));
      if (town) found.push({ from, to, town });
    }
  }
  const whole = found.filter(
    (one) => !found.some((other) => other !== one && other.from <= one.from && other.to >= one.to),
  );
  return whole.map(({ town }) => town).toSorted((one, other) => one.rank - other.rank)[0] ?? null;
}
