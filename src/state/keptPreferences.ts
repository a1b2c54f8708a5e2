import { LANGUAGES, type Language } from '#domain/language.ts';
import { WORLDVIEWS, type Worldview } from '#domain/worldview.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** The reader's own choices, kept in this browser. A link's worldview comes before the kept one. */
export type Preferences = {
  readonly language: Language | null;
  readonly theme: ThemeChoice;
  readonly worldview: Worldview | null;
  /** Whether a single key, `?`, does something. */
  readonly shortcuts: boolean;
  /** The atlas's own events at the last visit; null at the first. */
  readonly seenIds: readonly string[] | null;
};

/** Where the browser keeps them. */
export const PREFERENCES_KEY = 'cooperation-atlas';

/** What the browser keeps; a part that is absent or broken is as if it had never been chosen. Never throws. */
export function readPreferences(): Preferences {
  const kept = readKept();
  const choice = <T extends string>(known: readonly T[], name: string) =>
    known.find((value) => value === kept[name]) ?? null;
  return {
    language: choice(LANGUAGES, 'language'),
    theme: choice(THEMES, 'theme') ?? 'system',
    worldview: choice(WORLDVIEWS, 'worldview'),
    shortcuts: kept.shortcuts !== false,
    seenIds: Array.isArray(kept.seenIds) ? kept.seenIds.filter((id) => typeof id === 'string') : null,
  };
}

function readKept(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
