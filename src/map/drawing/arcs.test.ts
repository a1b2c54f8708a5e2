import { describe, expect, it } from 'vitest';
import { bareEvent } from '#domain/bareEvent.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { arcWay, countryArcs, eventArcs } from './arcs.ts';

const PLACE = { name: { zh: null, en: null }, precision: 'city', inferred: null } as const;
const KUNMING = bareEvent({
  id: 'kunming',
  countries: ['CN', 'BR', 'ZA'],
  place: { ...PLACE, country: 'CN', coordinates: [102.72, 25.04] },
});
const JOHANNESBURG = bareEvent({
  id: 'johannesburg',
  countries: ['CN', 'ZA'],
  place: { ...PLACE, country: 'ZA', coordinates: [28.04, -26.2] },
});

describe('the arcs of an event', () => {
  it('lead from the venue to every country but its own', () => {
    expect(eventArcs(KUNMING).map(({ country }) => country)).toEqual(['BR', 'ZA']);
    expect(eventArcs(JOHANNESBURG).map(({ country }) => country)).toEqual(['CN']);
  });

  it('are none where the place is unknown', () => {
    expect(eventArcs({ ...KUNMING, place: null })).toEqual([]);
  });
});

describe('the arcs of a country', () => {
  it('show it from both ends', () => {
    expect(arcsOf([KUNMING, JOHANNESBURG], 'ZA').map(({ country }) => country)).toEqual(['ZA', 'CN']);
  });

  it('are bundled by venue and counted', () => {
    expect(arcsOf([JOHANNESBURG, { ...KUNMING, id: 'again' }, KUNMING], 'ZA').map(({ count }) => count)).toEqual([
      2, 1,
    ]);
    expect(arcsOf([KUNMING, KUNMING], 'BR').map(({ count }) => count)).toEqual([2]);
  });
});

function arcsOf(events: readonly CooperationEvent[], country: string) {
  return countryArcs(buildColumns({ events }), Uint32Array.from(events.keys()), country);
}

describe('the way of an arc', () => {
  const acrossThePacific = { from: [139.7, 35.7], to: [-123.1, 49.3] } as const;

  it('takes the shorter way round on the flat map, without a jump', () => {
    const way = arcWay(acrossThePacific, 'flat');
    const longitudes = way.map(([longitude]) => longitude);
    expect(longitudes.at(-1)).toBeCloseTo(-123.1 + 360, 6);
    expect(longitudes.every((longitude, at) => at === 0 || Math.abs(longitude - (longitudes[at - 1] ?? 0)) < 10)).toBe(
      true,
    );
  });

  it('stays on the flat map from Beijing to Ottawa', () => {
    const way = arcWay({ from: [116.4, 39.9], to: [-75.7, 45.4] }, 'flat');
    expect(Math.max(...way.map(([, latitude]) => latitude))).toBeLessThan(75);
  });

  it('is a great circle on the globe', () => {
    const way = arcWay({ from: [0, 0], to: [90, 0] }, 'globe');
    expect(way[48]?.[0]).toBeCloseTo(45, 6);
    expect(way[48]?.[1]).toBeCloseTo(0, 6);
  });
});
