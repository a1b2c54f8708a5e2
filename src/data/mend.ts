/** Reads a value by a schema, and leaves out the smallest parts without which the rest is still true. */
import * as v from 'valibot';
import { type Note, type NoteCode, pathTo, previewOf } from './notes.ts';

export type Mended<Output> = {
  /** Null where what is wrong cannot be left out. */
  readonly output: Output | null;
  readonly notes: readonly Note[];
};

type Path = readonly (string | number)[];

/** Without these the whole around them would say something else: an inferred place would look stated. */
const INSEPARABLE: ReadonlySet<string | number> = new Set(['inferred', 'qualifier', 'status', 'from', 'to']);

/** Parts that miss a part are left out in turn, so one reading may not do; nothing in the schema is deeper than this. */
const DEEPEST = 8;

/** `at` is the path of the value in its file. */
export function readMending<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  at: string,
): Mended<Output> {
  const reading = v.safeParse(schema, value, { abortPipeEarly: true });
  if (reading.success) return { output: reading.output, notes: [] };
  return mend(schema, value, at, reading.issues);
}

function mend<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  at: string,
  found: readonly v.BaseIssue<unknown>[],
): Mended<Output> {
  const notes: Note[] = [];
  let mended = value;
  let issues = found;
  for (let pass = 0; pass < DEEPEST; pass += 1) {
    for (const issue of issues) {
      if (pass === 0 || !isConsequence(issue, mended)) notes.push(noteOf(issue, value, at));
    }
    mended = without(mended, issues.map(pathOf));
    if (mended === undefined) break;
    const reading = v.safeParse(schema, mended, { abortPipeEarly: true });
    if (reading.success) return { output: reading.output, notes };
    issues = reading.issues;
  }
  return { output: null, notes };
}

/** What is missing after the first reading was left out by it, and has its note. */
function isConsequence(issue: v.BaseIssue<unknown>, whole: unknown): boolean {
  return issue.message === 'language-missing' || partAt(whole, pathOf(issue)) == null;
}

function noteOf(issue: v.BaseIssue<unknown>, whole: unknown, at: string): Note {
  return {
    code: issue.message as NoteCode,
    effect: 'part-dropped',
    id: idOf(whole),
    path: pathTo(at, ...pathOf(issue)),
    value: previewOf(issue.input),
    line: null,
  };
}

/** Shortened; null where the value names none. */
function idOf(value: unknown): string | null {
  const id = partAt(value, ['id']);
  return typeof id === 'string' ? previewOf(id) : null;
}

function pathOf({ path }: v.BaseIssue<unknown>): Path {
  return path?.map(({ key }) => key as string | number) ?? [];
}

function partAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((whole, key) => (isContainer(whole) ? whole[key] : undefined), value);
}

/** A copy without the parts at the paths, or what cannot do without them; undefined where that is everything. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (!isContainer(value) || paths.some(({ length }) => length === 0)) return undefined;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Container;
  for (const [key, inner] of byFirstKey(paths)) {
    if (value[key] == null) return undefined;
    const part = without(value[key], inner);
    if (part === undefined && INSEPARABLE.has(key)) return undefined;
    // Members of a list keep their positions, so that later notes name the right one.
    if (part !== undefined || Array.isArray(copy)) copy[key] = part ?? null;
    else delete copy[key];
  }
  return copy;
}

function byFirstKey(paths: readonly Path[]): ReadonlyMap<string | number, readonly Path[]> {
  const groups = new Map<string | number, Path[]>();
  for (const [key = '', ...rest] of paths) {
    const group = groups.get(key);
    if (group) group.push(rest);
    else groups.set(key, [rest]);
  }
  return groups;
}

type Container = Record<string | number, unknown>;

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
