import { create } from 'zustand';
import type { CountryCode } from '#domain/event.ts';
import type { FilterPart } from '#domain/filter.ts';
import type { AddressProblem } from '#state/address/viewUrl.ts';
import { homeView, type View } from './view.ts';

/** What the pointer or the keyboard rests on; never part of a link. */
export type Hovered =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'country'; readonly code: CountryCode };

/** Something that the reader is told once, politely, and can dismiss. */
export type Notice =
  | { readonly kind: 'address'; readonly problems: readonly AddressProblem[] }
  | { readonly kind: 'relaxed'; readonly parts: readonly FilterPart[]; readonly undo: View }
  | { readonly kind: 'closed'; readonly undo: View }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'new-version'; readonly take: () => void }
  | { readonly kind: 'copied' }
  | { readonly kind: 'copy-failed'; readonly text: string };

/** How a change of view reaches the history: as a step that Back undoes, in the step's place, or not at all. */
export type HistoryStep = 'push' | 'replace' | 'none';

/** By how well events answer a search, or by date as ever. */
export const ORDERS = ['relevance', 'date'] as const;
export type Order = (typeof ORDERS)[number];

export type AtlasState = {
  readonly view: View;
  readonly step: HistoryStep;
  readonly hovered: Hovered | null;
  readonly playing: boolean;
  readonly notices: readonly Notice[];
  /** How the answers to a search are read; not part of a link, which says what is asked. */
  readonly order: Order;
};

/** The one truth at run time. Only actions.ts, playback.ts, searching.ts and syncUrl.ts write to it. */
export const useAtlas = create<AtlasState>()(() => ({
  view: homeView('zh'),
  step: 'none',
  hovered: null,
  playing: false,
  notices: [],
  order: 'relevance',
}));
