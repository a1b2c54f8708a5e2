import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Where the recipe of CONTRIBUTING sends who adds a language: English's line, copied under the new code. */
const STEPS: readonly (readonly [file: string, english: RegExp])[] = [
  ['src/data/toICalendar.ts', /()en: ', '/],
  ['src/domain/countries/namesByLanguage.ts', /(= \{ zh, )en/],
  ['src/i18n/catalogue.ts', /()en: \{.*\}/],
  ['src/i18n/dates.ts', /()en: 'en-GB'/],
  ['src/i18n/languageNames.ts', /()en: 'English'/],
  ['src/i18n/loadMessages.ts', /()en: async .*\.english\b/],
  ['src/i18n/loadMessages.ts', /()en: async .*\.englishLater\b/],
  ['src/map/basemap/style.ts', /()en: \[[^\]]*\]/],
  ['tools/basemap/countryTable.ts', /()en: ENGLISH_NAMES/],
  ['tools/pages/description.ts', /()en: 200/],
  ['tools/pages/headTags.ts', /()en: 'en_GB'/],
  ['tools/previews/wrap.ts', /()en: [\d.]+/],
  ['tools/previews/wrap.ts', /()en: anyCountry\('en'\)/],
];

const PARTS = ['src', 'tools', 'package.json', 'tsconfig.json'];

test('a third language compiles when the recipe has been followed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'third-language-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  for (const linked of ['node_modules', 'public']) symlinkSync(resolve(linked), join(folder, linked));
  edit(folder, 'src/domain/language.ts', (text) => text.replace('[...TEXT_LANGUAGES]', "[...TEXT_LANGUAGES, 'fr']"));
  for (const [file, english] of STEPS) {
    edit(folder, file, (text) =>
      text.replace(english, (line, before: string) => {
        const own = line.slice(before.length);
        return `${line}, ${own.includes(':') ? own.replace('en:', 'fr:') : `fr: ${own}`}`;
      }),
    );
  }
  const { stdout } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toBe('');
  rmSync(folder, { recursive: true });
}, 120_000);

function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
