import countries from '#domain/countries/names.zh.json' with { type: 'json' };
import type { english } from './english.ts';
import type { Translated } from './translated.ts';
import { app } from './zh/app.ts';
import { data } from './zh/data.ts';
import { detail } from './zh/detail.ts';
import { filters } from './zh/filters.ts';
import { list } from './zh/list.ts';
import { map } from './zh/map.ts';
import { share } from './zh/share.ts';
import { timeline } from './zh/timeline.ts';
import { toolbar } from './zh/toolbar.ts';
import { words } from './zh/words.ts';

/** A key that English has and this lacks does not compile. */
export const chinese = {
  app,
  countries,
  data,
  detail,
  filters,
  list,
  map,
  share,
  timeline,
  toolbar,
  words,
} as const satisfies Translated<typeof english>;
