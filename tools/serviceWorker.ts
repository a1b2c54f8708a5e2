import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';

/** How long a network that is there may keep silent before what is kept is taken. */
const PATIENCE_SECONDS = 4;

const DATASET = 'data/events.json';

/**
 * Writes the worker that keeps a built site for when there is no network. Pages are fetched while there is one, so that
 * a new build is seen at once; where it is silent every address gets the page of no language, from which the app reads
 * it. Pages themselves are not kept: they would ask for scripts of an earlier build. The functions below run in the
 * worker, where they know nothing of this file.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const dataset = readFileSync(join(folder, DATASET));
  await generateSW({
    mode: 'production',
    globDirectory: folder,
    globPatterns: ['index.html', 'assets/*', 'basemap/*', '*.{svg,png,webmanifest}'],
    // An address of its own, so that the dataset is asked of the network first.
    additionalManifestEntries: [
      { url: `${DATASET}?kept`, revision: createHash('sha256').update(dataset).digest('hex').slice(0, 16) },
    ],
    maximumFileSizeToCacheInBytes: 50_000_000,
    dontCacheBustURLsMatching: /^assets\//,
    directoryIndex: null,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkFirst',
        options: {
          cacheName: 'pages',
          networkTimeoutSeconds: PATIENCE_SECONDS,
          plugins: [
            {
              cacheWillUpdate: async () => null,
              cachedResponseWillBeUsed: () => caches.match('index.html', { ignoreSearch: true }),
            },
          ],
        },
      },
      {
        urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.endsWith('/data/events.json'),
        handler: 'NetworkFirst',
        options: {
          cacheName: 'dataset',
          networkTimeoutSeconds: PATIENCE_SECONDS,
          plugins: [
            {
              fetchDidSucceed: async ({ response }) =>
                response.status < 500 ? response : Promise.reject(response.status),
              cachedResponseWillBeUsed: async ({ cachedResponse }) =>
                cachedResponse ?? caches.match('data/events.json', { ignoreSearch: true }),
            },
          ],
        },
      },
    ],
    swDest: join(folder, 'service-worker.js'),
    inlineWorkboxRuntime: true,
    sourcemap: false,
  });
}
