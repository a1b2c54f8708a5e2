import { useEffect, useState } from 'react';
import type { CountryCode } from '#domain/event.ts';

type Counts = ReadonlyMap<CountryCode, number>;

/** Tinting repaints the basemap, which costs more than all else: it waits until the reader pauses. */
const TINT_DELAY_MS = 300;

/** The partners to tint: those of the last pause, and never those of a step of Play. */
export function useTint(partners: Counts, playing: boolean): Counts {
  const [tint, setTint] = useState(partners);
  useEffect(() => {
    if (playing) return;
    const timer = setTimeout(() => setTint(partners), TINT_DELAY_MS);
    return () => clearTimeout(timer);
  }, [partners, playing]);
  return tint;
}
