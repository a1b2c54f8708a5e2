import type { CooperationEvent } from './event.ts';
import { TEXT_LANGUAGES } from './language.ts';

/** Less alike than this is no help to a reader. */
const ALIKE_ENOUGH = 0.15;

type Alike = { readonly event: CooperationEvent; readonly likeness: number };

/**
 * Finds the events whose id, aliases or titles are most like the text, best first; none where nothing is alike. Takes
 * them one by one, so that who has many can take some at a time.
 */
export function startClosest(text: string, count: number) {
  const wanted = pairsOf(text);
  let best: readonly Alike[] = [];
  return {
    take: (event: CooperationEvent): void => {
      const alike = Math.max(...namesOf(event).map((name) => likeness(wanted, pairsOf(name))));
      if (alike < ALIKE_ENOUGH || (best.length === count && alike <= (best.at(-1)?.likeness ?? 0))) return;
      const all = [...best, { event, likeness: alike }];
      best = all.sort((one, other) => other.likeness - one.likeness).slice(0, count);
    },
    found: (): readonly CooperationEvent[] => best.map(({ event }) => event),
  };
}

function namesOf({ id, aliases, title }: CooperationEvent): readonly string[] {
  return [id, ...aliases, ...TEXT_LANGUAGES.flatMap((language) => title[language] ?? [])];
}

/** Dice's coefficient: twice what both have, by what each has; 1 for the same, 0 for nothing in common. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

/** Every two neighbouring letters or digits of the same word; case and punctuation do not count. */
function pairsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const letters = Array.from(word);
      return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
    }),
  );
}
