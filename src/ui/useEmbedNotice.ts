import { useEffect } from 'react';
import { useOpenEvent } from '#state/selectors.ts';

/** What an embedded atlas tells the page around it; docs/embedding.md is written for those who listen. */
export type EmbedNotice = {
  readonly source: 'cooperation-atlas';
  /** The open event's id, or null. */
  readonly event: string | null;
  /** CSS pixels that the frame would have to be high for the open event to be read without scrolling. */
  readonly height: number;
};

/** Tells whoever frames the atlas, whenever it changes. Any page may listen: it says nothing that the address does not. */
export function useEmbedNotice(): void {
  const event = useOpenEvent()?.id ?? null;
  useEffect(() => {
    if (parent === window) return;
    const tellHost = () => {
      const notice: EmbedNotice = { source: 'cooperation-atlas', event, height: neededHeight() };
      parent.postMessage(notice, '*');
    };
    // Both tell at once, and again when the frame, or what is left of it for the event, is another size.
    const sizes = new ResizeObserver(tellHost);
    for (const element of document.querySelectorAll('html, .embed-detail')) sizes.observe(element);
    return () => sizes.disconnect();
  }, [event]);
}

function neededHeight(): number {
  const detail = document.querySelector('[data-open-event]');
  return innerHeight + (detail ? detail.scrollHeight - detail.clientHeight : 0);
}
