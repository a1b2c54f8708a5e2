import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Broken } from './missing/Broken.tsx';
import { Dialog } from './shared/Dialog.tsx';
import { closeDialog, useOpenDialog } from './shared/openDialog.ts';
import { RegionBoundary } from './shared/RegionBoundary.tsx';

/** Nobody needs these before the map is there. */
const About = lazy(() => import('./about/About.tsx').then((module) => ({ default: module.About })));
const Shortcuts = lazy(() => import('./about/Shortcuts.tsx').then((module) => ({ default: module.Shortcuts })));
const OpenData = lazy(() => import('./openData/OpenData.tsx').then((module) => ({ default: module.OpenData })));
const DataNotes = lazy(() => import('./dataNotes/DataNotes.tsx').then((module) => ({ default: module.DataNotes })));
const Download = lazy(() => import('./download/Download.tsx').then((module) => ({ default: module.Download })));

/** What the reader opened above the page; one that fails says so in a dialog that can be closed. */
export function Dialogs() {
  const t = useTranslations('app');
  const dialog = useOpenDialog((state) => state.dialog);
  return (
    <RegionBoundary
      key={dialog}
      broken={(fault, restart) => (
        <Dialog title={t('name')} closeLabel={t('close')} onClose={closeDialog}>
          <Broken fault={fault} onRestart={restart} />
        </Dialog>
      )}
    >
      <Suspense>
        {dialog === 'about' && <About />}
        {dialog === 'shortcuts' && <Shortcuts />}
        {dialog === 'download' && <Download />}
        {dialog === 'open-data' && <OpenData />}
        {dialog === 'notes' && <DataNotes />}
      </Suspense>
    </RegionBoundary>
  );
}
