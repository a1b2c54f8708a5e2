import { useTranslations } from 'use-intl';
import { ENCODINGS, type Encoding } from '#data/decodeText.ts';
import { SEPARATORS, type Separator } from '#data/table/csvRows.ts';
import { readFile } from './reading.ts';

type Props = { readonly file: File; readonly encoding: Encoding; readonly separator: Separator };

const SEPARATOR_WORDS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** How the bytes of a table were taken. Another choice reads the file anew. */
export function EncodingChoice({ file, encoding, separator }: Props) {
  const t = useTranslations('openData');
  const again = (changes: { readonly encoding?: Encoding; readonly separator?: Separator }) =>
    void readFile(file, { encoding, separator, choices: null, ...changes });
  return (
    <div className="encoding-choice">
      <label>
        {t('encoding')}
        <select value={encoding} onChange={({ target }) => again({ encoding: target.value as Encoding })}>
          {ENCODINGS.map((one) => (
            <option key={one} value={one}>
              {t(`encodings.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('separator')}
        <select value={separator} onChange={({ target }) => again({ separator: target.value as Separator })}>
          {SEPARATORS.map((one) => (
            <option key={one} value={one}>
              {t(`separators.${SEPARATOR_WORDS[one]}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
