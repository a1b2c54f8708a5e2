import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { type CalendarDate, firstDay } from '#domain/time/calendarDate.ts';

/** A dataset without a date of its own: formats that must have one say the first day that computers know. */
const UNKNOWN: CalendarDate = '1970-01-01';

/** The day of an event's latest source, else of the dataset: the clock of the build would make each build another. */
export function updatedDay({ sources }: CooperationEvent, dataset: Dataset): CalendarDate {
  const published = sources.flatMap((source) => source.published ?? []).map(firstDay);
  return published.sort().at(-1) ?? datasetDay(dataset);
}

export function datasetDay({ updated }: Dataset): CalendarDate {
  return updated === null ? UNKNOWN : firstDay(updated);
}
