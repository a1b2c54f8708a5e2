import { create } from 'zustand';
import type { CooperationEvent } from '#domain/event.ts';
import type { Progress } from './readWorker.ts';

/** How far the data of an address has come, and some of many events that can be read already; null while there is nothing. */
export type Arriving = { readonly progress: Progress | null; readonly first: readonly CooperationEvent[] | null };

export const useArriving = create<Arriving>()(() => ({ progress: null, first: null }));
