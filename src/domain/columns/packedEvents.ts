import { BLANK_EVENT } from '#domain/blankEvent.ts';
import type { Events } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { type Taking, takeAll } from './taking.ts';

/** Events as JSON in UTF-8: event i from at[i] to at[i + 1]. No object an event, and handed over at no cost. */
export type Packed = { readonly bytes: Uint8Array; readonly at: Uint32Array };

/** Events in a file that says them as JSON in UTF-8: each from `from` to `until` in bytes that nobody changes. */
export type Written = {
  readonly bytes: Uint8Array;
  readonly from: readonly number[];
  readonly until: readonly number[];
};

/** Takes events one by one, or many as they stand in a file. */
export type Packing = Taking<Packed> & { readonly takeWritten: (written: Written) => void };

/** What an event says, from its JSON. */
export type EventReader = (said: object) => CooperationEvent;

/** Encoding so many at a time costs half of encoding each; of many more, their text leaves the caches. */
const BATCH = 50;

const NEWLINE = 10;

export function packEvents(events: readonly CooperationEvent[]): Packed {
  return takeAll(startPacking(), events);
}

export function startPacking(): Packing {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  /** Of each event: its part, and where it begins and ends there. */
  const partOf: number[] = [];
  const from: number[] = [];
  const until: number[] = [];
  let lines: string[] = [];
  const encode = () => {
    if (lines.length === 0) return;
    const bytes = encoder.encode(lines.join(''));
    for (let end = 0; end < bytes.length; ) {
      partOf.push(parts.length);
      from.push(end);
      end = bytes.indexOf(NEWLINE, end) + 1;
      until.push(end);
    }
    parts.push(bytes);
    lines = [];
  };
  const take = (event: CooperationEvent) => {
    lines.push(`${JSON.stringify(saidOf(event))}\n`);
    if (lines.length === BATCH) encode();
  };
  const takeWritten = (written: Written) => {
    encode();
    for (let at = 0; at < written.from.length; at++) {
      partOf.push(parts.length);
      from.push(written.from[at] ?? 0);
      until.push(written.until[at] ?? 0);
    }
    parts.push(written.bytes);
  };
  const finish: Packing['finish'] = (order) => {
    encode();
    const at = new Uint32Array(order.length + 1);
    order.forEach((event, index) => {
      at[index + 1] = (at[index] ?? 0) + (until[event] ?? 0) - (from[event] ?? 0);
    });
    const bytes = new Uint8Array(at.at(-1) ?? 0);
    order.forEach((event, index) => {
      const part = parts[partOf[event] ?? 0];
      if (part) bytes.set(part.subarray(from[event], until[event]), at[index]);
    });
    return { bytes, at };
  };
  return { take, takeWritten, finish };
}

function saidOf(event: CooperationEvent): object {
  const all: Readonly<Record<string, unknown>> = event;
  const said: Record<string, unknown> = {};
  for (const key in all) {
    const part = all[key];
    if (part !== null && !(Array.isArray(part) && part.length === 0)) said[key] = part;
  }
  return said;
}

/** The events of a packing, each read when it is asked for; the same object as long as somebody holds it. */
export class PackedEvents implements Events {
  readonly length: number;
  readonly packed: Packed;
  readonly #readEvent: EventReader;
  readonly #held = new Map<number, WeakRef<CooperationEvent>>();
  readonly #decoder = new TextDecoder();

  /** What the packing wrote itself needs no other reader than the one there is. */
  constructor(packed: Packed, readEvent: EventReader = completed) {
    this.packed = packed;
    this.length = packed.at.length - 1;
    this.#readEvent = readEvent;
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
    return this.#readEvent(JSON.parse(this.#decoder.decode(bytes.subarray(at[index], at[index + 1]))));
  }
}

function completed(said: object): CooperationEvent {
  return { ...BLANK_EVENT, ...said };
}
