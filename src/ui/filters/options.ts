import type { SpokenText } from '#domain/language.ts';

/** A value of a facet that can be chosen, and how many events it would leave. */
export type FacetOption = { readonly value: string; readonly text: SpokenText; readonly count: number };

/** The most frequent first, equal ones by name; a chosen value stays although nothing has it, so that it can be given up. */
export function facetOptionList(
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  textOf: (value: string) => SpokenText,
): readonly FacetOption[] {
  return [...new Set([...counts.keys(), ...chosen])]
    .map((value) => ({ value, text: textOf(value), count: counts.get(value) ?? 0 }))
    .sort((one, other) => other.count - one.count || one.text.words.localeCompare(other.text.words));
}

/** Those whose name or code has the typed words somewhere, whatever the case. */
export function optionsNamed(options: readonly FacetOption[], typed: string): readonly FacetOption[] {
  const wanted = typed.trim().toLowerCase();
  return options.filter(
    ({ text, value }) => text.words.toLowerCase().includes(wanted) || value.toLowerCase().includes(wanted),
  );
}
