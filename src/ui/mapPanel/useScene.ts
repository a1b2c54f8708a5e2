import { useMemo } from 'react';
import { eventAt } from '#domain/dataset.ts';
import type { CountryCode } from '#domain/event.ts';
import { type Basemap, outlinesOf } from '#map/basemap/basemap.ts';
import { tintedLand } from '#map/basemap/tint.ts';
import { countryArcs, eventArcs } from '#map/drawing/arcs.ts';
import { type Arc, buildPlaces, type Scene } from '#map/scene.ts';
import type { Atlas } from '#state/dataset.ts';
import { memoLast } from '#state/memo.ts';
import { matching, partnersOf } from '#state/selectors.ts';
import { type Hovered, useAtlas } from '#state/store.ts';
import type { View } from '#state/view.ts';
import { useWorldview } from '#state/worldview.ts';
import { useCoveredEdges, useFloating } from '#ui/shared/coveredEdges.ts';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { useTheme } from '#ui/shared/useTheme.ts';
import { useTint } from './useTint.ts';

const NO_ARCS: readonly Arc[] = [];

/** The still map and the live one stand on the same places, or each would group them for itself. */
const placesOf = memoLast(buildPlaces);

/** What the map shows now: derived from the view, the data and the pointer, and from nothing else. */
export function useScene(atlas: Atlas, basemap: Basemap | null): Scene {
  const { filter, eventId, language, projection } = useAtlas(({ view }) => view);
  const hovered = useAtlas((state) => state.hovered);
  const playing = useAtlas((state) => state.playing);
  const theme = useTheme();
  const worldview = useWorldview();
  const countryNames = useCountryNames();
  const shown = matching(atlas, filter);
  const partners = partnersOf(atlas, shown);
  const paused = useTint(atlas, partners, playing);
  const tint = useMemo(() => tintedLand(paused, worldview, atlas.dataset.home), [paused, worldview, atlas]);
  const covered = useCoveredEdges();
  const { boxes: floating } = useFloating();
  const places = placesOf(atlas.columns);
  const arcs = useMemo(() => arcsOf(atlas, shown, eventId, filter, hovered), [atlas, shown, eventId, filter, hovered]);
  const hoveredCountry = hovered?.kind === 'country' ? hovered.code : null;
  const outlines = useMemo(
    () => (basemap ? outlinesOf(basemap, outlined(filter.countries, hoveredCountry)) : []),
    [basemap, filter.countries, hoveredCountry],
  );
  return useMemo(
    () => ({
      language,
      countryNames,
      theme,
      worldview,
      projection,
      places,
      shown,
      partners,
      tint,
      open: indexOf(atlas, eventId),
      hovered: hovered?.kind === 'event' ? indexOf(atlas, hovered.id) : null,
      hoveredCountry,
      chosenCountries: filter.countries,
      outlines,
      arcs,
      covered,
      floating,
    }),
    [
      atlas,
      language,
      countryNames,
      theme,
      worldview,
      projection,
      places,
      shown,
      partners,
      tint,
      eventId,
      hovered,
      hoveredCountry,
      filter,
      outlines,
      arcs,
      covered,
      floating,
    ],
  );
}

/** Arcs are drawn for what is pointed at, else for the open event, else for a single chosen country; never for all at once. */
function arcsOf(
  atlas: Atlas,
  shown: Uint32Array,
  eventId: string | null,
  filter: View['filter'],
  hovered: Hovered | null,
): readonly Arc[] {
  if (hovered?.kind === 'event') return arcsOfEvent(atlas, hovered.id);
  if (hovered?.kind === 'country') return countryArcs(atlas.columns, shown, hovered.code);
  if (eventId !== null) return arcsOfEvent(atlas, eventId);
  const [country, ...others] = filter.countries;
  return country !== undefined && others.length === 0 ? countryArcs(atlas.columns, shown, country) : NO_ARCS;
}

function arcsOfEvent(atlas: Atlas, id: string): readonly Arc[] {
  const event = eventAt(atlas.dataset, indexOf(atlas, id));
  return event ? eventArcs(event) : NO_ARCS;
}

function indexOf({ columns }: Atlas, id: string | null): number | null {
  return id === null ? null : (columns.indexOf.get(id) ?? null);
}

function outlined(chosen: readonly CountryCode[], hovered: CountryCode | null): readonly CountryCode[] {
  return hovered === null ? chosen : [...chosen, hovered];
}
