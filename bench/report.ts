import { cpus, loadavg } from 'node:os';
import { FIGURE_NAMES, FIGURES, type FigureName, type Figures, ratio } from './figures.ts';

export type Report = {
  readonly machine: string;
  readonly repeats: number;
  readonly floor: Figures;
  /** By number of events. */
  readonly atlas: Readonly<Record<string, Figures>>;
};

/** Other work on the machine falls on floor and atlas alike, but not evenly: a load near the number of processors spoils a run. */
export function describeMachine(): string {
  const all = cpus();
  const load = loadavg()[0]?.toFixed(1);
  return `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}, load before the run ${load}`;
}

/** The report as a table in Markdown: a figure, and in brackets its share of the floor's. */
export function formatReport({ machine, repeats, floor, atlas }: Report): string {
  const sizes = Object.keys(atlas);
  const head = ['', 'floor', ...sizes.map((size) => Number(size).toLocaleString('en'))];
  const rows = FIGURE_NAMES.map((name) => [
    FIGURES[name].says,
    formatFigure(name, floor, null),
    ...sizes.map((size) => formatFigure(name, atlas[size] ?? {}, floor)),
  ]);
  const lines = [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  return [`Medians of ${repeats}, ${machine}`, '', ...lines].join('\n');
}

function formatFigure(name: FigureName, figures: Figures, floor: Figures | null): string {
  const value = figures[name];
  if (value === undefined) return '';
  if (value === null) return '–';
  const share = floor && ratio(name, figures, floor);
  return value.toFixed(FIGURES[name].digits) + (share === null ? '' : ` (${share.toFixed(2)})`);
}
