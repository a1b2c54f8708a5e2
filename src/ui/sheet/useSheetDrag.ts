import { type PointerEvent, useRef } from 'react';
import { type Detent, detentAfterDrag } from './sheetDetent.ts';

type Drag = { readonly sheet: HTMLElement; readonly fromY: number; readonly fromHeight: number };

/** A finger that presses a button of the head moves less than this. CSS px. */
const TREMBLE = 8;

/** Lets the head of a sheet be dragged: the sheet follows the finger, then comes to rest at a detent. */
export function useSheetDrag(detent: Detent, onDetent: (detent: Detent) => void) {
  const drag = useRef<Drag | null>(null);

  const onPointerDown = (press: PointerEvent<HTMLElement>): void => {
    const sheet = press.currentTarget.closest<HTMLElement>('.sheet');
    if (!sheet) return;
    drag.current = { sheet, fromY: press.clientY, fromHeight: sheet.offsetHeight };
  };
  const onPointerMove = (move: PointerEvent<HTMLElement>): void => {
    if (!drag.current) return;
    const { sheet, fromY, fromHeight } = drag.current;
    const isDragging = sheet.dataset.dragging !== undefined;
    if (!isDragging && Math.abs(move.clientY - fromY) < TREMBLE) return;
    /** From here on no button below the finger is pressed. */
    if (!isDragging) move.currentTarget.setPointerCapture(move.pointerId);
    sheet.style.setProperty('--dragged', `${fromHeight + fromY - move.clientY}px`);
    sheet.dataset.dragging = '';
  };
  const onPointerEnd = (release: PointerEvent<HTMLElement>): void => {
    if (!drag.current) return;
    const { sheet, fromY } = drag.current;
    drag.current = null;
    delete sheet.dataset.dragging;
    const up = release.type === 'pointercancel' ? 0 : fromY - release.clientY;
    onDetent(detentAfterDrag(detent, up, innerHeight));
  };
  return { onPointerDown, onPointerMove, onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd };
}
