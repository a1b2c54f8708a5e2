import type { Language } from '#domain/language.ts';

type Wordless = { readonly language: Language; readonly why: string; readonly reload: string };

/** All that can be said where no catalogue has come, in the languages that most readers have one of. */
export const WORDLESS: readonly Wordless[] = [
  { language: 'zh', why: '网络中断，地图未能启动。', reload: '重新载入页面' },
  { language: 'en', why: 'The network broke off before the map could start.', reload: 'Load the page again' },
];
