import './facetMenu.css';
import { type KeyboardEvent, lazy, Suspense, type ToggleEvent, useDeferredValue, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Facet } from '#domain/filter.ts';
import type { Atlas } from '#state/dataset.ts';
import { useAtlas } from '#state/store.ts';
import { Chip } from '#ui/shared/Chip.tsx';

const FacetOptions = lazy(() => fetchOptions().then((module) => ({ default: module.FacetOptions })));
const fetchOptions = () => import('./FacetOptions.tsx');

/** Who comes near is about to open. */
function fetchAhead(): void {
  fetchOptions().catch(() => undefined);
}

/** A button that opens the values of one facet; they are counted while it is open, and not before. */
export function FacetMenu({ atlas, facet }: { readonly atlas: Atlas; readonly facet: Facet }) {
  const t = useTranslations('filters');
  const id = useId();
  const [open, setOpen] = useState(false);
  // React would hold what comes right after an empty place for a third of a second.
  const listed = useDeferredValue(open);
  const chosen = useAtlas(({ view }) => view.filter[facet].length);
  const name = t(`facet.${facet}`);
  /** What is typed before there is a box for it: the button has the focus until the values have come. */
  const [typed, setTyped] = useState('');
  const onToggle = ({ newState }: ToggleEvent) => {
    setOpen(newState === 'open');
    setTyped('');
  };
  const onKeyDown = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
    if (open && isLetter) setTyped(typed + key);
  };
  return (
    <>
      <Chip
        icon="down"
        popoverTarget={id}
        aria-expanded={open}
        onFocus={fetchAhead}
        onPointerEnter={fetchAhead}
        onKeyDown={onKeyDown}
      >
        {chosen > 0 ? t('chosen', { facet: name, count: chosen }) : name}
      </Chip>
      <div id={id} popover="auto" className="facet-popover" onToggle={onToggle}>
        <Suspense>{open && listed && <FacetOptions atlas={atlas} facet={facet} begun={typed} />}</Suspense>
      </div>
    </>
  );
}
