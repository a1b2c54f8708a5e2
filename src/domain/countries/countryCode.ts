import type { CountryCode } from '#domain/event.ts';
import codes from './codes.json' with { type: 'json' };

const CODES: ReadonlySet<string> = new Set(codes);

/** Whether it is an upper-case code of ISO 3166-1 alpha-2, or XK for Kosovo. */
export function isCountryCode(text: string): text is CountryCode {
  return CODES.has(text);
}
