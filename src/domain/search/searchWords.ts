/** Runs of Chinese, and words of any other script. */
export const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

const HAN = /\p{Script=Han}/u;

/** Whether a run is Chinese, which has no spaces. */
export function isHan(run: string): boolean {
  return HAN.test(run);
}

/** Case and accents do not matter: Vējonis is found as vejonis. Chinese comes back as it is. */
export function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words and the runs of Chinese in what a reader typed, folded, each once; empty where nothing can be asked. */
export function queryWords(query: string): readonly string[] {
  return [...new Set((query.normalize('NFKC').match(RUNS) ?? []).map(folded))];
}

/**
 * Chinese has no spaces: every two neighbouring characters by their code points, and the last before 0,
 * 联合研究 → 联合 合研 研究 究. Told one by one, for there are millions.
 */
export function eachHanPair(run: string, tell: (first: number, second: number) => void): void {
  let first = 0;
  for (const character of run) {
    const second = character.codePointAt(0) ?? 0;
    if (first > 0) tell(first, second);
    first = second;
  }
  if (first > 0) tell(first, 0);
}
