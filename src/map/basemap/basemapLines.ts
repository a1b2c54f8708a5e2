import { geoGraticule } from 'd3-geo';
import type { Feature, FeatureCollection, MultiLineString, Point } from 'geojson';
import { COUNTRIES } from '#domain/countries/country.ts';
import { type CountryNames, countryName } from '#domain/countries/countryName.ts';

/** Meridians and parallels every 15 degrees, as far as the flat map reaches. */
export function graticule(): Feature<MultiLineString> {
  const lines = geoGraticule()
    .step([15, 15])
    .extent([
      [-180, -85],
      [180, 85.1],
    ])
    .precision(5);
  return { type: 'Feature', properties: {}, geometry: lines() };
}

/** The names of the member and observer states of the United Nations, each where a map writes it. */
export function countryLabels(names: CountryNames): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: COUNTRIES.filter(({ isUnState }) => isUnState).map(({ code, label, size }) => ({
      type: 'Feature',
      properties: { name: countryName(code, names), size },
      geometry: { type: 'Point', coordinates: [...label] },
    })),
  };
}
