import './toolbar.css';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { textIn } from '#domain/language.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { IconButton } from '#ui/shared/IconButton.tsx';
import { openDialog } from '#ui/shared/openDialog.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { Currentness } from './Currentness.tsx';
import { DataBar } from './DataBar.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** What this is, how current it is, and how it speaks and looks. `children` are further buttons. */
export function Header({ children }: { readonly children?: ReactNode }) {
  const t = useTranslations();
  const language = useLocale();
  const title = useLoadedAtlas()?.dataset.title;
  return (
    <header className="header">
      <div className="header-bar">
        <p className="header-name">{title && t('app.name')}</p>
        <LanguageLinks />
        <ThemeButton />
        <IconButton icon="info" label={t('toolbar.about')} onClick={() => openDialog('about')} />
        {children}
      </div>
      <h1>{title ? <Spoken text={textIn(title, language)} /> : t('app.name')}</h1>
      <p className="header-what">{t('toolbar.what')}</p>
      <Currentness />
      <DataBar />
    </header>
  );
}
