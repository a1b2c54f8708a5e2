import './facetMenu.css';
import { lazy, Suspense, type ToggleEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Facet } from '#domain/filter.ts';
import type { Atlas } from '#state/dataset.ts';
import { useAtlas } from '#state/store.ts';
import { Chip } from '#ui/shared/Chip.tsx';

const FacetOptions = lazy(() => import('./FacetOptions.tsx').then((module) => ({ default: module.FacetOptions })));

/** A button that opens the values of one facet; they are counted while it is open, and not before. */
export function FacetMenu({ atlas, facet }: { readonly atlas: Atlas; readonly facet: Facet }) {
  const t = useTranslations('filters');
  const id = useId();
  const [open, setOpen] = useState(false);
  const chosen = useAtlas(({ view }) => view.filter[facet].length);
  const name = t(`facet.${facet}`);
  const onToggle = ({ newState }: ToggleEvent) => setOpen(newState === 'open');
  return (
    <>
      <Chip icon="down" popoverTarget={id} aria-expanded={open}>
        {chosen > 0 ? t('chosen', { facet: name, count: chosen }) : name}
      </Chip>
      <div id={id} popover="auto" className="facet-popover" onToggle={onToggle}>
        <Suspense>{open && <FacetOptions atlas={atlas} facet={facet} />}</Suspense>
      </div>
    </>
  );
}
