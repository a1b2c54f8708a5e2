import './cards.css';
import { countryByCode } from '#domain/country.ts';
import { eventAt } from '#domain/dataset.ts';
import type { Projection, Size } from '#map/projection.ts';
import type { Atlas } from '#state/dataset.ts';
import { useAtlas } from '#state/store.ts';
import { useCoveredEdges } from '#ui/shared/coveredEdges.ts';
import { ChosenCountry } from './ChosenCountry.tsx';
import { CountryCard } from './CountryCard.tsx';
import { cardPlace } from './cardPlace.ts';
import { EventCard } from './EventCard.tsx';
import { pointedAt } from './pointing.ts';

type Props = {
  readonly atlas: Atlas;
  readonly size: Size;
  readonly projection: () => Projection | null;
};

/** One card at a time: of what is pointed at, else of what is chosen. */
export function MapCards({ atlas, size, projection }: Props) {
  const hovered = useAtlas((state) => state.hovered);
  const covered = useCoveredEdges();
  if (hovered === null) return <ChosenCountry atlas={atlas} />;
  if (hovered.kind === 'event') {
    const event = eventAt(atlas.dataset, atlas.columns.indexOf.get(hovered.id));
    return event ? <EventCard event={event} /> : null;
  }
  const { code } = hovered;
  const placeOf = () => {
    const seen = projection();
    const label = countryByCode(code)?.label;
    const at = pointedAt(hovered) ?? (seen && label && seen.project(...label));
    return at ? cardPlace(at, size, covered) : null;
  };
  return <CountryCard key={code} atlas={atlas} code={code} place={placeOf} />;
}
