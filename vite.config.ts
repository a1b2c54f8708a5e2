import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compiledMessages } from './tools/compiledMessages.ts';
import { basePath } from './tools/site.ts';

export default defineConfig({
  base: basePath(process.env),
  plugins: [react(), compiledMessages()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1100,
    // Every browser that the app runs in has `modulepreload` itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the first view needs comes in one file: a dozen weigh more, and each is a request of its own.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
        // Many hosts do not know `.mjs`, and a worker of an unknown type is refused.
        assetFileNames: ({ names }) => `assets/[name]-[hash]${names[0]?.endsWith('.mjs') ? '.js' : '[extname]'}`,
      },
    },
  },
  test: {
    environment: 'node',
    projects: [
      // What they try keeps nothing from one test to the next, so a file need not load all anew.
      {
        extends: true,
        test: { name: 'pure', include: testsIn('src/{domain,data,i18n,map}', 'tools', 'bench'), isolate: false },
      },
      { extends: true, test: { name: 'stateful', include: testsIn('src/{state,ui}') } },
    ],
    // No test is about speed, and a machine that does other things beside is not a fault of the code.
    testTimeout: 60_000,
  },
});

function testsIn(...folders: readonly string[]): string[] {
  return folders.map((folder) => `${folder}/**/*.test.ts`);
}
