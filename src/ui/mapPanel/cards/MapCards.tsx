import './cards.css';
import { countryByCode } from '#domain/countries/country.ts';
import { eventAt } from '#domain/dataset.ts';
import type { Projection, Size } from '#map/camera/projection.ts';
import type { Atlas } from '#state/dataset.ts';
import { useAtlas } from '#state/store.ts';
import { useCoveredEdges } from '#ui/shared/coveredEdges.ts';
import { ChosenCountry } from './ChosenCountry.tsx';
import { CountryCard } from './CountryCard.tsx';
import { cardPlace } from './cardPlace.ts';
import { EventCard } from './EventCard.tsx';
import { usePointed } from './pointing.ts';

type Props = {
  readonly atlas: Atlas;
  readonly size: Size;
  readonly projection: () => Projection | null;
};

/** One card at a time: of what is pointed at, else of what is chosen. */
export function MapCards({ atlas, size, projection }: Props) {
  const hovered = useAtlas((state) => state.hovered);
  const covered = useCoveredEdges();
  const { target, restedAt } = usePointed();
  const isPassing = target !== null && target === hovered && restedAt === null;
  if (hovered?.kind === 'event') {
    const event = eventAt(atlas.dataset, atlas.columns.indexOf.get(hovered.id));
    return event ? <EventCard event={event} /> : null;
  }
  if (hovered === null || isPassing) return <ChosenCountry atlas={atlas} />;
  const { code } = hovered;
  const placeOf = () => {
    const label = countryByCode(code)?.label;
    const ring = label && projection()?.project(...label);
    const at = target === hovered ? restedAt : ring;
    return at ? cardPlace(at, size, covered) : null;
  };
  return <CountryCard key={code} atlas={atlas} code={code} place={placeOf} />;
}
