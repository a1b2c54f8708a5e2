import { splitReports } from './splitReports.ts';

/** Whether a text is a newsletter: numbered reports that name their sources. */
export function isNewsletter(text: string): boolean {
  return splitReports(text).some(({ publisher }) => publisher !== null);
}
