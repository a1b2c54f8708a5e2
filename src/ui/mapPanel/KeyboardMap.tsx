import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Pixel, Projection } from '#map/camera/projection.ts';
import type { Mark } from '#map/marks/layout.ts';
import { type Direction, partnerRings, type Stop, stopPixels, stopToward } from '#map/marks/picking.ts';
import type { Target } from '#map/scene.ts';
import { hover } from '#state/actions.ts';
import type { Atlas } from '#state/dataset.ts';
import { matching, partnersOf } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { MapWords } from './MapWords.tsx';
import { hoveredOf, targetOf } from './targets.ts';

/** What can be pointed at, and where it stands: of the live map, or of the still drawing. */
export type Surface = { readonly marks: readonly Mark[]; readonly projection: Projection };

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const PAN_PX: Readonly<Record<Direction, Pixel>> = {
  left: { x: -100, y: 0 },
  right: { x: 100, y: 0 },
  up: { x: 0, y: -100 },
  down: { x: 0, y: 100 },
};

type Props = {
  readonly atlas: Atlas;
  readonly surface: () => Surface | null;
  readonly onZoom: (steps: number) => void;
  readonly onPan: (pixels: Pixel) => void;
  readonly onChoose: (target: Target | null) => void;
  readonly children: ReactNode;
};

/** The map as one stop of the keyboard: arrows pan and + − zoom; Enter goes in among the marks, where arrows go from mark to mark and to the partners' rings, Enter opens or filters, Tab goes to a partner's card and Escape comes out. */
export function KeyboardMap({ atlas, surface, onZoom, onPan, onChoose, children }: Props) {
  const t = useTranslations('map');
  const words = useId();
  const [cursor, setCursor] = useState<Stop | null>(null);

  const goTo = (stop: Stop | null) => {
    setCursor(stop);
    hover(hoveredOf(stop && targetOf(stop), atlas));
  };
  const inward = () => {
    const at = surface();
    if (!at) return null;
    const { width, height } = at.projection.size;
    return nearest(at.marks, at.projection, { x: width / 2, y: height / 2 });
  };
  const onward = (from: Stop, direction: Direction) => {
    const seen = surface();
    const at = seen && stopPixels(from, seen.projection)[0];
    if (!at) return from;
    const partners = partnersOf(atlas, matching(atlas, useAtlas.getState().view.filter));
    return stopToward([...seen.marks, ...partnerRings(partners)], seen.projection, at, direction) ?? from;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction) cursor ? goTo(onward(cursor, direction)) : onPan(PAN_PX[direction]);
    else if (event.key === '+' || event.key === '=') onZoom(1);
    else if (event.key === '-') onZoom(-1);
    else if (event.key === 'Enter' && cursor) onChoose(targetOf(cursor));
    else if (event.key === 'Enter') goTo(inward());
    else if (event.key === 'Escape' && cursor) goTo(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div
        className="map-stop"
        role="application"
        aria-label={t('stop')}
        aria-describedby={words}
        tabIndex={0}
        data-cursor={cursor ? '' : undefined}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || goTo(null)}
      >
        {children}
      </div>
      <MapWords id={words} atlas={atlas} cursor={cursor} />
    </>
  );
}

function nearest(marks: readonly Mark[], projection: Projection, to: Pixel): Mark | null {
  const distance = (mark: Mark) =>
    Math.min(...stopPixels(mark, projection).map(({ x, y }) => Math.hypot(x - to.x, y - to.y)), 1e9);
  return marks.reduce<Mark | null>((best, mark) => (best && distance(best) <= distance(mark) ? best : mark), null);
}
