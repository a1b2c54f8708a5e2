import type { ReactNode } from 'react';

/** Stands for the children while the sentence is put together. */
const GAP = '\uFFFC';

type Props = {
  /** The sentence, with the gap where the children go: at most once. */
  readonly say: (gap: string) => string;
  readonly children: ReactNode;
};

/** A sentence of the catalogue around words of the data, which stay an element of their own and cannot turn it. */
export function Sentence({ say, children }: Props) {
  const [before, after] = say(GAP).split(GAP);
  return (
    <>
      {before}
      {after !== undefined && children}
      {after}
    </>
  );
}
