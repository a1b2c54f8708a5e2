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
    rolldownOptions: {
      output: {
        // Many hosts do not know `.mjs`, and a worker of an unknown type is refused.
        assetFileNames: ({ names }) => `assets/[name]-[hash]${names[0]?.endsWith('.mjs') ? '.js' : '[extname]'}`,
      },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    // No test is about speed, and a machine that does other things beside is not a fault of the code.
    testTimeout: 60_000,
  },
});
