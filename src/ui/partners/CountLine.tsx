import type { MouseEvent, ReactNode } from 'react';
import { useFormatter } from 'use-intl';

type Props = {
  readonly children: ReactNode;
  readonly count: number;
  /** The count that fills the bar. */
  readonly most: number;
  readonly href: string;
  readonly onClick: (click: MouseEvent) => void;
  /** Whether the filter asks for it already. */
  readonly current?: boolean;
};

/** A name, a bar and its number, as one link to the events behind it; no link where there are none. */
export function CountLine({ children, count, most, href, onClick, current }: Props) {
  const format = useFormatter();
  const line = (
    <>
      <span>{children}</span>
      <svg className="count-bar" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={count} height="1" />
      </svg>
      <b>{format.number(count)}</b>
    </>
  );
  if (count === 0) return <span className="count-line">{line}</span>;
  return (
    <a className="count-line" href={href} onClick={onClick} aria-current={current || undefined}>
      {line}
    </a>
  );
}
