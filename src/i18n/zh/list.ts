import type { list as source } from '#i18n/en/list.ts';
import type { Translated } from '#i18n/translated.ts';

export const list = {} as const satisfies Translated<typeof source>;
