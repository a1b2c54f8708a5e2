import type { KeyboardEvent } from 'react';
import { useLocale } from 'use-intl';
import { type Extent, type MonthNumber, monthAt } from '#domain/time/month.ts';
import { formatMonth } from '#i18n/dates.ts';
import { GRIP_INSIDE, GRIP_OUTSIDE, monthByKey } from './drag.ts';
import type { PlotShape } from './plotShape.ts';

type Props = {
  readonly label: string;
  readonly side: 'first' | 'last';
  readonly month: MonthNumber;
  /** The months that it can be moved to. */
  readonly within: Extent;
  /** Where the edge of the month stands, in px. */
  readonly at: number;
  readonly shape: PlotShape;
  readonly onMove: (month: MonthNumber, held: boolean) => void;
};

const TARGET_PX = 24;
const PILL = { width: 6, height: 16 };

/** One end of the chosen months, for the keyboard and for the hand. */
export function MonthSlider({ label, side, month, within, at, shape, onMove }: Props) {
  const locale = useLocale();
  const outward = side === 'first' ? -1 : 1;
  const grip = GRIP_OUTSIDE + GRIP_INSIDE;
  const target = TARGET_PX - GRIP_INSIDE;
  const move = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = monthByKey(event.key, month, within.from, within.until - 1);
    if (next === null) return;
    event.preventDefault();
    if (next !== month) onMove(next, event.repeat);
  };
  return (
    <g
      className="timeline-slider"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={within.from}
      aria-valuemax={within.until - 1}
      aria-valuenow={month}
      aria-valuetext={formatMonth(monthAt(month), locale)}
      onKeyDown={move}
    >
      <rect
        className="timeline-target"
        x={at - (outward < 0 ? target : GRIP_INSIDE)}
        y={1}
        width={TARGET_PX}
        height={shape.height - 2}
        rx={4}
      />
      <rect
        className="timeline-grip"
        x={at - (outward < 0 ? GRIP_OUTSIDE : GRIP_INSIDE)}
        y={0}
        width={grip}
        height={shape.height}
      />
      <rect
        className="timeline-pill"
        x={at - PILL.width / 2}
        y={shape.top + (shape.barsPx - PILL.height) / 2}
        {...PILL}
        rx={3}
      />
    </g>
  );
}
