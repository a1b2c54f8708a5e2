import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';
import { PACKED_FILE } from '#state/reading/ownData.ts';

/** How long a network that is there may keep silent before what is kept is taken. */
const PATIENCE_SECONDS = 4;

/** Files that no host has a reason to change: what a network made of them on the way is not kept. */
const UNCHANGING = /^(assets|basemap|data)\/[^?]+$/;

/**
 * Writes the worker that keeps a built site for when there is no network. Pages are fetched while there is one, so that
 * a new build is seen at once; where it is silent every address gets the page of no language, from which the app reads
 * it. Pages themselves are not kept: they would ask for scripts of an earlier build. An answer counts once it has come to
 * its end: a page that breaks off, and a dataset that is none, are as if there were no network. The functions below run in
 * the worker, where they know nothing of this file.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const dataset = existsSync(join(folder, 'data', PACKED_FILE)) ? `data/${PACKED_FILE}` : 'data/events.json';
  const revision = createHash('sha256')
    .update(readFileSync(join(folder, dataset)))
    .digest('hex')
    .slice(0, 16);
  await generateSW({
    mode: 'production',
    globDirectory: folder,
    globPatterns: ['index.html', 'assets/*', 'basemap/*', 'data/*/*.packed', '*.{svg,png,webmanifest}'],
    // An address of its own, so that the dataset is asked of the network first.
    additionalManifestEntries: [{ url: `${dataset}?kept`, revision }],
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) =>
          UNCHANGING.test(entry.url) ? { ...entry, integrity: integrityOf(join(folder, entry.url)) } : entry,
        ),
      }),
    ],
    maximumFileSizeToCacheInBytes: 50_000_000,
    dontCacheBustURLsMatching: /^(assets|data\/[0-9a-f]+)\//,
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
              // A way elsewhere has no body, and that there is no such page is the host's to say.
              fetchDidSucceed: async ({ response }) =>
                response.status < 500 && (!response.ok || (await response.clone().text()).includes('</html>'))
                  ? response
                  : Promise.reject(response.status),
              cacheWillUpdate: async () => null,
              cachedResponseWillBeUsed: () => caches.match('index.html', { ignoreSearch: true }),
            },
          ],
        },
      },
      {
        urlPattern: ({ sameOrigin, url }) => sameOrigin && /\/data\/(events\.json|atlas\.packed)$/.test(url.pathname),
        handler: 'NetworkFirst',
        options: {
          cacheName: 'dataset',
          networkTimeoutSeconds: PATIENCE_SECONDS,
          plugins: [
            {
              fetchDidSucceed: async ({ response, request }) => {
                const { body } = response.clone();
                const unzipped = request.url.endsWith('.packed')
                  ? body?.pipeThrough(new DecompressionStream('gzip'))
                  : null;
                if (unzipped) await new Response(unzipped).arrayBuffer();
                else if (!Array.isArray((await new Response(body).json()).events)) throw new Error('no events');
                return response.ok ? response : Promise.reject(response.status);
              },
              cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
                cachedResponse ?? caches.match(request, { ignoreSearch: true }),
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

/** For the browser to compare what comes with what was built. */
function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}
