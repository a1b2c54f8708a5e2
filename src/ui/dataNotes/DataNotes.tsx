import './dataNotes.css';
import { useTranslations } from 'use-intl';
import type { Note } from '#data/notes.ts';
import { inertCell } from '#data/table/tableFields.ts';
import { formatTable } from '#data/table/toCsv.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { Dialog } from '#ui/shared/Dialog.tsx';
import { NoteReason } from '#ui/shared/NoteReason.tsx';
import { closeDialog } from '#ui/shared/openDialog.ts';
import { saveFile } from '#ui/shared/saveFile.ts';
import { groupNotes, type NoteGroup } from './notesTable.ts';

/** Longer lists are for the file. */
const MOST_SHOWN = 100;

/** Everything that is wrong with the data: where, what, why, and how to mend it. */
export function DataNotes() {
  const t = useTranslations('dataNotes');
  const say = useTranslations('notes');
  const close = useTranslations('app')('close');
  const notes = useLoadedAtlas()?.notes ?? [];
  const save = (): void => {
    const header = [t('columns.line'), t('columns.id'), t('columns.path'), t('columns.value'), t('columns.code')];
    const sayings = [t('columns.reason'), t('columns.effect'), t('columns.remedy')];
    const rows = notes.map(({ line, id, path, value, code, effect }) => [
      ...[line === null ? '' : String(line), id ?? '', path, value, code].map(inertCell),
      ...[say(`code.${code}.reason`, { value }), say(`effect.${effect}`), say(`code.${code}.remedy`)].map(inertCell),
    ]);
    saveFile('data-notes.csv', new Blob([formatTable([[...header, ...sayings], ...rows])], { type: 'text/csv' }));
  };
  const footer = (
    <button type="button" className="plain-button" onClick={save}>
      {t('save')}
    </button>
  );
  return (
    <Dialog title={t('title')} closeLabel={close} onClose={closeDialog} footer={footer}>
      <div className="data-notes">
        {groupNotes(notes).map((group) => (
          <Group key={group.code} group={group} />
        ))}
      </div>
    </Dialog>
  );
}

function Group({ group: { code, notes } }: { readonly group: NoteGroup }) {
  const t = useTranslations();
  const [first] = notes;
  return (
    <details open={notes.length <= 10}>
      <summary>
        {t(`notes.code.${code}.remedy`)} <span className="badge">{notes.length}</span>
      </summary>
      <p>{first && t(`notes.effect.${first.effect}`)}</p>
      <ul>
        {[...unlike(notes.slice(0, MOST_SHOWN))].map(([key, note]) => (
          <li key={key}>
            <Where note={note} /> <NoteReason note={note} />
          </li>
        ))}
      </ul>
      {notes.length > MOST_SHOWN && <p>{t('dataNotes.more', { count: notes.length - MOST_SHOWN })}</p>}
    </details>
  );
}

/** Notes that would read the same are one. */
function unlike(notes: readonly Note[]): ReadonlyMap<string, Note> {
  return new Map(notes.map((note) => [[note.line, note.id, note.path, note.value].join(' '), note]));
}

function Where({ note: { line, id, path } }: { readonly note: Note }) {
  const t = useTranslations('dataNotes');
  const where = [line === null ? null : t('line', { line }), id, path].filter((part) => part);
  if (where.length === 0) return null;
  return (
    <code>
      <bdi>{where.join(' · ')}</bdi>
    </code>
  );
}
