import { geoGraticule } from 'd3-geo';
import type { Feature, MultiLineString } from 'geojson';

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
