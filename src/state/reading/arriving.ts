import { create } from 'zustand';
import type { FirstEvents } from '#data/firstEvents.ts';
import type { Progress } from './readWorker.ts';

/** How far the data of an address has come, and what of a large dataset can be read already; null while there is nothing. */
export type Arriving = { readonly progress: Progress | null; readonly first: FirstEvents | null };

export const useArriving = create<Arriving>()(() => ({ progress: null, first: null }));
