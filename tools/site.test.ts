import { expect, test } from 'vitest';
import { basePath, siteOf } from './site.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['atlas', '/atlas/'],
  ['/atlas', '/atlas/'],
  ['/maps/atlas/', '/maps/atlas/'],
])('BASE_PATH %j is %s', (path, expected) => {
  expect(basePath({ BASE_PATH: path })).toBe(expected);
});

test('SITE_URL is kept without its slash, and may be missing', () => {
  expect(siteOf({ SITE_URL: 'https://example.org/' })).toEqual({ basePath: '/', origin: 'https://example.org' });
  expect(siteOf({}).origin).toBeNull();
});

test('a path in SITE_URL is refused with a word on where it goes', () => {
  expect(() => siteOf({ SITE_URL: 'https://example.org/atlas/' })).toThrow('BASE_PATH');
});
