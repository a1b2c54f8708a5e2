import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export type Sent = { readonly path: string; readonly bytes: number; readonly at: number };

export type BrotliServer = {
  readonly origin: string;
  /** Every body since the last `forget`, in the order of the requests; `at` is the time of the request, Unix ms. */
  readonly sent: () => readonly Sent[];
  readonly forget: () => void;
  readonly close: () => void;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** Serves folders by the beginning of the path, as a host with brotli and a cache for hashed files does. */
export function serveWithBrotli(folders: Readonly<Record<string, string>>): Promise<BrotliServer> {
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileFor(folders, decodeURI(pathname));
    if (!file) response.writeHead(404).end();
    else sent.push({ path: pathname, at: Date.now(), bytes: answer(file, request.headers['if-none-match'], response) });
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ origin: `http://localhost:${port}`, sent: () => sent, forget: () => (sent = []), close });
    });
  });
}

function fileFor(folders: Readonly<Record<string, string>>, path: string): string | null {
  const start = Object.keys(folders).find((one) => path.startsWith(one));
  const below = path.slice(start?.length);
  const file = start && join(folders[start] ?? '', path.endsWith('/') ? `${below}index.html` : below);
  return file && (isFile(file) || isFile(`${file}.br`)) ? file : null;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Answers, and says how many bytes the body has. */
function answer(file: string, known: string | undefined, response: ServerResponse): number {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const caching = file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.setHeader('Content-Type', type).setHeader('Cache-Control', caching);
  const ready = `${file}.br`;
  if (existsSync(ready)) {
    response.writeHead(200, { 'Content-Encoding': 'br', 'Content-Length': statSync(ready).size });
    createReadStream(ready).pipe(response);
    return statSync(ready).size;
  }
  const { body, tag } = compressed(file);
  if (known === tag) {
    response.writeHead(304).end();
    return 0;
  }
  if (type !== 'image/png') response.setHeader('Content-Encoding', 'br');
  response.writeHead(200, { ETag: tag, 'Content-Length': body.length }).end(body);
  return body.length;
}

const known = new Map<string, { readonly body: Buffer; readonly tag: string }>();

/** As small as brotli makes it, as a host does once for all readers. */
function compressed(file: string) {
  const found = known.get(file);
  if (found) return found;
  const plain = readFileSync(file);
  const tag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 16)}"`;
  const made = { body: extname(file) === '.png' ? plain : brotliCompressSync(plain), tag };
  known.set(file, made);
  return made;
}
