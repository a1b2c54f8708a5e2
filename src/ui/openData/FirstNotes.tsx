import { useTranslations } from 'use-intl';
import type { NoteCode } from '#data/notes.ts';
import { readTable } from '#data/readTable.ts';
import type { TableChoices } from '#data/tableRow.ts';
import type { TableSketch } from '#data/tableSketch.ts';

type Props = { readonly sketch: TableSketch; readonly choices: TableChoices };

/** What would be wrong with the first rows if they were read as they are chosen now, each kind once. */
export function FirstNotes({ sketch: { header, firstRows }, choices }: Props) {
  const t = useTranslations();
  const { notes } = readTable({ header, rows: firstRows }, choices);
  const kinds = new Map<NoteCode, string>(notes.toReversed().map(({ code, value }) => [code, value]));
  return (
    <div role="status" className="first-notes">
      {kinds.size === 0 ? (
        <p>{t('openData.sound')}</p>
      ) : (
        <>
          <p>{t('openData.found')}</p>
          <ul>
            {[...kinds].map(([code, value]) => (
              <li key={code}>{t(`notes.code.${code}.reason`, { value })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
