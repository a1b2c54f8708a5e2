import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What each file may import of PROBES; the rest must be refused. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/domain/probe.ts': ['./near.ts', '#domain/far.ts'],
  'src/domain/search/search.ts': ['./near.ts', '#domain/far.ts', 'minisearch/SearchableMap'],
  'src/data/probe.ts': ['./near.ts', '#data/far.ts', '#domain/far.ts', 'valibot', 'papaparse'],
  'src/i18n/zh/probe.ts': ['./near.ts', '#domain/far.ts', '#i18n/far.ts', 'use-intl'],
  'src/map/probe.ts': ['./near.ts', '#map/far.ts', '#domain/far.ts', 'd3-geo', 'topojson-client'],
  'src/map/EventMap.ts': ['./near.ts', '#map/far.ts', '#domain/far.ts', 'maplibre-gl'],
  'src/map/MapView.tsx': ['./near.ts', '#map/far.ts', '#domain/far.ts', 'react'],
  'src/state/probe.ts': [
    './near.ts',
    '#state/far.ts',
    '#domain/far.ts',
    '#data/far.ts',
    '#i18n/far.ts',
    'react',
    'zustand',
  ],
  'src/ui/list/probe.tsx': [
    './near.ts',
    '#domain/far.ts',
    '#data/far.ts',
    '#i18n/far.ts',
    '#map/far.ts',
    '#state/far.ts',
    '#ui/shared/far.ts',
    'react',
    'use-intl',
    'zustand',
  ],
};

const PROBES = [
  './near.ts',
  '../above.ts',
  '#domain/far.ts',
  '#data/far.ts',
  '#i18n/far.ts',
  '#map/far.ts',
  '#state/far.ts',
  '#ui/shared/far.ts',
  '#ui/detail/far.ts',
  '#tools/far.ts',
  'react',
  'use-intl',
  'zustand',
  'minisearch',
  'minisearch/SearchableMap',
  'valibot',
  'papaparse',
  'd3-geo',
  'topojson-client',
  'maplibre-gl',
  'node:fs',
];

test('the linter refuses every import that a module is not allowed', () => {
  const refused = refusedImports(Object.keys(ALLOWED));
  const expected = Object.entries(ALLOWED).map(([file, allowed]) => [
    file,
    PROBES.filter((probe) => !allowed.includes(probe)),
  ]);
  expect(refused).toEqual(Object.fromEntries(expected));
});

/** Lints a copy of the folders that holds nothing but files which import every probe. */
function refusedImports(files: readonly string[]): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  cpSync('boundaries.json', join(folder, 'biome.json'));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), PROBES.map((probe) => `import '${probe}';\n`).join(''));
  }
  const biome = resolve('node_modules/.bin/biome');
  const rule = 'style/noRestrictedImports';
  const options = ['lint', `--only=${rule}`, '--reporter=github', '--max-diagnostics=none', 'src'];
  const { stdout } = spawnSync(biome, options, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return Object.fromEntries(
    files.map((file) => [file, PROBES.filter((_, line) => stdout.includes(`/${file},line=${line + 1},`))]),
  );
}
