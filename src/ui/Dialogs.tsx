import { type ComponentType, lazy } from 'react';
import { useTranslations } from 'use-intl';
import { Later } from './Later.tsx';
import { Broken } from './missing/Broken.tsx';
import { Dialog } from './shared/Dialog.tsx';
import { closeDialog, type DialogName, useOpenDialog } from './shared/openDialog.ts';
import { RegionBoundary } from './shared/RegionBoundary.tsx';

/** Those of every layout; nobody needs them before the map is there. */
const DIALOGS: ReadonlyMap<DialogName | null, ComponentType> = new Map([
  ['about', lazy(() => import('./about/About.tsx').then((module) => ({ default: module.About })))],
  ['shortcuts', lazy(() => import('./about/Shortcuts.tsx').then((module) => ({ default: module.Shortcuts })))],
  ['download', lazy(() => import('./download/Download.tsx').then((module) => ({ default: module.Download })))],
  ['open-data', lazy(() => import('./openData/OpenData.tsx').then((module) => ({ default: module.OpenData })))],
  ['notes', lazy(() => import('./dataNotes/DataNotes.tsx').then((module) => ({ default: module.DataNotes })))],
]);

/** What the reader opened above the page; one that fails says so in a dialog that can be closed. */
export function Dialogs() {
  const t = useTranslations('app');
  const dialog = useOpenDialog((state) => state.dialog);
  const Opened = DIALOGS.get(dialog);
  return (
    <RegionBoundary
      key={dialog}
      broken={(fault, restart) => (
        <Dialog title={t('name')} closeLabel={t('close')} onClose={closeDialog}>
          <Broken fault={fault} onRestart={restart} />
        </Dialog>
      )}
    >
      {Opened && (
        <Later>
          <Opened />
        </Later>
      )}
    </RegionBoundary>
  );
}
