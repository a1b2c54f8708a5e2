import type { Camera, ProjectionKind } from '#domain/camera.ts';
import { type Filter, NO_FILTER, onlyPeriodDiffers } from '#domain/filter.ts';
import type { Language } from '#domain/language.ts';
import type { Worldview } from '#domain/worldview.ts';

export const MODES = ['map', 'list', 'partners'] as const;
export type Mode = (typeof MODES)[number];

/** What a link restores: all that is being looked at, and nothing that moves by itself. */
export type View = {
  readonly language: Language;
  /** The open event, by its id or an alias, known or not. */
  readonly eventId: string | null;
  readonly filter: Filter;
  readonly mode: Mode;
  /** Null where the reader has not moved the map: it then fits what it shows. */
  readonly camera: Camera | null;
  readonly projection: ProjectionKind;
  /** Null where the link leaves it to the reader's own choice. */
  readonly worldview: Worldview | null;
  readonly embed: boolean;
  /** Another dataset's address; null for the atlas's own, or for a file that the reader opened. */
  readonly dataUrl: string | null;
};

export function homeView(language: Language): View {
  return {
    language,
    eventId: null,
    filter: NO_FILTER,
    mode: 'map',
    camera: null,
    projection: 'flat',
    worldview: null,
    embed: false,
    dataUrl: null,
  };
}

/** Whether a view is another one's with other months: what a step of the timeline makes of it. */
export function onlyMonthsDiffer(view: View, before: View): boolean {
  return (
    view.filter !== before.filter &&
    onlyPeriodDiffers(view.filter, before.filter) &&
    (Object.keys(view) as (keyof View)[]).every((part) => part === 'filter' || view[part] === before[part])
  );
}
