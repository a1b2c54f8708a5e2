import { createTranslator } from 'use-intl/core';
import type { Note } from '#data/notes.ts';
import { parseLanguage } from '#domain/language.ts';
import { MESSAGES } from '#i18n/catalogue.ts';

/** The notes on a file in the language of the terminal, else in English. */
export function formatNotes(file: string, notes: readonly Note[], locale = process.env.LANG): string {
  const t = translator(locale);
  return notes
    .map(({ code, effect, id, path, value, line }) => {
      const where = [`${file}${line === null ? '' : `:${line}`}`, path, id && `(${id})`].filter(Boolean).join(' ');
      const consequence = effect === 'kept' ? [] : [t(`effect.${effect}`)];
      const words = [t(`code.${code}.reason`, { value }), ...consequence, t(`code.${code}.remedy`)];
      return `${where}\n  ${code}: ${words.join('\n  ')}\n\n`;
    })
    .join('');
}

/** What is wrong and how it is mended, in one line. */
export function sayNote({ code, value }: Pick<Note, 'code' | 'value'>): string {
  const t = translator(process.env.LANG);
  return `${t(`code.${code}.reason`, { value })} ${t(`code.${code}.remedy`)}`;
}

function translator(locale = 'en') {
  const language = parseLanguage(locale.replace('_', '-')) ?? 'en';
  return createTranslator({ locale: language, messages: MESSAGES[language], namespace: 'notes' });
}
