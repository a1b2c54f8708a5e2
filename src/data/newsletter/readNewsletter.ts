import type { Note } from '#data/notes.ts';
import { NO_ENVELOPE, type ReadResult, readDataset, unreadable } from '#data/readDataset.ts';
import type { Dataset } from '#domain/dataset.ts';
import { type Draft, type DraftContext, draftOf } from './draft.ts';
import { splitReports } from './splitReports.ts';

/** Whether a text is a newsletter: numbered reports that name their sources. */
export function isNewsletter(text: string): boolean {
  return splitReports(text).some(({ publisher }) => publisher !== null);
}

/** A draft of an event from each report of one or more newsletters, no two with the same id. Never throws. */
export function readNewsletter(text: string, context: DraftContext): readonly Draft[] {
  const seen = new Map<string, number>();
  return splitReports(text).map((report) => {
    const draft = draftOf(report, context);
    const { id } = draft.event;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? draft : { ...draft, event: { ...draft.event, id: `${id}-${times}` } };
  });
}

/** Drafts as events that say so; what is open in them are notes. The groups are those that the drafts speak of. */
export function draftsAsDataset(
  drafts: readonly Draft[],
  groups: Dataset['groups'],
  home: Dataset['home'],
): ReadResult {
  if (drafts.length === 0) return unreadable({ code: 'newsletter-empty', value: '', line: null });
  const events = drafts.map(({ event }) => ({ ...event, status: 'draft' }));
  const { dataset, notes } = readDataset({ ...NO_ENVELOPE, title: null, home, groups, events });
  const remarks = drafts.flatMap(({ event, questions, inferred }) =>
    [...questions, ...inferred].map(
      (remark): Note => ({ ...remark, effect: 'kept', id: event.id, path: '', line: null }),
    ),
  );
  return { dataset, notes: [...remarks, ...notes] };
}
