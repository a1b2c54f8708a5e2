import './facetOptions.css';
import { useEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { EVENT_TYPES } from '#domain/event.ts';
import type { Facet } from '#domain/filter.ts';
import { toggleFacet } from '#state/actions.ts';
import type { Atlas } from '#state/dataset.ts';
import { useFollowedFilter } from '#state/following.ts';
import { facetOptions } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { moveFocusOnArrows } from '#ui/shared/moveFocus.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';
import { useFacetText } from '#ui/shared/useFacetText.ts';
import { facetOptionList, optionsNamed } from './options.ts';

/** Above this many options there is a box to find one in; above the other they are not all shown. */
const FIND_FROM = 12;
const SHOWN_AT_MOST = 200;

type Props = {
  readonly atlas: Atlas;
  readonly facet: Facet;
  /** What has been typed already. */
  readonly begun: string;
};

/** The values of a facet with how many events each would give under the other filters. */
export function FacetOptions({ atlas, facet, begun }: Props) {
  const t = useTranslations('filters');
  const format = useFormatter();
  const facetText = useFacetText(atlas.dataset);
  const chosen: readonly string[] = useAtlas(({ view }) => view.filter[facet]);
  const counted = useFollowedFilter();
  const [typed, setTyped] = useState(begun);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);

  const options = facetOptionList(facetOptions(atlas, counted, facet), chosen, (value) => facetText(facet, value));
  const hasBox = options.length > FIND_FROM;
  const found = hasBox ? optionsNamed(options, typed) : options;
  const hidden = found.length - SHOWN_AT_MOST;
  const typeOf = (value: string) => (facet === 'types' ? EVENT_TYPES.find((type) => type === value) : undefined);
  return (
    <div
      ref={box}
      role="group"
      aria-label={t(`facet.${facet}`)}
      className="facet-options"
      onKeyDown={(press) => moveFocusOnArrows(press, 'input')}
    >
      {hasBox && (
        <input
          type="search"
          aria-label={t(`find.${facet}`)}
          placeholder={t(`find.${facet}`)}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <ul>
        {found.slice(0, SHOWN_AT_MOST).map(({ value, text, count }) => {
          const type = typeOf(value);
          return (
            <li key={value}>
              <label className="facet-option">
                <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggleFacet(facet, value)} />
                {type && <TypeMark type={type} />}
                <Spoken text={text} />
                <span className="option-count">{format.number(count)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p>{t('noOption')}</p>}
      {hidden > 0 && <p>{t('moreOptions', { count: hidden })}</p>}
    </div>
  );
}
