import { createContext, type ReactNode } from 'react';
import { type Atlas, useDataset } from '#state/dataset.ts';

/** The loaded atlas; null until it has arrived, and where it could not. */
export const LoadedAtlas = createContext<Atlas | null>(null);

/** Asks for the dataset once for the whole page: each question of its own would cost every step of the timeline. */
export function AtlasProvider({ children }: { readonly children: ReactNode }) {
  const { data = null } = useDataset();
  return <LoadedAtlas value={data}>{children}</LoadedAtlas>;
}
