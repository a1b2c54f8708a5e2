import type { Events } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { type Packed, PackedEvents } from './packedEvents.ts';

/** Events in two parts: the heads of all of them, and everything in chunks of `size`, of which each comes when it is asked for. */
export type Chunks = {
  readonly heads: Packed;
  readonly size: number;
  /** Where the chunks are fetched. */
  readonly folder: string;
  /** The chunks that have come, by their number. */
  readonly come: (Packed | undefined)[];
};

/** What list, map and links need of an event. */
export function headOf(event: CooperationEvent): CooperationEvent {
  const nothing = {
    summary: null,
    people: [],
    organizations: [],
    outcomes: [],
    attendance: null,
    sources: [],
    note: null,
  };
  return { ...event, ...nothing };
}

/** Until an event's chunk has come, `at` gives its head. */
export class ChunkedEvents implements Events {
  readonly length: number;
  readonly chunks: Chunks;
  readonly #heads: PackedEvents;
  readonly #whole: (PackedEvents | undefined)[];

  constructor(chunks: Chunks) {
    this.chunks = chunks;
    this.#heads = new PackedEvents(chunks.heads);
    this.#whole = chunks.come.map((packed) => packed && new PackedEvents(packed));
    this.length = this.#heads.length;
  }

  chunkOf(index: number): number {
    return Math.floor(index / this.chunks.size);
  }

  keep(chunk: number, packed: Packed): void {
    this.chunks.come[chunk] = packed;
    this.#whole[chunk] = new PackedEvents(packed);
  }

  /** The numbers of the chunks that have not come. */
  missing(): readonly number[] {
    const count = Math.ceil(this.length / this.chunks.size);
    return Array.from({ length: count }, (_, chunk) => chunk).filter((chunk) => !this.#whole[chunk]);
  }

  at(index: number): CooperationEvent | undefined {
    return this.#whole[this.chunkOf(index)]?.at(index % this.chunks.size) ?? this.#heads.at(index);
  }

  *entries(): ArrayIterator<[number, CooperationEvent]> {
    for (let from = 0; from < this.length; from += this.chunks.size) {
      const until = Math.min(from + this.chunks.size, this.length);
      const whole = this.#whole[this.chunkOf(from)];
      if (whole) for (const [at, event] of whole.entries()) yield [from + at, event];
      else yield* this.#heads.entries(from, until);
    }
  }
}
