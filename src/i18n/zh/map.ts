import type { map as source } from '#i18n/en/map.ts';
import type { Translated } from '#i18n/translated.ts';

export const map = {} as const satisfies Translated<typeof source>;
