import type { Theme } from '#domain/theme.ts';
import { usePreferences } from '#state/preferences.ts';
import { useMediaQuery } from './useMediaQuery.ts';

/** The theme that the page shows: the reader's choice, else the system's. */
export function useTheme(): Theme {
  const chosen = usePreferences(({ theme }) => theme);
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  if (chosen !== 'system') return chosen;
  return systemIsDark ? 'dark' : 'light';
}
