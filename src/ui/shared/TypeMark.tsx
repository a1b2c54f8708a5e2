import './types.css';
import type { EventType } from '#domain/event.ts';
import { shapePath } from '#map/drawing/shapes.ts';

/** The mark of a type as the map draws it. It repeats what words beside it say, so it is silent. */
export function TypeMark({ type, size = 'medium' }: { readonly type: EventType; readonly size?: 'small' | 'medium' }) {
  return (
    <svg
      className={`type-mark type-mark-${size} type-${type}`}
      viewBox="-1.1 -1.1 2.2 2.2"
      // Where the style sheet does not come.
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={shapePath(type)} />
    </svg>
  );
}
