import { membersAt } from '#domain/countries/group.ts';
import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { CountryCode } from '#domain/event.ts';
import type { CalendarDate } from '#domain/time/calendarDate.ts';

export type Participants = {
  readonly countries: readonly CountryCode[];
  readonly groups: readonly string[];
  /** Short forms that the text does not resolve: 中拉 is Latvia in one report and Latin America in another. */
  readonly unresolved: readonly string[];
};

const NAMES = Object.entries(COUNTRY_NAMES.zh)
  .filter(([, name]) => name.length > 1)
  .sort(([, one], [, other]) => other.length - one.length);

/** How reports call a group beside its name in the dataset. */
const GROUP_NAMES: Readonly<Record<string, readonly string[]>> = {
  BRICS: ['金砖'],
  ASEAN: ['东盟', '东南亚国家联盟'],
  SCO: ['上合组织', '上海合作组织'],
};

/** One character that means one country beside 中, whatever else the text says. */
const SHORT: Readonly<Record<string, CountryCode>> = {
  俄: 'RU',
  美: 'US',
  法: 'FR',
  德: 'DE',
  英: 'GB',
  日: 'JP',
  韩: 'KR',
  澳: 'AU',
  意: 'IT',
  葡: 'PT',
  荷: 'NL',
  匈: 'HU',
  捷: 'CZ',
  以: 'IL',
  泰: 'TH',
  越: 'VN',
  老: 'LA',
  柬: 'KH',
  缅: 'MM',
  菲: 'PH',
  蒙: 'MN',
  哈: 'KZ',
};

/** What follows a pair of which the second character is a common word too: 其中以…, 中西部, 中老年. */
const JOINT = '(?=双方|两国|科技|创新|矿产|林业|合作|关系|政府|企业|战略|地区|联合|[、，。])';

const PAIR = new RegExp(
  `(?<![其当集高初之期])中(?:([俄美法德英日韩澳荷匈捷泰越柬缅蒙埃乌](?!洲|文|语))|([加南拉印巴意西葡比波塞希阿以土老菲马新哈吉白欧非])${JOINT})`,
  'g',
);

/** Everyone whom a report names, home first; of a group that takes part its members at that date. */
export function reportParticipants(
  text: string,
  date: CalendarDate | null,
  { home, groups }: Pick<Dataset, 'home' | 'groups'>,
): Participants {
  const named = namedCountries(text);
  const [short, unresolved] = shortForms(text, named);
  const found = Object.entries(groups).filter(([code, { name }]) =>
    [name.zh, ...(GROUP_NAMES[code] ?? [])].some((words) => words && text.includes(words)),
  );
  const members = date === null ? [] : found.flatMap(([, group]) => membersAt(group, date));
  const countries = new Set([...(home === null ? [] : [home]), ...named, ...short, ...members]);
  return { countries: [...countries], groups: found.map(([code]) => code), unresolved };
}

/** What holds the name of a country and means none: Inner Mongolia, China and Africa, coasts, the first of 30日本届. */
const NO_COUNTRIES =
  /内蒙古|努尔苏丹|朝鲜族|印度洋|日本海|约旦河|马里兰|中非(?!共和国)|海地(?=[区方带质理])|(?<=\d)日本|[增参]加纳|[跨超]越南|[司立合]法国际/g;

/** Longer names first, so that Indonesia does not name India. */
function namedCountries(text: string): readonly CountryCode[] {
  let rest = text.replace(NO_COUNTRIES, '·');
  return NAMES.filter(([, name]) => {
    const found = rest.includes(name);
    if (found) rest = rest.replaceAll(name, '·');
    return found;
  }).map(([code]) => code);
}

function shortForms(text: string, named: readonly CountryCode[]): readonly [CountryCode[], string[]] {
  const resolved: CountryCode[] = [];
  const unresolved = new Set<string>();
  for (const [pair, plain, common] of text.matchAll(PAIR)) {
    const character = plain ?? common ?? '';
    const meant = NAMES.find(([code, name]) => named.includes(code) && name.startsWith(character));
    const code = meant?.[0] ?? SHORT[character];
    if (code) resolved.push(code);
    else unresolved.add(pair);
  }
  return [resolved, [...unresolved]];
}
