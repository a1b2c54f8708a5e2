import { useEffect } from 'react';
import { closeEvent } from '#state/actions.ts';
import { usePreferences } from '#state/preferences.ts';
import { useAtlas } from '#state/store.ts';
import { isTextField } from '#ui/shared/isTextField.ts';
import { openDialog, useOpenDialog } from '#ui/shared/openDialog.ts';

/** Esc closes the open event, `?` shows the keys; neither takes a key from a field or from what lies on top. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent): void => {
      const covered = useOpenDialog.getState().dialog !== null || document.querySelector(':popover-open') !== null;
      if (press.defaultPrevented || covered || (press.target && isTextField(press.target))) return;
      if (press.key === 'Escape' && useAtlas.getState().view.eventId !== null) closeEvent();
      if (press.key === '?' && usePreferences.getState().shortcuts) openDialog('shortcuts');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
