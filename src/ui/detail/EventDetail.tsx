import './detail.css';
import { useRef } from 'react';
import { useDetails } from '#state/reading/details.ts';
import { useLoadedAtlas, useOpenEvent } from '#state/selectors.ts';
import { OpenEvent } from './OpenEvent.tsx';
import { useTakenFocus } from './useTakenFocus.ts';

/** The open event; nothing where none is. */
export function EventDetail() {
  const atlas = useLoadedAtlas();
  const event = useOpenEvent();
  const details = useDetails(atlas, event);
  const region = useRef<HTMLElement>(null);
  useTakenFocus(region, event?.id ?? null);
  return atlas && event && <OpenEvent key={event.id} ref={region} atlas={atlas} event={event} details={details} />;
}
