import type { toolbar as source } from '#i18n/en/toolbar.ts';
import type { Translated } from '#i18n/translated.ts';

export const toolbar = {} as const satisfies Translated<typeof source>;
