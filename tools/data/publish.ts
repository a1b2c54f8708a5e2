/** `npm run data -- publish`: holds the ids of a sound dataset for ever. */
import { check, checkFile, EVENTS_FILE } from './check.ts';
import { readPublishedIds, withIdsOf, writePublishedIds } from './publishedIds.ts';

export function publish(): number {
  const exitCode = check();
  if (exitCode !== 0) return exitCode;
  const before = readPublishedIds();
  const after = withIdsOf(before, checkFile(EVENTS_FILE).found);
  writePublishedIds(after);
  console.log(`${Object.keys(after).length - Object.keys(before).length} new ids`);
  return 0;
}
