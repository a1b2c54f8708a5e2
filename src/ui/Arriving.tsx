import './arriving.css';
import { closeFile } from '#state/file/closeFile.ts';
import { useDataName } from '#state/file/dataName.ts';
import { useArriving } from '#state/reading/arriving.ts';
import { ReadingProgress } from './shared/ReadingProgress.tsx';

/** How far the data that an address names has come; to leave off is to go back to the atlas's own. */
export function Arriving() {
  const progress = useArriving((state) => state.progress);
  const name = useDataName();
  if (!progress || name === null) return null;
  return (
    <div className="arriving">
      <ReadingProgress name={name} progress={progress} onCancel={closeFile} />
    </div>
  );
}
