import type { Dataset } from '#domain/dataset.ts';

/** A dataset as a file that `readJson` reads back the same; what is absent is left out. */
export function formatJson({ title, events, ...envelope }: Dataset): string {
  const named = title.zh === null && title.en === null ? {} : { title };
  return `${JSON.stringify({ ...named, ...envelope, events }, present, 2)}\n`;
}

function present(key: string, value: unknown): unknown {
  return key === 'events' || !isEmpty(value) ? value : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
