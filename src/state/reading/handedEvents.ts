import { rereadEvent } from '#data/soundEvent.ts';
import { ChunkedEvents, type Chunks } from '#domain/columns/chunkedEvents.ts';
import { type Packed, PackedEvents, packEvents } from '#domain/columns/packedEvents.ts';
import type { Events } from '#domain/dataset.ts';

/** Events as the page gives them to a worker: no object an event. */
export type HandedEvents = { readonly packed: Packed } | { readonly chunks: Chunks };

export function handedEvents(events: Events): HandedEvents {
  if (events instanceof ChunkedEvents) return { chunks: events.chunks };
  if (events instanceof PackedEvents) return { packed: events.packed };
  return { packed: packEvents(Array.from(events.entries(), ([, event]) => event)) };
}

export function openHanded(events: HandedEvents): Events {
  return 'packed' in events ? new PackedEvents(events.packed, rereadEvent) : new ChunkedEvents(events.chunks);
}
