import type { ReactNode } from 'react';
import { isMissingPart } from '#state/missingPart.ts';
import { type Fault, RegionBoundary } from '#ui/shared/RegionBoundary.tsx';

type Props = { readonly onMissing: () => void; readonly children: ReactNode };

/** Leaves out a part of the map whose code did not come; what stays is drawn still. Any other fault is the region's. */
export function PartBoundary({ onMissing, children }: Props) {
  return (
    <RegionBoundary broken={nothing} onFault={onMissing}>
      {children}
    </RegionBoundary>
  );
}

function nothing({ error }: Fault): null {
  if (!isMissingPart(error)) throw error;
  return null;
}
