import { jsonTokens } from './jsonTokens.ts';

export type JsonError = {
  /** From 1. */
  readonly line: number;
  /** What stands where JSON cannot go on; empty at the end of the text. */
  readonly found: string;
};

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end';

/** Where a text stops being JSON; null where it is JSON. Engines word this differently, and some give no place. */
export function firstJsonError(json: string): JsonError | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let lastLine = 1;
  for (const { kind, text, line } of jsonTokens(json)) {
    lastLine = line;
    if (kind === 'cut') return { line, found: '' };
    const next = follow(expected, kind === 'mark' || kind === 'bad' ? text : kind, open);
    if (next === null) return { line, found: text };
    expected = next;
  }
  return expected === 'end' ? null : { line: lastLine, found: '' };
}

/** What may come after a token; null where the token itself may not come. `open` follows the brackets. */
function follow(expected: Expected, token: string, open: ('{' | '[')[]): Expected | null {
  const isValue = expected === 'value' || expected === 'value or ]';
  const isKey = expected === 'key' || expected === 'key or }';
  if (isKey && token === 'string') return 'colon';
  if (expected === 'colon' && token === ':') return 'value';
  if (expected === 'comma' && token === ',') return open.at(-1) === '{' ? 'key' : 'value';
  if (isValue && (token === 'string' || token === 'scalar')) return afterValue(open);
  if (isValue && (token === '{' || token === '[')) {
    open.push(token);
    return token === '{' ? 'key or }' : 'value or ]';
  }
  if (closes(expected, token, open.at(-1))) {
    open.pop();
    return afterValue(open);
  }
  return null;
}

function closes(expected: Expected, token: string, bracket: '{' | '[' | undefined): boolean {
  if (token === '}') return bracket === '{' && (expected === 'key or }' || expected === 'comma');
  if (token === ']') return bracket === '[' && (expected === 'value or ]' || expected === 'comma');
  return false;
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'end' : 'comma';
}
