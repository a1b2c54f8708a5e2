import { spawnSync } from 'node:child_process';
import { findBrowser, isRoot } from './browser.ts';

/** Makes sure that there is a browser to test in and a Chinese font to draw with, and says in one sentence where there is none. */
const onLinuxAsRoot = isRoot && process.platform === 'linux';

if (findBrowser() === null) {
  console.log('No Chromium or Chrome found: installing one.');
  const withSystemLibraries = onLinuxAsRoot ? ['--with-deps'] : [];
  const installed = run('npx', 'playwright', 'install', ...withSystemLibraries, 'chromium');
  if (!installed && onLinuxAsRoot) installPackages('chromium');
}
if (onLinuxAsRoot && !hasChineseFont()) installPackages('fonts-noto-cjk');

const browser = findBrowser();
if (browser === null) {
  console.error('There is no browser to test in: install Chromium or Chrome, or set CHROMIUM to its program file.');
  process.exit(1);
}
console.log(`Testing in ${browser}`);

function installPackages(...names: readonly string[]): void {
  if (run('apt-get', 'update')) run('apt-get', 'install', '-y', '--no-install-recommends', ...names);
}

function hasChineseFont(): boolean {
  const { error, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return error === undefined && stdout.trim() !== '';
}

function run(command: string, ...options: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, options, { stdio: 'inherit', env: environment, timeout: 600_000 }).status === 0;
}
