import { serveBenchSite } from './benchSite.ts';
import { limitOf } from './budgets.ts';
import { inFreshBrowser } from './freshBrowser.ts';
import { OWN } from './measureAtlas.ts';
import { sentKb, withoutMap } from './weigh.ts';

/** What a first visit fetches until the map is ready, file by file: it does not depend on what else the machine does. False where it is over a budget. */
export async function listBytes(): Promise<boolean> {
  const server = await serveBenchSite([]);
  const until = await inFreshBrowser(async ({ page }) => {
    await page.goto(`${server.origin}/en/`);
    await page.waitForFunction(() => window.bench.start.ready !== null);
    const { listed, ready, origin } = await page.evaluate(() => ({
      ...window.bench.start,
      origin: performance.timeOrigin,
    }));
    return { listed: origin + (listed ?? 0), ready: origin + (ready ?? 0) };
  });
  server.close();
  const all = server.sent().filter(({ at }) => at <= until.ready);
  const list = withoutMap(all, until.listed);
  for (const one of [...all].sort((a, b) => b.bytes - a.bytes)) {
    console.log(
      `${(one.bytes / 1000).toFixed(1).padStart(7)} kB  ${list.includes(one) ? 'list ' : 'later'}  ${one.path}`,
    );
  }
  return [
    sayTotal('until the list is usable', sentKb(list), limitOf('usableKb', OWN)),
    sayTotal('until the map is ready', sentKb(all), limitOf('readyKb', OWN)),
  ].every(Boolean);
}

function sayTotal(says: string, kb: number, limit: number): boolean {
  console.log(`${kb.toFixed(1).padStart(7)} kB  ${says}, at most ${limit}`);
  return kb <= limit;
}
