import { buildSite } from './buildSite.ts';
import { siteOf } from './site.ts';

await buildSite(siteOf(process.env), 'dist');
