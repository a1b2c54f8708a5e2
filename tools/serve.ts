import { buildIfStale } from './freshSite.ts';
import { siteOf } from './site.ts';
import { serveFolder } from './staticServer.ts';

const site = siteOf(process.env);
const port = Number(process.env.PORT ?? 4173);
await buildIfStale(site);
await serveFolder('dist', site.basePath, port).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Set another one: PORT=${port + 1} npm start`);
  process.exit(1);
});
console.log(`The atlas is at http://localhost:${port}${site.basePath}`);
