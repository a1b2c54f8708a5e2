import { useTranslations } from 'use-intl';
import type { ThemeChoice } from '#state/keptPreferences.ts';
import { prefer, usePreferences } from '#state/preferences.ts';
import { IconButton } from '#ui/shared/IconButton.tsx';
import type { IconName } from '#ui/shared/icons.ts';

const NEXT: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: 'light', light: 'dark', dark: 'system' };
const PICTURES: Readonly<Record<ThemeChoice, IconName>> = { system: 'theme', light: 'sun', dark: 'moon' };

/** Goes through the three choices; its name says which one holds. */
export function ThemeButton() {
  const t = useTranslations('toolbar');
  const theme = usePreferences((preferences) => preferences.theme);
  return (
    <IconButton
      icon={PICTURES[theme]}
      label={t('theme.label', { theme: t(`theme.${theme}`) })}
      onClick={() => prefer({ theme: NEXT[theme] })}
    />
  );
}
