import type { about as source } from '#i18n/en/about.ts';
import type { Translated } from '#i18n/translated.ts';

export const about = {} as const satisfies Translated<typeof source>;
