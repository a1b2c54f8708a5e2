/** What a report of an error can be filled in with. */
export type Reported = { readonly id: string; readonly title: string; readonly url: string };

/** Fills `{id}`, `{title}` and `{url}` of a host's template, escaped: `mailto:atlas@example.org?subject={title}&body={url}`. */
export function reportAddress(template: string, reported: Reported): string {
  return template.replace(/\{(id|title|url)\}/g, (_, name: keyof Reported) => encodeURIComponent(reported[name]));
}
