import type { Written } from '#domain/columns/packedEvents.ts';

/** Nothing around the list of events, and no member of it, is longer: a file in which it is has another form. */
const LONGEST_BYTES = 1_000_000;

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Cuts the JSON of a dataset, UTF-8 that arrives in pieces, into the members of its list of events: the one that is called
 * so, or that the whole file is. It looks at brackets, commas and quotes alone; whether what it cuts is JSON shows when
 * that is parsed.
 */
export class JsonCutter {
  /** All until the list begins, with its bracket; null before that has come. */
  #head: Uint8Array | null = null;
  #isBehind = false;
  /** What is not done with: all before the list, the member that is not whole, or all behind the list. */
  #rest: Uint8Array = new Uint8Array(0);
  /** How much of that member has been looked at, in how many brackets it stands there, and whether in a text. */
  #at = 0;
  #depth = 0;
  #isText = false;
  #count = 0;

  /** The members that are whole with this piece, in the order of the file; null where there is no list to cut. */
  take(piece: Uint8Array): Written | null {
    this.#rest = joined(this.#rest, piece);
    if (this.#head === null) this.#findList();
    const isInList = this.#head !== null && !this.#isBehind;
    const cut = isInList ? this.#cut() : { bytes: this.#rest, from: [], until: [] };
    return this.#rest.length > LONGEST_BYTES ? null : cut;
  }

  /** What stands around the list, with an empty list in its place; null where that has not ended. */
  finish(): Uint8Array | null {
    return this.#head && this.#isBehind ? joined(this.#head, this.#rest) : null;
  }

  /** Whether the file is the list itself. */
  get isBare(): boolean {
    return this.#head !== null && new TextDecoder().decode(this.#head).trim() === '[';
  }

  #findList(): void {
    const begin = listBegin(this.#rest);
    if (begin === null) return;
    this.#head = this.#rest.slice(0, begin);
    this.#rest = this.#rest.subarray(begin);
  }

  /** Every byte of a large file passes here, so what changes stands in variables. */
  #cut(): Written {
    const bytes = this.#rest;
    const from: number[] = [];
    const until: number[] = [];
    let begin = 0;
    let at = this.#at;
    let depth = this.#depth;
    let isText = this.#isText;
    const { length } = bytes;
    while (at < length && depth >= 0) {
      const byte = bytes[at++];
      if (isText) {
        if (byte === QUOTE) isText = false;
        else if (byte === BACKSLASH) at++;
      } else if (byte === QUOTE) isText = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth--;
      else if (byte === COMMA && depth === 0) {
        from.push(begin);
        until.push(at - 1);
        begin = at;
      }
    }
    this.#isBehind = depth < 0;
    this.#count += from.length;
    const last = this.#isBehind ? at - 1 : begin;
    if (this.#isBehind && (this.#count > 0 || !isBlank(bytes.subarray(begin, last)))) {
      from.push(begin);
      until.push(last);
    }
    this.#rest = bytes.subarray(last);
    this.#at = at - last;
    this.#depth = depth;
    this.#isText = isText;
    return { bytes, from, until };
  }
}

/** Where the list begins, behind its bracket; null where it has not come. */
function listBegin(bytes: Uint8Array): number | null {
  let depth = 0;
  let text = { from: 0, until: 0 };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      const until = textEnd(bytes, at + 1);
      text = { from: at + 1, until };
      at = until;
    } else if (byte === OPEN_LIST && (depth === 0 || (depth === 1 && isEvents(bytes.subarray(text.from, text.until)))))
      return at + 1;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth--;
  }
  return null;
}

function textEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

function isEvents(name: Uint8Array): boolean {
  return new TextDecoder().decode(name) === 'events';
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= SPACE);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
