import { geoGraticule } from 'd3-geo';
import type { Feature, FeatureCollection, MultiLineString, Point } from 'geojson';
import { COUNTRIES } from '#domain/country.ts';
import type { Language } from '#domain/language.ts';
import type { Basemap } from './basemap.ts';

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

/** The names of the member and observer states of the United Nations that this worldview draws as countries. */
export function countryLabels({ land }: Basemap, language: Language): FeatureCollection<Point> {
  const drawn = new Set(land.features.map(({ properties }) => properties.code));
  return {
    type: 'FeatureCollection',
    features: COUNTRIES.filter(({ code, status }) => status === 'un' && drawn.has(code)).map(({ name, label, size }) => ({
      type: 'Feature',
      properties: { name: name[language], size },
      geometry: { type: 'Point', coordinates: [...label] },
    })),
  };
}
