import { about } from './en/about.ts';
import { app } from './en/app.ts';
import { data } from './en/data.ts';
import { detail } from './en/detail.ts';
import { download } from './en/download.ts';
import { filters } from './en/filters.ts';
import { list } from './en/list.ts';
import { map } from './en/map.ts';
import { partners } from './en/partners.ts';
import { share } from './en/share.ts';
import { timeline } from './en/timeline.ts';
import { toolbar } from './en/toolbar.ts';
import { words } from './en/words.ts';
import type { englishData } from './englishData.ts';

/** English gives the keys of every catalogue, and the arguments that go into its sentences; these are here from the start. */
export const english = {
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
} as const;

/** All words. Those of `englishData` are there inside `DataWords` alone. */
export type Messages = typeof english & typeof englishData;
