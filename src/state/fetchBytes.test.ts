import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { fetchBytes } from './fetchBytes.ts';

let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  return new Promise((resolve) => {
    started.listen(0, () => resolve(`http://localhost:${(started.address() as AddressInfo).port}/`));
  });
}

function fetched(url: string, signal = new AbortController().signal) {
  return fetchBytes(url, signal);
}

test('a file comes whole, with the time it was sent at', async () => {
  const url = await serve((_, response) =>
    response.writeHead(200, { Date: 'Sun, 18 Nov 2018 10:00:00 GMT' }).end('[1]'),
  );
  const file = await fetched(url);
  expect(file).toMatchObject({ sent: new Date('2018-11-18T10:00:00Z') });
  expect(typeof file === 'object' && new TextDecoder().decode(file.bytes)).toBe('[1]');
});

test('a file that breaks off is not taken for a whole one', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'Content-Length': 1000 }).write('[1,', () => response.destroy());
  });
  expect(await fetched(url)).toBe('cut');
});

test.each([
  [404, 'missing'],
  [410, 'missing'],
  [403, 'server'],
  [500, 'server'],
])('an answer of %i is %s', async (status, failure) => {
  const url = await serve((_, response) => response.writeHead(status).end('<html>'));
  expect(await fetched(url)).toBe(failure);
});

test('without a server one is offline', async () => {
  expect(await fetched('http://localhost:9/')).toBe('offline');
});

test('who no longer wants it is not told of a failure', async () => {
  const url = await serve(() => undefined);
  const stop = new AbortController();
  const file = fetched(url, stop.signal);
  stop.abort();
  await expect(file).rejects.toThrow();
});
