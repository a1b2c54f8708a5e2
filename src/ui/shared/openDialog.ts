import { create } from 'zustand';

export type DialogName = 'about' | 'shortcuts' | 'filters' | 'search' | 'menu' | 'download' | 'open-data' | 'notes';

/** Which dialog lies over the page: one at most, and no part of a link. */
export const useOpenDialog = create<{ readonly dialog: DialogName | null }>()(() => ({ dialog: null }));

export function openDialog(dialog: DialogName): void {
  useOpenDialog.setState({ dialog });
}

export function closeDialog(): void {
  useOpenDialog.setState({ dialog: null });
}
