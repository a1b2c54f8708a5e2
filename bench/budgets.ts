import { readFileSync } from 'node:fs';
import { FIGURES, type FigureName, ratio } from './figures.ts';
import type { Report } from './report.ts';

/** What a figure may be at most or must be at least: itself, or as a share of the floor's in the same run. */
export type Budget = {
  readonly figure: FigureName;
  readonly bound: 'most' | 'least';
  readonly of: 'value' | 'floor';
  /** By number of events; other sizes are only reported. */
  readonly limits: Readonly<Record<string, number>>;
};

export function readBudgets(): readonly Budget[] {
  return JSON.parse(readFileSync('bench/budgets.json', 'utf8'));
}

/** The limit of a figure for so many events; infinite where there is none. */
export function limitOf(figure: FigureName, size: number): number {
  return readBudgets().find((budget) => budget.figure === figure)?.limits[size] ?? Number.POSITIVE_INFINITY;
}

/** A line for each budget of a measured size that is not kept; a figure that is lacking keeps none. */
export function breaches({ floor, atlas }: Report, budgets: readonly Budget[]): readonly string[] {
  return budgets.flatMap(({ figure, bound, of, limits }) =>
    Object.entries(limits).flatMap(([size, limit]) => {
      const figures = atlas[size];
      if (!figures) return [];
      const value = of === 'floor' ? ratio(figure, figures, floor) : (figures[figure] ?? null);
      const kept = value !== null && (bound === 'most' ? value <= limit : value >= limit);
      const unit = of === 'floor' ? " of the floor's" : '';
      const found = value === null ? 'not measured' : `${Number(value.toPrecision(3))}${unit}`;
      return kept
        ? []
        : [
            `${Number(size).toLocaleString('en')} events · ${FIGURES[figure].says}: ${found}, at ${bound} ${limit}${unit}`,
          ];
    }),
  );
}
