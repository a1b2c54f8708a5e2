import { FILTER_PARTS, type Filter, type FilterPart, without } from '#domain/filter.ts';
import type { Atlas } from '#state/dataset.ts';
import { eventById, hidesEvent } from '#state/selectors.ts';
import type { View } from '#state/view.ts';

/** What becomes of an address that names an event, once the data is here. */
export type Landing =
  | { readonly kind: 'clear' }
  | { readonly kind: 'unknown'; readonly id: string }
  | { readonly kind: 'renamed'; readonly id: string }
  | { readonly kind: 'chosen'; readonly filter: Filter; readonly unknown: readonly string[] }
  | { readonly kind: 'searched' }
  | { readonly kind: 'relaxed'; readonly filter: Filter; readonly parts: readonly FilterPart[] };

/**
 * An event's link wins over the filters beside it: those that would hide the event are left out, no others. A search
 * that came after it, `queryBefore` being the one that it opened with, is no part of the link, and wins over the event.
 */
export function landingOf(atlas: Atlas, { eventId, filter }: View, queryBefore: string): Landing {
  const chosen = filter.events.map((id) => eventById(atlas, id)?.id);
  if (chosen.some((id, at) => id !== filter.events[at])) {
    const known = [...new Set(chosen.filter((id) => id !== undefined))];
    return {
      kind: 'chosen',
      filter: { ...filter, events: known },
      unknown: filter.events.filter((_, at) => !chosen[at]),
    };
  }
  if (eventId === null) return { kind: 'clear' };
  const event = eventById(atlas, eventId);
  if (!event) return { kind: 'unknown', id: eventId };
  if (event.id !== eventId) return { kind: 'renamed', id: event.id };
  if (!hidesEvent(filter, eventId)) return { kind: 'clear' };
  if (filter.query !== queryBefore && !hidesEvent(without(filter, 'query'), eventId)) return { kind: 'searched' };
  const parts = FILTER_PARTS.filter((part) => hidesEvent(only(filter, part), eventId));
  return { kind: 'relaxed', filter: parts.reduce(without, filter), parts };
}

/** The filter with nothing but one of its parts. */
function only(filter: Filter, part: FilterPart): Filter {
  return FILTER_PARTS.filter((other) => other !== part).reduce(without, filter);
}
