import { useEffect, useLayoutEffect } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { wordsIn } from '#domain/language.ts';
import { isolated } from '#i18n/isolated.ts';
import { useDataset } from '#state/dataset.ts';
import { useDataName } from '#state/file/dataName.ts';
import { usePreferences } from '#state/preferences.ts';
import { useOpenEvent } from '#state/selectors.ts';

/** What the page says outside its own root: language, theme and title. */
export function useDocument(): void {
  const t = useTranslations('app');
  const language = useLocale();
  const theme = usePreferences((preferences) => preferences.theme);
  const event = useOpenEvent();
  const { data } = useDataset();
  const dataName = useDataName();
  const shown = event ?? data?.dataset;
  // Few files say what they are called.
  const page = shown && (wordsIn(shown.title, language) || dataName);
  const title = page ? t('pageTitle', { page: isolated(page), atlas: t('name') }) : t('name');

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(standAside, []);
}

/** The built article may stay for a while, and the main part of the page is the app's by now. */
function standAside(): void {
  const main = document.querySelector('#article main');
  const aside = document.createElement('aside');
  main?.replaceWith(aside);
  aside.append(...(main?.childNodes ?? []));
}
