/** `cut` is the beginning of a token at the end of the text; `bad` a character with which no token of JSON begins. */
export type JsonToken = {
  readonly kind: 'mark' | 'string' | 'scalar' | 'cut' | 'bad';
  readonly text: string;
  readonly line: number;
};

/** Nobody edits a longer text by hand, and finding a line in one takes longer than reading it. */
export const LONGEST_WITH_LINES = 20_000_000;

// RFC 8259. A string that is not closed, or holds a bare control character, is bad from its quotation mark on.
const PLAIN = String.raw`[^"\\\u0000-\u001f]*`;
const ESCAPE = String.raw`\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})`;
const STRING = `"${PLAIN}(?:${ESCAPE}${PLAIN})*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const SCALAR = String.raw`(?:true|false|null|${NUMBER})(?![\w.+-])`;
const CUT = String.raw`(?:"${PLAIN}(?:${ESCAPE}${PLAIN})*(?:\\u?[\dA-Fa-f]{0,3})?|[\w.+-]+)$`;
const TOKEN = new RegExp(String.raw`([{}[\],:])|(${STRING})|(${SCALAR})|(${CUT})|(\n)|([^ \t\r])`, 'g');

/** The tokens of a JSON text, sound or not, with the lines that they begin on, from 1. */
export function* jsonTokens(json: string): Generator<JsonToken, void> {
  let line = 1;
  for (const [text, mark, string, scalar, cut, newLine] of json.matchAll(TOKEN)) {
    if (newLine) line += 1;
    else if (mark) yield { kind: 'mark', text, line };
    else if (string) yield { kind: 'string', text, line };
    else if (scalar) yield { kind: 'scalar', text, line };
    else if (cut) yield { kind: 'cut', text, line };
    else yield { kind: 'bad', text, line };
  }
}
