import { build } from 'vite';

const ENTRY = 'src/firstPaint.ts';

/** Builds what must run before the page is drawn, which a module never does. Resolves to its code, for the page itself: a file could stall. */
export async function buildFirstScript(): Promise<string> {
  const output = await build({
    configFile: false,
    publicDir: false,
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'firstPaint' } },
    logLevel: 'warn',
  });
  const [built] = [output].flat();
  if (!built || !('output' in built)) throw new Error(`${ENTRY} was not built`);
  return built.output[0].code.trim();
}
