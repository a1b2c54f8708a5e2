import countries from '#domain/countries/names.en.json' with { type: 'json' };
import { app } from './en/app.ts';
import { data } from './en/data.ts';
import { detail } from './en/detail.ts';
import { filters } from './en/filters.ts';
import { list } from './en/list.ts';
import { map } from './en/map.ts';
import { share } from './en/share.ts';
import { timeline } from './en/timeline.ts';
import { toolbar } from './en/toolbar.ts';
import { words } from './en/words.ts';
import type { englishLater } from './englishLater.ts';

/** English gives the keys of every catalogue, and the arguments that go into its sentences; these are here from the start. */
export const english = {
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
} as const;

/** All words. Those of `englishLater` are there inside `Later` alone. */
export type Messages = typeof english & typeof englishLater;
