import { expect, test } from 'vitest';
import { EMBED_SIZES, embedMarkup } from './embedMarkup.ts';
import { qrPath } from './qrPath.ts';

test('the code of an embedded atlas cannot be broken by a title', () => {
  const code = embedMarkup('https://a.example/en/?country=LV&embed', '"><script>', EMBED_SIZES.small);
  expect(code).toContain('src="https://a.example/en/?country=LV&amp;embed"');
  expect(code).not.toContain('<script>');
});

test('a QR code has its quiet zone and grows with the link', () => {
  const short = qrPath('https://a.example/');
  expect(short.side).toBe(25 + 8);
  expect(short.path).toMatch(/^M4 4h1v1h-1z/);
  expect(qrPath(`https://a.example/${'x'.repeat(300)}`).side).toBeGreaterThan(short.side);
});
