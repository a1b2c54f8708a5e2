import type { Dataset } from '#domain/dataset.ts';

/** A dataset as a file that `readJson` reads back the same; what is absent is left out. */
export function formatJson({ title, events, ...envelope }: Dataset): string {
  const named = title.zh === null && title.en === null ? {} : { title };
  return formatPresent({ ...named, ...envelope, events }, ['events']);
}

/** JSON without what is absent, however deep; the keys in `kept` are written even where they hold nothing. */
export function formatPresent(whole: object, kept: readonly string[]): string {
  const present = (key: string, value: unknown) => (kept.includes(key) || !isEmpty(value) ? value : undefined);
  return `${JSON.stringify(whole, present, 2)}\n`;
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
