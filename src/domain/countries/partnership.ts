import type { Columns } from '#domain/columns/columns.ts';
import { hasValue } from '#domain/columns/facetColumn.ts';
import { type AnyDataset, eventAt } from '#domain/dataset.ts';
import { type Bars, buildBars } from '#domain/matching/bars.ts';
import type { Period } from '#domain/time/period.ts';
import { membersAtAny } from './group.ts';
import { buildJointCounts, type JointCounts } from './pairs.ts';
import { buildTallies, type Tally } from './tallies.ts';

/** Who cooperates with whom, over some events: every number of the partners view. */
export type Partnership = {
  readonly indexes: Uint32Array;
  readonly bars: Bars;
  /** Every country but the dataset's home. */
  readonly partners: readonly Tally[];
  readonly groups: readonly Tally[];
  readonly joint: JointCounts;
};

/** Of the events at `indexes`, in the order of the dataset; `period` is the one that they were asked for. */
export function buildPartnership(
  columns: Columns,
  { home }: Pick<AnyDataset, 'home'>,
  indexes: Uint32Array,
  period: Period | null,
): Partnership {
  const bars = buildBars(columns, period);
  return {
    indexes,
    bars,
    partners: buildTallies(columns, 'countries', indexes, bars).filter(({ code }) => code !== home),
    groups: buildTallies(columns, 'groups', indexes, bars),
    joint: buildJointCounts(columns, indexes),
  };
}

/** What each partner did with a group of which it was then a member. Empty for a group that the dataset does not describe. */
export function memberTallies(
  columns: Columns,
  { groups, home, ...dataset }: AnyDataset,
  { indexes, bars }: Pick<Partnership, 'indexes' | 'bars'>,
  code: string,
): readonly Tally[] {
  const group = groups[code];
  if (!group) return [];
  const met = indexes.filter((index) => hasValue(columns.facets.groups, index, code));
  const members = membersAtAny(
    group,
    Array.from(met, (index) => {
      const event = eventAt(dataset, index);
      return event?.start ?? event?.end ?? null;
    }),
  );
  return buildTallies(columns, 'countries', met, bars).filter(
    (tally) => members.has(tally.code) && tally.code !== home,
  );
}
