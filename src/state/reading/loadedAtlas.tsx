import { createContext, type ReactNode, useDeferredValue } from 'react';
import { type Atlas, useDataset } from '#state/dataset.ts';

/** The loaded atlas; null until it has arrived, and where it could not. */
export const LoadedAtlas = createContext<Atlas | null>(null);

/** So many events are laid out between one answer of the page and the next; fewer are there at once. */
const MANY = 1000;

/** Asks for the dataset once for the whole page: each question of its own would cost every step of the timeline. */
export function AtlasProvider({ children }: { readonly children: ReactNode }) {
  const { data = null } = useDataset();
  const inParts = useDeferredValue(data);
  return <LoadedAtlas value={data && data.columns.size > MANY ? inParts : data}>{children}</LoadedAtlas>;
}
