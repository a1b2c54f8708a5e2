import { build } from 'vite';

const ENTRY = 'src/firstPaint.ts';

/**
 * Builds what must run before the page is drawn, which a module never does, into the folder of a built site. Resolves to
 * its path below that folder.
 */
export async function buildFirstScript(folder: string): Promise<string> {
  const output = await build({
    configFile: false,
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'firstPaint' },
      rolldownOptions: { output: { entryFileNames: 'assets/firstPaint-[hash].js' } },
    },
    logLevel: 'warn',
  });
  const [built] = [output].flat();
  if (!built || !('output' in built)) throw new Error(`${ENTRY} was not built`);
  return built.output[0].fileName;
}
