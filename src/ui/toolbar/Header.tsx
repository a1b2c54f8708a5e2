import './toolbar.css';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#ui/shared/IconButton.tsx';
import { openDialog } from '#ui/shared/openDialog.ts';
import { AtlasTitle } from './AtlasTitle.tsx';
import { Currentness } from './Currentness.tsx';
import { DataBar } from './DataBar.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** What this is, how current it is, and how it speaks and looks. `children` are further buttons. */
export function Header({ children }: { readonly children?: ReactNode }) {
  const t = useTranslations();
  return (
    <header className="header">
      <div className="header-bar">
        <p className="header-name">{t('app.name')}</p>
        <LanguageLinks />
        <ThemeButton />
        <IconButton icon="info" label={t('toolbar.about')} onClick={() => openDialog('about')} />
        {children}
      </div>
      <AtlasTitle />
      <Currentness />
      <DataBar />
    </header>
  );
}
