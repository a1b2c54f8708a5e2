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
    let told: number | null = null;
    const tellHost = () => {
      const height = neededHeight();
      if (height === told) return;
      told = height;
      parent.postMessage({ source: 'cooperation-atlas', event, height } satisfies EmbedNotice, '*');
    };
    tellHost();
    // The frame, or what is left of it for the event, may be another size; and parts of the event come later.
    const sizes = new ResizeObserver(tellHost);
    const parts = new MutationObserver(tellHost);
    for (const element of document.querySelectorAll('html, .embed-detail')) sizes.observe(element);
    parts.observe(document.body, { childList: true, subtree: true });
    return () => {
      sizes.disconnect();
      parts.disconnect();
    };
  }, [event]);
}

function neededHeight(): number {
  const detail = document.querySelector('[data-open-event]');
  return innerHeight + (detail ? detail.scrollHeight - detail.clientHeight : 0);
}
