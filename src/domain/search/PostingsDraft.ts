/** For each term, by its number, the events that have it: entries[at[term]] up to entries[at[term + 1]]. */
export type Postings = { readonly at: Uint32Array; readonly entries: Uint32Array };

/** An entry holds the event's index and how much the term says about it, 0 to 3. */
const WEIGHTS = 4;

export function eventOf(entry: number): number {
  return Math.floor(entry / WEIGHTS);
}

export function weightOf(entry: number): number {
  return entry % WEIGHTS;
}

/** Numbers a piece. */
const CHUNK = 2 ** 15;

/**
 * Collects which event has which term, event by event. Two numbers each, in pieces that never move: a hundred thousand
 * events have some ten million, and as many small arrays would take ten times the room.
 */
export class PostingsDraft {
  private readonly chunks: Uint32Array[] = [];
  private used = CHUNK;
  private readonly counts: number[] = [];
  private readonly lastEvent: number[] = [];

  /** The number of a term not met before. */
  newTerm(): number {
    this.lastEvent.push(-1);
    return this.counts.push(0) - 1;
  }

  /** Only the first weight of an event's term counts: the heaviest comes first. */
  add(term: number, event: number, weight: number): void {
    if (this.lastEvent[term] === event) return;
    this.lastEvent[term] = event;
    this.counts[term] = (this.counts[term] ?? 0) + 1;
    if (this.used === CHUNK) {
      this.chunks.push(new Uint32Array(CHUNK));
      this.used = 0;
    }
    const chunk = this.chunks.at(-1);
    if (!chunk) return;
    chunk[this.used++] = term;
    chunk[this.used++] = event * WEIGHTS + weight;
  }

  /** The same, sorted by term: counted, then laid out. The draft is used up. */
  laidOut(): Postings {
    const at = new Uint32Array(this.counts.length + 1);
    for (const [term, count] of this.counts.entries()) {
      at[term + 1] = (at[term] ?? 0) + count;
    }
    const next = at.slice();
    const entries = new Uint32Array(at.at(-1) ?? 0);
    while (this.chunks.length > 0) {
      const isLast = this.chunks.length === 1;
      const chunk = this.chunks.shift() ?? new Uint32Array(0);
      const end = isLast ? this.used : CHUNK;
      for (let from = 0; from < end; from += 2) {
        const term = chunk[from] ?? 0;
        const place = next[term] ?? 0;
        entries[place] = chunk[from + 1] ?? 0;
        next[term] = place + 1;
      }
    }
    return { at, entries };
  }
}
