/** `npm run data -- import NEWSLETTER.txt [--year 2018]`: a draft of an event from each report, for an editor to finish. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '#data/decodeText.ts';
import { readJson } from '#data/json/readJson.ts';
import { readNewsletter } from '#data/newsletter/readNewsletter.ts';
import { EVENTS_FILE } from '#tools/data/check.ts';
import { formatDraft } from './draftFile.ts';
import { readGazetteer } from './gazetteer.ts';

export const DRAFTS_FOLDER = 'drafts';

/** Never writes over a draft that is there: an editor may have worked on it. */
export function importNewsletter(file = '', ...options: readonly string[]): number {
  const year = options[0] === '--year' ? Number(options[1]) : null;
  if (!existsSync(file) || Number.isNaN(year)) {
    console.error(
      `npm run data -- import NEWSLETTER.txt [--year 2018]${file && !existsSync(file) ? `\n${file}: there is no such file` : ''}`,
    );
    return 1;
  }
  const { dataset } = readJson(readFileSync(EVENTS_FILE, 'utf8'));
  const gazetteer = readGazetteer();
  const drafts = readNewsletter(decodeText(readFileSync(file)), { dataset, gazetteer, year });
  mkdirSync(DRAFTS_FOLDER, { recursive: true });
  for (const draft of drafts) {
    const path = join(DRAFTS_FOLDER, `${draft.event.id}.json`);
    const isThere = existsSync(path);
    if (!isThere) writeFileSync(path, formatDraft(draft));
    const { start, end, countries } = draft.event;
    const dates = [start ?? 'undated', ...(end ? [end] : [])].join('..');
    console.log(
      `${path}${isThere ? ' (was there, left alone)' : ''}\n  ${dates} ${countries.join(' ')}\n  open questions: ${draft.questions.length}`,
    );
  }
  console.log(`${drafts.length} drafts`);
  return drafts.length > 0 ? 0 : 1;
}
