import type { timeline as source } from '#i18n/en/timeline.ts';
import type { Translated } from '#i18n/translated.ts';

export const timeline = {} as const satisfies Translated<typeof source>;
