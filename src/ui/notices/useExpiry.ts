import { useEffect } from 'react';
import { dismiss } from '#state/actions.ts';
import type { Notice } from '#state/store.ts';

/** Long enough to be read twice. What asks for a decision stays until it is dismissed. */
const COPIED_MS = 4000;

export function useExpiry(notices: readonly Notice[]): void {
  const copied = notices.find(({ kind }) => kind === 'copied') ?? null;
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => dismiss(copied), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
}
