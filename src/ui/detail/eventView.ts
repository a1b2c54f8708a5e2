import { homeView, type View } from '#state/view.ts';

/** What a link to one event restores: the event, in the reader's language, data and worldview, and none of the filters. */
export function eventView({ language, dataUrl, worldview }: View, eventId: string): View {
  return { ...homeView(language), dataUrl, worldview, eventId };
}
