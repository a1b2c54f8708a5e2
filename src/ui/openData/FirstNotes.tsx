import { useTranslations } from 'use-intl';
import type { NoteCode } from '#data/notes.ts';
import { readTable } from '#data/table/readTable.ts';
import type { TableChoices } from '#data/table/tableRow.ts';
import type { TableSketch } from '#data/table/tableSketch.ts';
import { NoteReason } from '#ui/shared/NoteReason.tsx';

type Props = { readonly sketch: TableSketch; readonly choices: TableChoices };

/** What would be wrong with the first rows if they were read as they are chosen now, each kind once. */
export function FirstNotes({ sketch: { header, firstRows }, choices }: Props) {
  const t = useTranslations('openData');
  const { notes } = readTable({ header, rows: firstRows }, choices);
  const kinds = new Map<NoteCode, string>(notes.toReversed().map(({ code, value }) => [code, value]));
  return (
    <div role="status" className="first-notes">
      {kinds.size === 0 ? (
        <p>{t('sound')}</p>
      ) : (
        <>
          <p>{t('found')}</p>
          <ul>
            {[...kinds].map(([code, value]) => (
              <li key={code}>
                <NoteReason note={{ code, value }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
