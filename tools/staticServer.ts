import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a folder as a plain static host does: `index.html` for a folder, a redirect to a folder's slash, `404.html`
 * for what is not there, and nothing outside the base path. Resolves when the port is open.
 */
export function serveFolder(folder: string, basePath: string, port: number): Promise<Server> {
  const files = sirv(folder, { etag: true, extensions: ['html'] });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const refuse = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!`${pathname}/`.startsWith(basePath)) return refuse();
    const below = pathname.slice(basePath.length - 1);
    if (!pathname.endsWith('/') && isFolder(join(folder, decoded(below)))) {
      return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    }
    request.url = below + search;
    return files(request, response, refuse);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
