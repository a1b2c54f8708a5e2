import type {} from 'use-intl';
import type { Language } from '#domain/language.ts';
import { about as aboutEn } from './en/about.ts';
import { app as appEn } from './en/app.ts';
import { data as dataEn } from './en/data.ts';
import { detail as detailEn } from './en/detail.ts';
import { download as downloadEn } from './en/download.ts';
import { filters as filtersEn } from './en/filters.ts';
import { list as listEn } from './en/list.ts';
import { map as mapEn } from './en/map.ts';
import { notes as notesEn } from './en/notes.ts';
import { partners as partnersEn } from './en/partners.ts';
import { timeline as timelineEn } from './en/timeline.ts';
import { toolbar as toolbarEn } from './en/toolbar.ts';
import { words as wordsEn } from './en/words.ts';
import type { Translated } from './translated.ts';
import { about as aboutZh } from './zh/about.ts';
import { app as appZh } from './zh/app.ts';
import { data as dataZh } from './zh/data.ts';
import { detail as detailZh } from './zh/detail.ts';
import { download as downloadZh } from './zh/download.ts';
import { filters as filtersZh } from './zh/filters.ts';
import { list as listZh } from './zh/list.ts';
import { map as mapZh } from './zh/map.ts';
import { notes as notesZh } from './zh/notes.ts';
import { partners as partnersZh } from './zh/partners.ts';
import { timeline as timelineZh } from './zh/timeline.ts';
import { toolbar as toolbarZh } from './zh/toolbar.ts';
import { words as wordsZh } from './zh/words.ts';

const en = {
  about: aboutEn,
  app: appEn,
  data: dataEn,
  detail: detailEn,
  download: downloadEn,
  filters: filtersEn,
  list: listEn,
  map: mapEn,
  notes: notesEn,
  partners: partnersEn,
  timeline: timelineEn,
  toolbar: toolbarEn,
  words: wordsEn,
} as const;

const zh = {
  about: aboutZh,
  app: appZh,
  data: dataZh,
  detail: detailZh,
  download: downloadZh,
  filters: filtersZh,
  list: listZh,
  map: mapZh,
  notes: notesZh,
  partners: partnersZh,
  timeline: timelineZh,
  toolbar: toolbarZh,
  words: wordsZh,
} as const satisfies Translated<typeof en>;

/** Every word on screen, by language and region. English gives the keys and their arguments; a key missing elsewhere does not compile. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { en, zh: zh as Translated<typeof en> as Messages };

export type Messages = typeof en;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
