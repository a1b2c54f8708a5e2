import { COUNTRIES, type Country } from '#domain/countries/country.ts';
import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import { type CooperationEvent, EVENT_TYPES } from '#domain/event.ts';
import { addMonths } from '#domain/time/month.ts';
import { seededRandom } from './seededRandom.ts';

/** Fields as they stand in a file; those that may be left out are. */
type WrittenEvent = Pick<CooperationEvent, 'id' | 'type' | 'title' | 'countries' | 'topics'> & {
  readonly start: string;
  readonly end?: string;
  readonly place: Pick<NonNullable<CooperationEvent['place']>, 'name' | 'country' | 'coordinates' | 'precision'>;
};

const FIRST_MONTH = '2010-01';
const MONTHS = 120;
const PLACES_A_COUNTRY = 12;
const HOME = 'CN';

/** Members and observers of the United Nations that have room for a few towns. */
const PARTNERS = COUNTRIES.filter(({ isUnState, size }) => isUnState && size > 0);

const SUBJECTS = [
  ['quantum information', '量子信息'],
  ['marine science', '海洋科学'],
  ['renewable energy', '可再生能源'],
  ['public health', '公共卫生'],
  ['agricultural technology', '农业技术'],
  ['space science', '空间科学'],
  ['artificial intelligence', '人工智能'],
  ['new materials', '新材料'],
] as const;

/**
 * Events as an import would have them, a little under 400 bytes each in JSON: the same ones for the same count on every
 * machine, in no order, over ten years and nearly two hundred countries, of which a few have most.
 */
export function* generatedEvents(count: number): Generator<WrittenEvent> {
  const random = seededRandom(count);
  const below = (limit: number) => Math.floor(random() * limit);
  const some = <T>(all: readonly T[]) => all[below(all.length)] as T;
  const partner = () => PARTNERS[Math.floor(PARTNERS.length * random() ** 2.5)] as Country;
  for (let number = 0; number < count; number++) {
    const host = random() < 0.4 ? (COUNTRIES.find(({ code }) => code === HOME) as Country) : partner();
    const [subject, subjectInChinese] = some(SUBJECTS);
    const month = addMonths(FIRST_MONTH, below(MONTHS));
    const day = 1 + below(26);
    const lasts = random() < 0.3;
    yield {
      id: `generated-${number}`,
      start: `${month}-${String(day).padStart(2, '0')}`,
      ...(lasts && { end: `${month}-${String(day + 1 + below(2)).padStart(2, '0')}` }),
      type: some(EVENT_TYPES),
      title: {
        zh: `第${number}次${COUNTRY_NAMES.zh[host.code]}${subjectInChinese}合作会议`,
        en: `Meeting ${number} on ${subject} in ${COUNTRY_NAMES.en[host.code]}`,
      },
      place: placeIn(host, below(PLACES_A_COUNTRY)),
      countries: [...new Set([HOME, host.code, ...Array.from({ length: 1 + below(3) }, () => partner().code)])],
      topics: [subject.replace(' ', '-')],
    };
  }
}

/** Towns stand around the country's name, the farther the larger it is. */
function placeIn({ code, label: [longitude, latitude], size }: Country, town: number): WrittenEvent['place'] {
  const degrees = 2 ** (size / 2) / 600;
  const turn = (town * 2 * Math.PI) / PLACES_A_COUNTRY;
  const reach = (degrees * (1 + (town % 3))) / 3;
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return {
    name: { zh: `${COUNTRY_NAMES.zh[code]}${town + 1}城`, en: `${COUNTRY_NAMES.en[code]}, town ${town + 1}` },
    country: code,
    coordinates: [
      round(Math.max(-179, Math.min(179, longitude + reach * Math.cos(turn)))),
      round(Math.max(-80, Math.min(80, latitude + (reach * Math.sin(turn)) / 2))),
    ],
    precision: town === 0 ? 'venue' : 'city',
  };
}
