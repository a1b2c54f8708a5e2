import type { AnyDataset } from '#domain/dataset.ts';
import type { Facet } from '#domain/filter.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { useFacetText } from '#ui/shared/useFacetText.ts';
import type { ArticleLinks } from './articleLinks.ts';

type Props = {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly dataset: AnyDataset;
  readonly links: ArticleLinks;
};

/** Values of a facet that the event has; each leads to everything else that has it. */
export function FacetLinks({ facet, values, dataset, links }: Props) {
  const facetText = useFacetText(dataset);
  return (
    <ul className="facet-links">
      {values.map((value) => (
        <li key={value}>
          <a {...links.facet(facet, value)} className="facet-link">
            <Spoken text={facetText(facet, value)} />
          </a>
        </li>
      ))}
    </ul>
  );
}
