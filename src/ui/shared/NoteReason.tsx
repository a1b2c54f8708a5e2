import { useTranslations } from 'use-intl';
import type { Note } from '#data/notes.ts';
import { Sentence } from './Sentence.tsx';

/** What is wrong, around the value that it is wrong with. */
export function NoteReason({ note: { code, value } }: { readonly note: Pick<Note, 'code' | 'value'> }) {
  const t = useTranslations('notes.code');
  return (
    <Sentence say={(gap) => t(`${code}.reason`, { value: gap })}>
      <bdi>{value}</bdi>
    </Sentence>
  );
}
