import { type Events, eventAt } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import type { Order } from '#domain/time/listOrder.ts';
import type { Taking } from './taking.ts';

/** Finds the index of an event by its id or an alias. */
export type IdTable = { readonly get: (id: string) => number | undefined };

/** Indexes at the places that ids hash to, or at the next free ones; -1 where none is. Half of the places stay free. */
export type IdSlots = Int32Array;

export function startIdSlots(): Taking<IdSlots> {
  const hashes: number[] = [];
  const named: number[] = [];
  let taken = 0;
  const take = ({ id, aliases }: CooperationEvent) => {
    for (const name of [id, ...aliases]) {
      hashes.push(hashOf(name));
      named.push(taken);
    }
    taken += 1;
  };
  const finish = (order: Order) => {
    const indexes = new Int32Array(taken);
    order.forEach((event, index) => {
      indexes[event] = index;
    });
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 1))).fill(-1);
    hashes.forEach((hash, at) => {
      let slot = hash & (slots.length - 1);
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = indexes[named[at] ?? 0] ?? -1;
    });
    return slots;
  };
  return { take, finish };
}

/** Asks the events themselves whether an id is theirs, so that no text is kept twice. */
export function idTable(events: Events, slots: IdSlots): IdTable {
  const isNamed = (index: number, name: string) => {
    const event = eventAt({ events }, index);
    return event !== undefined && (event.id === name || event.aliases.includes(name));
  };
  return {
    get: (name) => {
      for (let slot = hashOf(name) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
        const index = slots[slot] ?? -1;
        if (index < 0) return undefined;
        if (isNamed(index, name)) return index;
      }
    },
  };
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
