import type { CooperationEvent } from '#domain/event.ts';

/**
 * Makes something of events that it is given one by one, in the order of the list. So all that is made of many is made
 * in one pass: among a hundred thousand events, coming to an event costs more than reading it.
 */
export type Taking<Result> = {
  readonly take: (event: CooperationEvent, index: number) => void;
  readonly finish: () => Result;
};

/** `start` is told how many events there are. */
export function takeAll<Result>(start: (size: number) => Taking<Result>, events: readonly CooperationEvent[]): Result {
  const { take, finish } = start(events.length);
  events.forEach(take);
  return finish();
}
