import { useState } from 'react';
import type { Detent } from './sheetDetent.ts';

/** Where the sheet stands: as the reader left it, but what opens is never left out of sight. */
export function useDetent(isReading: boolean): readonly [Detent, (detent: Detent) => void] {
  const [held, setHeld] = useState<{ readonly detent: Detent; readonly isReading: boolean }>({
    detent: 'half',
    isReading,
  });
  if (held.isReading !== isReading) {
    setHeld({ detent: isReading && held.detent === 'peek' ? 'half' : held.detent, isReading });
  }
  return [held.detent, (detent) => setHeld({ detent, isReading })];
}
