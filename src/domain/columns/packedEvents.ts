import { BLANK_EVENT } from '#domain/blankEvent.ts';
import type { Events } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { type Taking, takeAll } from './taking.ts';

/** Events as lines of JSON in UTF-8, without what they say nothing of: event i from at[i] to at[i + 1]. No object an event, and handed over at no cost. */
export type Packed = { readonly bytes: Uint8Array; readonly at: Uint32Array };

const FIRST_BYTES = 2 ** 20;

/** UTF-8 needs at most three bytes a UTF-16 unit. */
const BYTES_PER_UNIT = 3;

/** Encoding so many at a time costs half of encoding each; of many more, their text leaves the caches. */
const BATCH = 50;

const REPORT_EVERY = 5000;

const NEWLINE = 10;

export function packEvents(events: readonly CooperationEvent[]): Packed {
  return takeAll(startPacking, events);
}

/** `onPacked` is told now and then how many are done. */
export function startPacking(size: number, onPacked?: (done: number) => void): Taking<Packed> {
  const encoder = new TextEncoder();
  const at = new Uint32Array(size + 1);
  let bytes = new Uint8Array(FIRST_BYTES);
  let end = 0;
  let done = 0;
  let lines: string[] = [];
  const encode = () => {
    const text = lines.join('');
    if (end + text.length * BYTES_PER_UNIT > bytes.length) {
      const longer = new Uint8Array((end + text.length * BYTES_PER_UNIT) * 2);
      longer.set(bytes.subarray(0, end));
      bytes = longer;
    }
    encoder.encodeInto(text, bytes.subarray(end));
    for (const _ of lines) {
      end = bytes.indexOf(NEWLINE, end) + 1;
      done += 1;
      at[done] = end;
    }
    lines = [];
    if (done % REPORT_EVERY === 0) onPacked?.(done);
  };
  const take = (event: CooperationEvent) => {
    lines.push(`${JSON.stringify(saidOf(event))}\n`);
    if (lines.length === BATCH) encode();
  };
  const finish = () => {
    encode();
    return { bytes: bytes.slice(0, end), at };
  };
  return { take, finish };
}

/** JSON leaves out what is undefined; taking the fields away would cost more than writing them. */
function saidOf(event: CooperationEvent): object {
  const said: Record<string, unknown> = { ...event };
  for (const key in said) {
    const part = said[key];
    if (part === null || (Array.isArray(part) && part.length === 0)) said[key] = undefined;
  }
  return said;
}

/** The events of a packing, each read when it is asked for; the same object as long as somebody holds it. */
export class PackedEvents implements Events {
  readonly length: number;
  readonly packed: Packed;
  readonly #held = new Map<number, WeakRef<CooperationEvent>>();
  readonly #decoder = new TextDecoder();

  constructor(packed: Packed) {
    this.packed = packed;
    this.length = packed.at.length - 1;
  }

  at(index: number): CooperationEvent | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const held = this.#held.get(index)?.deref();
    if (held) return held;
    const event = this.#read(index);
    this.#held.set(index, new WeakRef(event));
    return event;
  }

  /** Those of a range of indexes, half-open; holds none of them. */
  *entries(from = 0, until = this.length): ArrayIterator<[number, CooperationEvent]> {
    for (let index = from; index < until; index++) yield [index, this.#read(index)];
  }

  #read(index: number): CooperationEvent {
    const { bytes, at } = this.packed;
    return { ...BLANK_EVENT, ...JSON.parse(this.#decoder.decode(bytes.subarray(at[index], at[index + 1]))) };
  }
}
