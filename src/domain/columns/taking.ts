import type { CooperationEvent } from '#domain/event.ts';
import type { Order } from '#domain/time/listOrder.ts';

/**
 * Makes something of events that it is given one by one, as they come, and is told at the end in which order they are
 * listed. So all that is made of many is made in one pass, and nobody has to hold them.
 */
export type Taking<Result> = {
  readonly take: (event: CooperationEvent) => void;
  readonly finish: (order: Order) => Result;
};

/** Events that are in the order of the list already. */
export function takeAll<Result>({ take, finish }: Taking<Result>, events: readonly CooperationEvent[]): Result {
  for (const event of events) take(event);
  return finish(asTaken(events.length));
}

/** The order in which the events came. */
export function asTaken(size: number): Order {
  return Uint32Array.from({ length: size }, (_, number) => number);
}

/** What was noted of each event as it came, in the order of the list. */
export function inOrder<Column extends Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array>(
  column: new (size: number) => Column,
  taken: readonly number[],
  order: Order,
): Column {
  const ordered = new column(order.length);
  for (let at = 0; at < order.length; at++) ordered[at] = taken[order[at] ?? 0] ?? 0;
  return ordered;
}
