import { Workbox } from 'workbox-window';
import { tell } from '#state/actions.ts';
import { atBase } from '#state/address/basePath.ts';

/** Keeps the atlas for when there is no network. A newer version that waits is offered, and taken only when the reader says so. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const worker = new Workbox(atBase('service-worker.js'));
  const take = async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    // Another tab may have taken it already.
    if (!registration?.waiting) return location.reload();
    worker.addEventListener('controlling', () => location.reload());
    worker.messageSkipWaiting();
  };
  worker.addEventListener('waiting', () => {
    // The first version of all may wait for a moment, too.
    if (navigator.serviceWorker.controller) tell({ kind: 'new-version', take });
  });
  // A tab that stays open for days asks when the reader comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) worker.update().catch(ignore);
  });
  worker.register().catch(ignore);
}

/** Private windows and full disks refuse the worker, and without a network there is nothing to ask: the atlas goes on as it is. */
function ignore(): void {}
