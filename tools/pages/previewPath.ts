import type { Language } from '#domain/language.ts';

/** Where the preview image of an event, or of the atlas where the event is null, stands below the base. */
export function previewPath(language: Language, eventId: string | null): string {
  return eventId === null ? `${language}/preview.png` : `${language}/events/${eventId}/preview.png`;
}
