import { type Note, pathTo } from '#data/notes.ts';
import { type JsonToken, jsonTokens } from './jsonTokens.ts';

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

/** The notes on a sound JSON text, each with the line that it is about. */
export function withLines(json: string, notes: readonly Note[]): readonly Note[] {
  const lines = jsonLines(
    json,
    notes.map(({ path }) => path),
  );
  return notes.map((note) => ({ ...note, line: lines.get(note.path) ?? null }));
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
