import { useEffect, useState } from 'react';

/** The value once it has stood still for a while; before that the one that stood still last, at first null. */
export function useSettled<T>(value: T, afterMs: number): T | null {
  const [settled, setSettled] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
}
