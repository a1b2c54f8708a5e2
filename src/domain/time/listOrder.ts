import type { CooperationEvent } from '#domain/event.ts';
import { type CalendarDate, datePrecision, firstDay } from './calendarDate.ts';

/** The events in the order of the list, each by its number among all of them. */
export type Order = Uint32Array;

/** Behind every day there is: 9999-12-31 has a smaller key. */
const UNDATED_KEY = 200_000_000;

/** A key and a number beside each other are exact: more events than these are more than any memory holds. */
const MOST_EVENTS = 2 ** 24;

/** The order of the list: by first day, then the coarser date first, then id; undated events last. */
export function inListOrder(events: readonly CooperationEvent[]): readonly CooperationEvent[] {
  const order = startListOrder();
  for (const event of events) order.take(event);
  return Array.from(order.finish(), (number) => events[number] as CooperationEvent);
}

/** Puts events that it is given one by one in the order of the list, without holding them. */
export function startListOrder() {
  const keys: number[] = [];
  const ids: string[] = [];
  const take = ({ id, start, end }: CooperationEvent): void => {
    keys.push(dateKey(start ?? end));
    ids.push(id);
  };
  /** Numbers alone sort many times faster than a question for each two events; those of one day are asked for their ids. */
  const finish = (): Order => {
    const sorted = Float64Array.from(keys, (key, number) => key * MOST_EVENTS + number).sort();
    const order = Uint32Array.from(sorted, (both) => both % MOST_EVENTS);
    for (let from = 0, until = 0; from < order.length; from = until) {
      const key = keys[order[from] ?? 0];
      while (until < order.length && keys[order[until] ?? 0] === key) until++;
      order.subarray(from, until).sort((one, other) => compare(ids[one] ?? '', ids[other] ?? ''));
    }
    return order;
  };
  return { take, finish };
}

function dateKey(date: CalendarDate | null): number {
  if (date === null) return UNDATED_KEY;
  return Number(firstDay(date).replaceAll('-', '')) * 2 + (datePrecision(date) === 'day' ? 1 : 0);
}

/** By code unit: the same everywhere, whatever the reader's locale. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
