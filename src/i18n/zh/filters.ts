import type { filters as source } from '#i18n/en/filters.ts';
import type { Translated } from '#i18n/translated.ts';

export const filters = {} as const satisfies Translated<typeof source>;
