import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useMatching } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { Filters } from './filters/Filters.tsx';
import { SearchBox } from './filters/SearchBox.tsx';
import { EventList } from './list/EventList.tsx';
import { Dialog } from './shared/Dialog.tsx';
import { closeDialog, useOpenDialog } from './shared/openDialog.ts';
import { useSettled } from './shared/useSettled.ts';
import { Header } from './toolbar/Header.tsx';

/** As long as the count of the page waits, which nobody hears while a dialog lies over it. */
const ANNOUNCE_AFTER_MS = 800;

/** What stands open at the side of a wide screen, and comes as a full sheet on a phone. */
export function PhoneDialogs() {
  const t = useTranslations();
  const dialog = useOpenDialog((state) => state.dialog);
  const count = useMatching().length;
  const announced = useSettled(t('words.events', { count }), ANNOUNCE_AFTER_MS);
  useEffect(() => {
    if (dialog !== 'search') return;
    document.querySelector<HTMLElement>('dialog input[type="search"]')?.focus();
    // Also where it is the open one that is picked.
    return useAtlas.subscribe(({ view, step }, before) => {
      if (view !== before.view && step === 'push' && view.eventId !== null) closeDialog();
    });
  }, [dialog]);
  if (dialog === 'menu') {
    return (
      <Dialog title={t('toolbar.menu')} closeLabel={t('app.close')} onClose={closeDialog}>
        <Header />
      </Dialog>
    );
  }
  if (dialog !== 'filters' && dialog !== 'search') return null;
  const title = t(dialog === 'search' ? 'filters.search' : 'app.filters');
  const show = (
    <button type="button" className="main-button" onClick={closeDialog}>
      {t('app.showEvents', { count })}
    </button>
  );
  return (
    <Dialog title={title} closeLabel={t('app.close')} onClose={closeDialog} footer={show}>
      {dialog === 'filters' && <Filters />}
      {dialog === 'search' && (
        <>
          {/* What is found stands above the keyboard of the screen. */}
          <SearchBox />
          <EventList />
        </>
      )}
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </Dialog>
  );
}
