import type { app as source } from '#i18n/en/app.ts';
import type { Translated } from '#i18n/translated.ts';

export const app = {} as const satisfies Translated<typeof source>;
