import type { Camera, ProjectionKind } from '#domain/camera.ts';
import { type Facet, type Filter, type FilterPart, NO_FILTER, toggled, without } from '#domain/filter.ts';
import type { Language } from '#domain/language.ts';
import { type Period, samePeriod } from '#domain/time/period.ts';
import type { Worldview } from '#domain/worldview.ts';
import { hidesEvent } from './selectors.ts';
import { type HistoryStep, type Hovered, type Notice, type Order, useAtlas } from './store.ts';
import type { Mode, View } from './view.ts';

/** Everything a reader can do to the view. Each is one step of the history, or none, so that Back undoes what a reader meant as one. */

export function openEvent(id: string): void {
  change({ eventId: id }, 'push');
}

export function closeEvent(): void {
  change({ eventId: null }, 'push');
}

/** Takes the place of an alias in the address; not a step, the reader did nothing. */
export function correctEventId(id: string): void {
  change({ eventId: id }, 'replace');
}

/** Whoever chooses months by hand has taken over from Play. */
export function choosePeriod(period: Period | null): void {
  if (samePeriod(period, currentFilter().period)) return;
  // Every setting of the store is heard by each bar.
  if (useAtlas.getState().playing) useAtlas.setState({ playing: false });
  chooseFilter({ ...currentFilter(), period }, 'push');
}

/** While playing, and for a gesture that has made its step of the history already. */
export function slidePeriod(period: Period | null): void {
  chooseFilter({ ...currentFilter(), period }, 'replace');
}

export function toggleFacet(facet: Facet, value: string): void {
  chooseFilter(toggled(currentFilter(), facet, value), 'push');
}

export function chooseMatch(match: Filter['match']): void {
  chooseFilter({ ...currentFilter(), match }, 'push');
}

export function typeQuery(query: string): void {
  chooseFilter({ ...currentFilter(), query }, 'replace');
}

export function clearPart(part: FilterPart): void {
  chooseFilter(without(currentFilter(), part), 'push');
}

export function clearFilter(): void {
  chooseFilter(NO_FILTER, 'push');
}

/** A filter that would hide the open event closes it in the same step. */
export function chooseFilter(filter: Filter, step: HistoryStep): void {
  const { view } = useAtlas.getState();
  const eventId = view.eventId !== null && hidesEvent(filter, view.eventId) ? null : view.eventId;
  change({ filter, eventId }, step);
  if (eventId !== view.eventId) tell({ kind: 'closed', undo: view });
}

export function chooseLanguage(language: Language): void {
  change({ language }, 'push');
}

export function chooseMode(mode: Mode): void {
  change({ mode }, 'push');
}

export function chooseProjection(projection: ProjectionKind): void {
  change({ projection }, 'push');
}

export function chooseWorldview(worldview: Worldview | null): void {
  change({ worldview }, 'push');
}

/** Null lets the map fit what it shows again. */
export function moveCamera(camera: Camera | null): void {
  change({ camera }, 'replace');
}

/** Goes to a whole view at once: a link inside the atlas, or Undo. */
export function goTo(view: View): void {
  useAtlas.setState({ view, step: 'push' });
}

export function chooseOrder(order: Order): void {
  useAtlas.setState({ order });
}

export function hover(hovered: Hovered | null): void {
  useAtlas.setState({ hovered });
}

export function tell(notice: Notice): void {
  useAtlas.setState(({ notices }) => ({ notices: [...notices.filter(({ kind }) => kind !== notice.kind), notice] }));
}

export function dismiss(notice: Notice): void {
  useAtlas.setState(({ notices }) => ({ notices: notices.filter((other) => other !== notice) }));
}

function currentFilter(): Filter {
  return useAtlas.getState().view.filter;
}

function change(changes: Partial<View>, step: HistoryStep): void {
  useAtlas.setState(({ view, notices }) => ({
    view: { ...view, ...changes },
    step,
    notices: step === 'push' && notices.some(isUndoable) ? notices.filter((notice) => !isUndoable(notice)) : notices,
  }));
}

function isUndoable(notice: Notice): boolean {
  return 'undo' in notice;
}
