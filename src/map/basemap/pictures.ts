import type { Worldview } from '#domain/worldview.ts';
import cn from './picture-cn.svg?url';
import intl from './picture-intl.svg?url';

/** Addresses of the world as a picture, a Web Mercator square; `npm run basemap` draws it. */
export const PICTURES: Readonly<Record<Worldview, string>> = { intl, cn };
