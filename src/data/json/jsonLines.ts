import { type Note, pathTo } from '#data/notes.ts';
import { type JsonToken, jsonTokens, LONGEST_WITH_LINES } from './jsonTokens.ts';

/** A bracket that is open, and how far in it the reading is. The path is null where nothing in it is asked for. */
type Open = { readonly bracket: '{' | '['; readonly path: string | null; key: string; index: number };

/**
 * The lines, from 1, on which the values at some paths (`events.3.start`) begin, in a sound JSON text. A path that the
 * text does not have gets the line of the nearest part around it.
 */
export function jsonLines(json: string, paths: readonly string[]): ReadonlyMap<string, number> {
  const asked = new Set(paths.flatMap(partsAround));
  const lines = firstLines(json, asked);
  return new Map(
    paths.flatMap((path) => {
      const line = partsAround(path)
        .map((part) => lines.get(part))
        .find((found) => found !== undefined);
      return line === undefined ? [] : [[path, line]];
    }),
  );
}

/** The notes on a JSON text in its order; those that have no line get the one that they are about. */
export function withLines(json: string, notes: readonly Note[]): readonly Note[] {
  if (notes.every(({ line }) => line !== null) || json.length > LONGEST_WITH_LINES) return notes;
  const lines = jsonLines(
    json,
    notes.map(({ path }) => path),
  );
  const lined = notes.map((note) => ({ ...note, line: note.line ?? lines.get(note.path) ?? null }));
  return lined.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/** A path and all that it lies in, innermost first. */
function partsAround(path: string): readonly string[] {
  const parts = [path];
  for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) parts.push(path.slice(0, end));
  return path === '' ? parts : [...parts, ''];
}

function firstLines(json: string, asked: ReadonlySet<string>): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Open[] = [];
  let before: JsonToken | null = null;
  for (const token of jsonTokens(json)) {
    const inside = open.at(-1);
    if (token.text === '}' || token.text === ']') open.pop();
    else if (token.text === ',' && inside) inside.index += 1;
    else if (inside?.bracket !== '{' || before?.text === ':') {
      const path = inside ? childOf(inside, asked) : '';
      if (path !== null) lines.set(path, token.line);
      if (token.text === '{' || token.text === '[') open.push({ bracket: token.text, path, key: '', index: 0 });
    } else if (token.text !== ':') inside.key = token.text;
    before = token;
  }
  return lines;
}

/** Null for a part that is not asked for; the paths of all others are never put together. */
function childOf({ path, bracket, key, index }: Open, asked: ReadonlySet<string>): string | null {
  if (path === null) return null;
  const child = pathTo(path, bracket === '[' ? index : (JSON.parse(key) as string));
  return asked.has(child) ? child : null;
}
