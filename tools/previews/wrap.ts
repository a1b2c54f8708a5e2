import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import type { Language } from '#domain/language.ts';
import type { Lettering, Type } from './lettering.ts';

/** Lines of words that fit their box, and the size at which they do. */
export type Setting = { readonly lines: readonly string[]; readonly type: Type; readonly lineHeight: number };

export type Box = { readonly width: number; readonly height: number };

const STEP = 0.94;
const LEAST_PX = 10;

/** Latin capitals are low and narrow, Chinese characters fill their square. */
const LEADING: Readonly<Record<Language, number>> = { en: 1.18, zh: 1.32 };

/** The largest setting, from the type given downward, at which all the words fit: nothing is ever cut. */
export function fitWords(words: string, language: Language, type: Type, box: Box, lettering: Lettering): Setting {
  const lineHeight = type.px * LEADING[language];
  const lines = wrapWords(words, language, type, box.width, lettering);
  if (lines.length * lineHeight <= box.height || type.px < LEAST_PX) {
    return { lines: balanced(words, language, type, box.width, lettering), type, lineHeight };
  }
  return fitWords(words, language, { ...type, px: type.px * STEP }, box, lettering);
}

/** Lines no wider than the width in pixels, broken where the language may be; a longer word is broken anywhere. */
export function wrapWords(
  words: string,
  language: Language,
  type: Type,
  width: number,
  lettering: Lettering,
): readonly string[] {
  const fits = (line: string) => lettering.widthOf(line.trimEnd(), type) <= width;
  const pieces = unbreakable(words, language).flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && fits(line + piece)) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** As many lines as at the full width, but about equally long: no word stands alone on the last. */
function balanced(words: string, language: Language, type: Type, width: number, lettering: Lettering) {
  const wrapAt = (share: number) => wrapWords(words, language, type, width * share, lettering);
  const full = wrapAt(1);
  const narrower = [0.5, 0.6, 0.7, 0.8, 0.9].map(wrapAt).find(({ length }) => length === full.length);
  return narrower ?? full;
}

/** No line begins with closing punctuation or ends with opening. */
const CLOSES = /^(?![\p{Ps}\p{Pi}])[\p{P}\s]/u;
const OPENS = /[\p{Ps}\p{Pi}]$/u;
const SPACE_OR_DASH = /[\s\p{Pd}]$/u;
const HAN = /\p{Script=Han}/u;

/** Pieces between which a line may break: words with what clings to them. */
function unbreakable(words: string, language: Language): readonly string[] {
  const pieces: string[] = [];
  for (const segment of segmentsOf(words, language)) {
    const before = pieces.at(-1) ?? ' ';
    const mayBreak =
      !CLOSES.test(segment) &&
      !OPENS.test(before) &&
      (SPACE_OR_DASH.test(before) || (HAN.test(before) && HAN.test(segment)));
    if (mayBreak) pieces.push(segment);
    else pieces[Math.max(pieces.length - 1, 0)] = pieces.length === 0 ? segment : before + segment;
  }
  return pieces;
}

const ANY_COUNTRY: Readonly<Record<Language, RegExp>> = { zh: anyCountry('zh'), en: anyCountry('en') };

/** Words as the language parts them; names of countries are whole, which word lists do not know in Chinese. */
function segmentsOf(words: string, language: Language): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return words
    .split(ANY_COUNTRY[language])
    .flatMap((part, at) => (at % 2 === 1 ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment)));
}

function anyCountry(language: Language): RegExp {
  const names = Object.values(COUNTRY_NAMES[language]).map((name) => name.replace(/[.()]/g, '\\$&'));
  return new RegExp(`(${names.join('|')})`);
}
