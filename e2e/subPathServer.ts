import { buildSite } from '#tools/buildSite.ts';
import { serveFolder } from '#tools/staticServer.ts';
import { SUB_PATH_ORIGIN, SUB_PATH_SITE } from './sites.ts';

const { pathname, port } = new URL(SUB_PATH_SITE);
const folder = '.cache/sub-path';
await buildSite({ basePath: pathname, origin: SUB_PATH_ORIGIN }, folder);
await serveFolder(folder, pathname, Number(port));
