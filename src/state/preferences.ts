import { create } from 'zustand';
import { PREFERENCES_KEY, type Preferences, readPreferences } from './keptPreferences.ts';

export const usePreferences = create<Preferences>()(() => readPreferences());

export function prefer(changes: Partial<Preferences>): void {
  usePreferences.setState(changes);
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(usePreferences.getState()));
  } catch {
    // A full disk or a private window: the choice then lasts as long as the page.
  }
}

/** What is chosen in one tab holds in each, and none writes back what was chosen before. */
export function followOtherTabs(): void {
  addEventListener('storage', () => usePreferences.setState(readPreferences()));
}
