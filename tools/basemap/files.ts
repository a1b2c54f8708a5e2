import { WORLDVIEWS } from '#domain/worldview.ts';
import { buildCountryBoxes } from './countryBoxes.ts';
import { countryFiles } from './countryTable.ts';
import { readLakes } from './lakes.ts';
import { readMosaic } from './mosaic.ts';
import { buildPicture } from './picture.ts';
import { buildWorld } from './world.ts';

/** Everything that is made from the folder `basemap`, by path. */
export function basemapFiles(): ReadonlyMap<string, string> {
  const mosaic = readMosaic();
  const lakes = readLakes();
  return new Map([
    ...countryFiles(mosaic),
    ['src/data/geo/countryBoxes.json', buildCountryBoxes(mosaic)],
    ...WORLDVIEWS.flatMap((worldview): [string, string][] => {
      const world = buildWorld(mosaic, lakes, worldview);
      return [
        [`public/basemap/world-${worldview}.json`, JSON.stringify(world)],
        [`src/map/basemap/picture-${worldview}.svg`, buildPicture(world)],
      ];
    }),
  ]);
}
