import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generatedEvents } from './generatedEvents.ts';

/** What the build is made of; the packages are linked. */
const SOURCES = ['src', 'tools', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** Builds a copy of the atlas with so many events from nothing, and again after one of them was changed; says how long both took. */
export async function buildMany(events: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-build-'));
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const file = join(folder, 'public/data/events.json');
  const dataset = { ...JSON.parse(readFileSync(file, 'utf8')), events: [...generatedEvents(events)].map(withSummary) };
  const write = () => writeFileSync(file, JSON.stringify(dataset));

  write();
  const whole = buildSeconds(folder);
  dataset.events[0].title.en += ', corrected';
  write();
  const again = buildSeconds(folder);
  rmSync(folder, { recursive: true });
  const pages = `${events.toLocaleString('en')} events in two languages, with preview images`;
  console.log(`${pages}: ${whole.toFixed(0)} s from nothing, ${again.toFixed(0)} s after a change to one`);
  return true;
}

function buildSeconds(folder: string): number {
  const from = performance.now();
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`The build in ${folder} failed`);
  return (performance.now() - from) / 1000;
}

/** Pages have paragraphs; large datasets of others seldom do. */
function withSummary(event: { readonly title: object }) {
  const summary = {
    zh: '两国科技主管部门的官员与专家参加会议，讨论联合研究、人员交流与技术转移，并商定下一次会议的时间与地点。'.repeat(
      3,
    ),
    en: 'Officials and experts of the countries met to discuss joint research, exchanges of people and the transfer of technology. '.repeat(
      4,
    ),
  };
  return { ...event, summary, translation: { en: 'editor' } };
}
