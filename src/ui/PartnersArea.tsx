import { lazy } from 'react';
import { Later } from './Later.tsx';
import { Region } from './Region.tsx';

const Partners = lazy(() => import('./partners/Partners.tsx').then((module) => ({ default: module.Partners })));

/** The partners view, which is fetched when it is first asked for. */
export function PartnersArea() {
  return (
    <Region>
      <Later>
        <Partners />
      </Later>
    </Region>
  );
}
