/** A text of JSON, and what it parses to; undefined where it is unsound. */
export type Json = { readonly text: string; readonly value: unknown };

/**
 * Leaves off a byte order mark. Objects on lines of their own (https://jsonlines.org, and with a mark before each RFC 7464)
 * become a list, on the same lines. Never throws.
 */
export function parseJson(text: string): Json {
  const json = text.replace(/^\uFEFF/, '');
  return parsed(json) ?? parsed(asList(json)) ?? { text: json, value: undefined };
}

function parsed(text: string): Json | null {
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** The same text where no object ends a line before another one begins. */
function asList(lines: string): string {
  const members = lines.replaceAll('\u001e', ' ').replace(/\}(?=[ \t\r]*\n\s*\{)/g, '},');
  return members === lines ? lines : `[${members}]`;
}
