import type { english } from './english.ts';
import type { Translated } from './translated.ts';
import { about } from './zh/about.ts';
import { app } from './zh/app.ts';
import { data } from './zh/data.ts';
import { detail } from './zh/detail.ts';
import { download } from './zh/download.ts';
import { filters } from './zh/filters.ts';
import { list } from './zh/list.ts';
import { map } from './zh/map.ts';
import { partners } from './zh/partners.ts';
import { share } from './zh/share.ts';
import { timeline } from './zh/timeline.ts';
import { toolbar } from './zh/toolbar.ts';
import { words } from './zh/words.ts';

/** A key that English has and this lacks does not compile. */
export const chinese = {
  about,
  app,
  data,
  detail,
  download,
  filters,
  list,
  map,
  partners,
  share,
  timeline,
  toolbar,
  words,
} as const satisfies Translated<typeof english>;
