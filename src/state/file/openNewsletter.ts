import { parseTowns } from '#data/newsletter/gazetteer.ts';
import { draftsAsDataset, readNewsletter } from '#data/newsletter/readNewsletter.ts';
import type { Note } from '#data/notes.ts';
import { atBase } from '#state/address/basePath.ts';
import { datasetQuery, queryClient } from '#state/dataset.ts';
import { fetchBytes } from '#state/reading/fetchBytes.ts';
import { packReading } from '#state/reading/packedReading.ts';
import { keepReading } from './keptFile.ts';
import { showFile } from './openFile.ts';

/**
 * Drafts events from a newsletter's text and opens them in the place of the atlas's own, whose groups and home they are
 * read with. Resolves to null, or to why there is nothing to open. Without the list of towns every place stays open.
 */
export async function openNewsletter(name: string, text: string, signal: AbortSignal): Promise<Note | null> {
  const [towns, own] = await Promise.all([
    fetchBytes(atBase('data/towns.tsv'), signal, 'own'),
    queryClient.ensureQueryData(datasetQuery(null)).catch(() => null),
  ]);
  const gazetteer = parseTowns(typeof towns === 'string' ? '' : new TextDecoder().decode(towns.bytes));
  const { groups = {}, home = null } = own?.dataset ?? {};
  const drafts = readNewsletter(text, { dataset: { groups, home }, gazetteer, year: null });
  const reading = packReading(draftsAsDataset(drafts, groups, home));
  const why = reading.notes.find(({ effect }) => effect === 'file-unread');
  if (why) return why;
  showFile(name, reading, await keepReading(reading));
  return null;
}
