import { create } from 'zustand';
import { openDialog } from '#ui/shared/openDialog.ts';

/** A file that was dropped and nobody has taken up yet. */
export const useDropped = create<{ readonly file: File | null }>()(() => ({ file: null }));

/** Takes files that are dropped anywhere, which a browser would otherwise show in the page's place. */
export function receiveDrops(): () => void {
  const onDragOver = (drag: DragEvent) => {
    if (drag.dataTransfer?.types.includes('Files')) drag.preventDefault();
  };
  const onDrop = (drop: DragEvent) => {
    const file = drop.dataTransfer?.files[0];
    if (!file) return;
    drop.preventDefault();
    useDropped.setState({ file });
    openDialog('open-data');
  };
  addEventListener('dragover', onDragOver);
  addEventListener('drop', onDrop);
  return () => {
    removeEventListener('dragover', onDragOver);
    removeEventListener('drop', onDrop);
  };
}
