import { create } from 'zustand';
import type { Progress } from './readWorker.ts';

/** How far the data of an address has come; null while none is on its way. */
export const useArriving = create<{ readonly progress: Progress | null }>()(() => ({ progress: null }));
