import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useMatching } from '#state/selectors.ts';
import { Filters } from './filters/Filters.tsx';
import { Dialog } from './shared/Dialog.tsx';
import { closeDialog, useOpenDialog } from './shared/openDialog.ts';
import { Header } from './toolbar/Header.tsx';

/** What stands open at the side of a wide screen, and comes as a full sheet on a phone. */
export function PhoneDialogs() {
  const t = useTranslations();
  const dialog = useOpenDialog((state) => state.dialog);
  const count = useMatching().length;
  useEffect(() => {
    if (dialog === 'search') document.querySelector<HTMLElement>('dialog input[type="search"]')?.focus();
  }, [dialog]);
  if (dialog === 'menu') {
    return (
      <Dialog title={t('toolbar.menu')} closeLabel={t('app.close')} onClose={closeDialog}>
        <Header />
      </Dialog>
    );
  }
  if (dialog !== 'filters' && dialog !== 'search') return null;
  const show = (
    <button type="button" className="main-button" onClick={closeDialog}>
      {t('app.showEvents', { count })}
    </button>
  );
  return (
    <Dialog title={t('app.filters')} closeLabel={t('app.close')} onClose={closeDialog} footer={show}>
      <Filters />
    </Dialog>
  );
}
