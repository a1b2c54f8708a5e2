import { Children, type ReactNode } from 'react';
import { Fact } from './Fact.tsx';

type Props<T> = {
  readonly title: string;
  readonly of: readonly T[];
  readonly children: (part: T) => ReactNode;
};

/** A line for each of several facts of a kind; nothing at all where there are none. */
export function FactList<T>({ title, of, children }: Props<T>) {
  if (of.length === 0) return null;
  return (
    <Fact title={title}>
      <ul>{Children.map(of.map(children), (line) => line && <li>{line}</li>)}</ul>
    </Fact>
  );
}
