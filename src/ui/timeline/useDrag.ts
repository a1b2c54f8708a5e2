import { type PointerEvent, useRef } from 'react';
import { type Extent, monthAt } from '#domain/time/month.ts';
import { oneMonth, samePeriod } from '#domain/time/period.ts';
import { choosePeriod, slidePeriod } from '#state/actions.ts';
import { pause } from '#state/playback.ts';
import { useAtlas } from '#state/store.ts';
import { chosenMonths, periodOfMonths } from './chosenMonths.ts';
import { draggedMonths, type Grip, gripAt } from './drag.ts';
import type { MonthScale } from './monthScale.ts';

/** A finger that taps still trembles. */
const TREMBLE_PX = 4;

type Drag = {
  readonly grip: Grip;
  readonly before: Extent;
  readonly startPx: number;
  /** Away from where it began; else the gesture is a click. */
  moved: boolean;
  /** Whether the history already has its step. */
  pushed: boolean;
};

/** A click chooses the nearest month, or all again; a drag chooses months, as one step that Back undoes. */
export function useDrag(axis: Extent, scale: MonthScale) {
  const current = useRef<Drag | null>(null);
  const periodNow = () => useAtlas.getState().view.filter.period;

  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    pause();
    const startPx = pxIn(event);
    const period = periodNow();
    const before = chosenMonths(axis, period);
    const grip = gripAt(scale, before, period === null, startPx);
    current.current = { grip, before, startPx, moved: false, pushed: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    const drag = current.current;
    if (!drag || (!drag.moved && Math.abs(pxIn(event) - drag.startPx) < TREMBLE_PX)) return;
    drag.moved = true;
    const next = periodOfMonths(axis, draggedMonths(scale, drag.grip, drag.before, drag.startPx, pxIn(event)));
    if (samePeriod(next, periodNow())) return;
    if (drag.pushed) slidePeriod(next);
    else choosePeriod(next);
    drag.pushed = true;
  };

  const onPointerUp = (event: PointerEvent<SVGSVGElement>): void => {
    const clicked = oneMonth(monthAt(scale.monthAt(pxIn(event))));
    if (current.current?.moved === false) choosePeriod(samePeriod(clicked, periodNow()) ? null : clicked);
    current.current = null;
  };

  const onPointerCancel = (): void => {
    current.current = null;
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}

function pxIn(event: PointerEvent<SVGSVGElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}
