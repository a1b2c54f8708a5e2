import type { detail as source } from '#i18n/en/detail.ts';
import type { Translated } from '#i18n/translated.ts';

export const detail = {} as const satisfies Translated<typeof source>;
