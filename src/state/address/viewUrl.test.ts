import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_ZOOM } from '#domain/camera.ts';
import { COUNTRIES } from '#domain/countries/country.ts';
import { EVENT_TYPES } from '#domain/event.ts';
import { periodArbitrary } from '#domain/eventArbitrary.ts';
import { LANGUAGES } from '#domain/language.ts';
import { WORLDVIEWS } from '#domain/worldview.ts';
import { homeView, MODES, type View } from '#state/view.ts';
import { parseCamera, roundCamera } from './viewQuery.ts';
import { type Address, formatAddress, parseAddress } from './viewUrl.ts';

const CONTEXT = { language: 'zh', origin: 'https://atlas.example' } as const;

const text = (maxLength: number) =>
  fc
    .oneof(
      fc.constantFrom('a,b', '50%', '%2C', '矿产', '&=?#/+ ', '..', '.'),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    )
    .filter((value) => value !== '' && value.length <= maxLength && !/\p{Cc}/u.test(value) && value.isWellFormed());
const texts = fc.uniqueArray(text(120), { maxLength: 3 });
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const cameraArbitrary = fc
  .record({ zoom: fc.double({ min: 0, max: MAX_ZOOM, noNaN: true }), latitude: degrees(85), longitude: degrees(720) })
  .map(roundCamera);

const viewArbitrary: fc.Arbitrary<View> = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    eventId: maybe(text(200)),
    period: periodArbitrary,
    countries: fc.uniqueArray(fc.constantFrom(...COUNTRIES.map(({ code }) => code)), { maxLength: 4 }),
    match: fc.constantFrom<'any' | 'all'>('any', 'all'),
    types: fc.uniqueArray(fc.constantFrom(...EVENT_TYPES)),
    topics: texts,
    groups: texts,
    outcomes: texts,
    events: texts,
    query: fc.oneof(fc.constant(''), text(200)),
    mode: fc.constantFrom(...MODES),
    camera: maybe(cameraArbitrary),
    projection: fc.constantFrom<'flat' | 'globe'>('flat', 'globe'),
    worldview: maybe(fc.constantFrom(...WORLDVIEWS)),
    embed: fc.boolean(),
    dataUrl: maybe(fc.constantFrom('https://example.org/a.json?x=1&y=2', '/other.json', 'data/more.json')),
  })
  .map(({ language, eventId, mode, camera, projection, worldview, embed, dataUrl, ...filter }) => ({
    ...{ language, eventId, mode, camera, projection, worldview, embed, dataUrl },
    filter: { ...filter, match: filter.countries.length < 2 ? 'any' : filter.match },
  }));

/** Halves of surrogate pairs and control characters too. */
const strange = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));

const read = (address: Address) => parseAddress(address, CONTEXT);

test('every view comes back from its address, with pages for events and without', () => {
  fc.assert(
    fc.property(viewArbitrary, fc.boolean(), (view, eventPages) => {
      expect(read(formatAddress(view, eventPages))).toEqual({ view, problems: [] });
    }),
    { numRuns: 300 },
  );
});

test('and survives a browser, which writes addresses its own way', () => {
  fc.assert(
    fc.property(viewArbitrary, (view) => {
      const { path, query } = formatAddress(view);
      const url = new URL(path + query, CONTEXT.origin);
      expect(read({ path: url.pathname, query: url.search }).view).toEqual(view);
    }),
  );
});

test('no text is too strange to be an address', () => {
  const names = fc.constantFrom(
    'months',
    'country',
    'match',
    'type',
    'topic',
    'only',
    'q',
    'view',
    'map',
    'globe',
    'data',
    'event',
  );
  const value = fc.oneof(strange, fc.constantFrom('%', '%E0%A4%A', '1e999/0/0', '//', '2018-13'));
  const query = fc.array(fc.tuple(names, value)).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);
  const path = fc.oneof(
    strange,
    value.map((id) => `/en/events/${id}/`),
  );
  fc.assert(
    fc.property(path, fc.oneof(query, fc.string()), (strangePath, strangeQuery) => {
      const { view } = read({ path: strangePath, query: strangeQuery });
      expect(read(formatAddress(view)).view).toEqual(view);
    }),
    { numRuns: 10_000 },
  );
}, 30_000);

test.each([
  ['/', '', 'zh', null],
  ['/en/', '', 'en', null],
  ['/en', '', 'en', null],
  ['/en/events/china-latvia-st-agreement-2018/', '', 'en', 'china-latvia-st-agreement-2018'],
  ['/zh/', '?data=https%3A%2F%2Fa.org%2Fb.json&event=x', 'zh', 'x'],
])('%s%s', (path, query, language, eventId) => {
  const { view, problems } = read({ path, query });
  expect([view.language, view.eventId, problems]).toEqual([language, eventId, []]);
});

test('defaults are not written, the order is fixed, and a link can be read aloud', () => {
  expect(formatAddress(homeView('en'))).toEqual({ path: '/en/', query: '' });
  const written =
    '?months=2018-09..2018-10&country=LV,RU&match=all&type=expo&topic=a%252Cb&q=%E7%9F%BF%E4%BA%A7&map=4.5/39.9/116.4&globe';
  const shuffled =
    '?map=4.5/39.9/116.4&globe&country=lv,RU&q=矿产&topic=a%252Cb&months=2018-09..2018-10&type=expo&match=all';
  expect(formatAddress(read({ path: '/en/', query: shuffled }).view).query).toBe(written);
});

test('what is broken is dropped and named; what is unknown is not mentioned', () => {
  const { view, problems } = read({
    path: '/en/',
    query: '?months=2018-13&country=LV,ZZ&view=chess&utm_source=x&map=1/95/0',
  });
  expect(view).toEqual({ ...homeView('en'), filter: { ...homeView('en').filter, countries: ['LV'] } });
  expect(problems).toEqual([
    { parameter: 'country', value: 'ZZ' },
    { parameter: 'months', value: '2018-13' },
    { parameter: 'view', value: 'chess' },
    { parameter: 'map', value: '1/95/0' },
  ]);
});

test.each([
  'http://example.org/a.json',
  'https://me:secret@example.org/',
  'javascript:alert(1)',
  'data:text/json,{}',
  'http://',
])('data is not taken from %s', (url) => {
  const { view, problems } = read({ path: '/en/', query: `?data=${encodeURIComponent(url)}` });
  expect(view.dataUrl).toBeNull();
  expect(problems).toEqual([{ parameter: 'data', value: url }]);
});

test('an id on the path is held to the same rules as one in the query', () => {
  const { view, problems } = read({ path: '/en/events/a%00b/', query: '' });
  expect([view.eventId, problems]).toEqual([null, [{ parameter: 'event', value: 'a\u0000b' }]]);
});

test('a camera says what it shows, without stray digits', () => {
  expect(parseCamera('4.5/39.9/116.4')).toEqual({ zoom: 4.5, latitude: 39.9, longitude: 116.4 });
  expect(parseCamera('99/39.9/476.4')).toEqual({ zoom: MAX_ZOOM, latitude: 39.9, longitude: 116.4 });
  expect(parseCamera('2/0/180')).toEqual({ zoom: 2, latitude: 0, longitude: -180 });
  expect(parseCamera('2/0/-0.00001')).toEqual({ zoom: 2, latitude: 0, longitude: 0 });
});
