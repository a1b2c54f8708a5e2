import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchBytes } from './fetchBytes.ts';

let server: Server | null = null;

afterEach(() => {
  vi.useRealTimers();
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
  return fetchBytes(url, signal, 'foreign');
}

test('a file comes whole, with the time it was sent at', async () => {
  const url = await serve((_, response) =>
    response.writeHead(200, { Date: 'Sun, 18 Nov 2018 10:00:00 GMT' }).end('[1]'),
  );
  const file = await fetched(url);
  expect(file).toMatchObject({ sent: new Date('2018-11-18T10:00:00Z') });
  expect(typeof file === 'object' && new TextDecoder().decode(file.bytes)).toBe('[1]');
});

test.each([
  [{ 'Content-Length': 3 }, [3, 3]],
  [{}, [3, null]],
  [{ 'Content-Length': 3, 'Content-Encoding': 'x-none' }, [3, null]],
])('with %o it has come %o far', async (headers, far) => {
  const url = await serve((_, response) => response.writeHead(200, headers).end('[1]'));
  const told: unknown[] = [];
  await fetchBytes(url, new AbortController().signal, 'foreign', (piece, ...arrived) =>
    told.push([new TextDecoder().decode(piece), ...arrived]),
  );
  expect(told).toEqual([['[1]', ...far]]);
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

test('a server that falls silent is slow, before its answer and in the middle of it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const silentAt = async (answer: RequestListener) => {
    const url = await serve(answer);
    const file = fetched(url);
    await once(server as Server, 'request');
    await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(31_000);
    return file;
  };
  expect(await silentAt(() => undefined)).toBe('slow');
  expect(await silentAt((_, response) => response.writeHead(200, { 'Content-Length': 9 }).write('[1,'))).toBe('slow');
});

test('what a link names is not told who asks; the site itself may be', async () => {
  const asked = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('[1]'));
  const { signal } = new AbortController();
  await fetchBytes('https://example.org/a.json', signal, 'foreign');
  await fetchBytes('/data/events.json', signal, 'own');
  expect(asked.mock.calls.map(([, options]) => [options?.credentials, options?.referrerPolicy])).toEqual([
    ['omit', 'no-referrer'],
    ['same-origin', undefined],
  ]);
  asked.mockRestore();
});

test('who no longer wants it is not told of a failure', async () => {
  const url = await serve(() => undefined);
  const stop = new AbortController();
  const file = fetched(url, stop.signal);
  stop.abort();
  await expect(file).rejects.toThrow();
});
