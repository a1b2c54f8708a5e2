import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ColumnField } from '#data/table/columnNames.ts';
import type { DayOrder } from '#data/table/parseWrittenDate.ts';
import { hasTitle } from '#data/table/tableColumns.ts';
import { dayOrderIn } from '#data/table/tableSketch.ts';
import type { TablePreview } from '#state/file/readFile.ts';
import { DayOrderChoice } from './DayOrderChoice.tsx';
import { EncodingChoice } from './EncodingChoice.tsx';
import { FirstNotes } from './FirstNotes.tsx';
import { FirstRows } from './FirstRows.tsx';
import { cancelReading, readFile } from './reading.ts';

type Props = { readonly file: File; readonly preview: TablePreview };

/** A table as it was understood, to be corrected before its events are opened. */
export function TableForm({ file, preview }: Props) {
  const t = useTranslations('openData');
  const { sketch, encoding, separator } = preview;
  const [fields, setFields] = useState<readonly (ColumnField | null)[]>(sketch.fields);
  const [answered, setAnswered] = useState<DayOrder | null>(null);
  const told = dayOrderIn(sketch, fields);
  const order = told === 'open' ? answered : told;

  /** No two columns hold the same: the one that was chosen last does. */
  const choose = (column: number, chosen: ColumnField | null) =>
    setFields(fields.map((field, at) => (at === column ? chosen : field === chosen ? null : field)));
  const submit = (submission: FormEvent) => {
    submission.preventDefault();
    void readFile(file, { encoding, separator, choices: { fields, order } });
  };
  return (
    <form className="table-form" onSubmit={submit}>
      <p>{t('check', { count: sketch.count })}</p>
      {separator !== null && <EncodingChoice file={file} encoding={encoding} separator={separator} />}
      <FirstRows sketch={sketch} fields={fields} onChoose={choose} />
      {told === 'open' && <DayOrderChoice sketch={sketch} fields={fields} chosen={answered} onChoose={setAnswered} />}
      {hasTitle(fields) ? (
        <FirstNotes sketch={sketch} choices={{ fields, order }} />
      ) : (
        <p role="status">{t('noTitle')}</p>
      )}
      <div className="table-form-ways">
        <button type="submit" className="main-button" disabled={!hasTitle(fields)}>
          {t('open', { count: sketch.count })}
        </button>
        <button type="button" className="plain-button" onClick={cancelReading}>
          {t('another')}
        </button>
      </div>
    </form>
  );
}
