import { useEffect, useState } from 'react';
import type { CountryCode } from '#domain/event.ts';
import type { Atlas } from '#state/dataset.ts';

type Counts = ReadonlyMap<CountryCode, number>;

/** Tinting repaints the basemap, which costs more than all else: it waits until the reader pauses. */
const TINT_DELAY_MS = 300;

/** The partners to tint: those of the last pause, and never those of a step of Play. Other data are tinted as they come. */
export function useTint(atlas: Atlas, partners: Counts, playing: boolean): Counts {
  const [paused, setPaused] = useState({ atlas, partners });
  if (paused.atlas !== atlas) setPaused({ atlas, partners });
  useEffect(() => {
    if (playing) return;
    const timer = setTimeout(() => setPaused({ atlas, partners }), TINT_DELAY_MS);
    return () => clearTimeout(timer);
  }, [atlas, partners, playing]);
  return paused.partners;
}
