import { datasetPath, serveBenchSite } from './benchSite.ts';
import { type FreshPage, inFreshBrowser, measureMemory } from './freshBrowser.ts';
import { type Footprint, growsSteadily } from './growth.ts';
import { seededRandom } from './seededRandom.ts';

export type SoakOptions = { readonly minutes: number; readonly seed: number };

const SIZE = 1000;

/** The same reader for the same seed, without pause; says each minute what the page holds, and at the end whether that only grew. */
export async function soak({ minutes, seed }: SoakOptions): Promise<boolean> {
  const server = await serveBenchSite([SIZE]);
  const found = await inFreshBrowser(async (fresh) => {
    await fresh.page.goto(`${server.origin}/en/?data=${datasetPath(SIZE)}`);
    await fresh.page.waitForFunction(() => window.bench.start.ready !== null);
    return wander(fresh, minutes, seededRandom(seed));
  });
  server.close();
  const growing = growsSteadily(found);
  console.log(growing.length === 0 ? 'Nothing grows steadily.' : `Growing steadily: ${growing.join(', ')}`);
  return growing.length === 0;
}

async function wander(fresh: FreshPage, minutes: number, random: () => number): Promise<readonly Footprint[]> {
  const { page } = fresh;
  const found: Footprint[] = [];
  const count = await page.evaluate(() => window.bench.wanderings);
  let gestures = 0;
  for (let minute = 1; minute <= minutes; minute++) {
    const end = Date.now() + 60_000;
    while (Date.now() < end) {
      const turn = Math.floor(random() * count);
      const chance = random();
      await page.evaluate(([which, how]) => window.bench.wander(which, how), [turn, chance] as const);
      gestures += 1;
    }
    const footprint = await measureFootprint(fresh);
    found.push(footprint);
    const { heap, nodes, listeners } = footprint;
    console.log(
      `${minute} min · ${gestures} gestures · ${heap.toFixed(1)} MB · ${nodes} nodes · ${listeners} listeners`,
    );
  }
  return found;
}

/** At rest: with nothing open and every month shown. */
async function measureFootprint({ page, devTools }: FreshPage): Promise<Footprint> {
  await page.evaluate(() => window.bench.rest());
  const { heap } = await measureMemory(devTools);
  const { nodes, jsEventListeners: listeners } = await devTools.send('Memory.getDOMCounters');
  return { heap, nodes, listeners };
}
