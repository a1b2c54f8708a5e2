import { type Events, eventAt } from '#domain/dataset.ts';
import type { Person } from '#domain/event.ts';

/** A person and the events, by index, that name them. */
export type PersonMet = { readonly person: Person; readonly indexes: readonly number[] };

/** Everybody whom the events name, the most often met first; who has the same names and country is one person. */
export function peopleMet(events: Events, indexes: Uint32Array): readonly PersonMet[] {
  const met = new Map<string, { readonly person: Person; readonly indexes: number[] }>();
  for (const index of indexes) {
    for (const person of eventAt({ events }, index)?.people ?? []) {
      const key = JSON.stringify([person.name, person.country]);
      const known = met.get(key);
      if (!known) met.set(key, { person, indexes: [index] });
      else if (known.indexes.at(-1) !== index) known.indexes.push(index);
    }
  }
  return [...met.values()].sort((one, other) => other.indexes.length - one.indexes.length);
}
