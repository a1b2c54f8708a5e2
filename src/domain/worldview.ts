/** Whose reading of the borders is drawn: the neutral one, or the one that Chinese maps follow. */
export const WORLDVIEWS = ['intl', 'cn'] as const;
export type Worldview = (typeof WORLDVIEWS)[number];
