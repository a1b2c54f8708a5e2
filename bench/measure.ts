import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { serveBenchSite } from './benchSite.ts';
import { breaches, readBudgets } from './budgets.ts';
import { type Figures, medians } from './figures.ts';
import { measureAtlas, OWN } from './measureAtlas.ts';
import { measureFloor } from './measureFloor.ts';
import { describeMachine, formatReport, type Report } from './report.ts';

export type MeasureOptions = {
  readonly sizes: readonly number[];
  readonly repeats: number;
  /** Where the report goes as JSON. */
  readonly json: string;
  /** Whether a broken budget is a failure. */
  readonly check: boolean;
};

/** Floor and atlas in turn, so that whatever else the machine does falls on both; each in a fresh browser. */
export async function measure({ sizes, repeats, json, check }: MeasureOptions): Promise<boolean> {
  const machine = describeMachine();
  const server = await serveBenchSite(sizes.filter((size) => size !== OWN));
  const floors: Figures[] = [];
  const atlases = new Map<number, Figures[]>(sizes.map((size) => [size, []]));
  for (let repeat = 1; repeat <= repeats; repeat++) {
    console.error(`${repeat} of ${repeats}: floor`);
    floors.push(await measureFloor(server));
    for (const [size, found] of atlases) {
      console.error(`${repeat} of ${repeats}: ${size.toLocaleString('en')} events`);
      found.push(await measureAtlas(server, size).catch(failed));
    }
  }
  server.close();
  const report: Report = {
    machine,
    repeats,
    floor: medians(floors),
    atlas: Object.fromEntries([...atlases].map(([size, found]) => [size, medians(found)])),
  };
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(formatReport(report));
  const broken = breaches(report, readBudgets());
  if (broken.length > 0) console.log(['', 'Budgets that are not kept:', ...broken].join('\n'));
  return !check || broken.length === 0;
}

/** All that was to be measured is lacking. */
function failed(error: unknown): Figures {
  console.error(error instanceof Error ? error.message.split('\n')[0] : error);
  return { visible: null, ready: null };
}
