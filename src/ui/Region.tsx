import type { ReactNode } from 'react';
import { RegionBoundary } from '#ui/shared/RegionBoundary.tsx';
import { Broken } from './missing/Broken.tsx';

/** A part of the page that can fail without taking the rest with it. */
export function Region({ children }: { readonly children: ReactNode }) {
  return (
    <RegionBoundary broken={(fault, restart) => <Broken fault={fault} onRestart={restart} />}>
      {children}
    </RegionBoundary>
  );
}
