/** Letters that run from right to left, and what turns or closes a direction: https://www.unicode.org/reports/tr9/ */
const TURNING = /[\p{Bidi_Control}\u0590-\u08ff\ufb1d-\ufefc]/u;
const CONTROLS = /\p{Bidi_Control}/gu;

/** Words of somebody else's for the middle of a bare sentence, which they cannot turn; those that would turn nothing stay as they are. Where there is markup, `bdi` does the same. */
export function isolated(words: string): string {
  return TURNING.test(words) ? `\u2068${words.replace(CONTROLS, '')}\u2069` : words;
}
