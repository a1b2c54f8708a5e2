import { EventDetail } from './detail/EventDetail.tsx';
import { PreparedEvent } from './detail/PreparedEvent.tsx';
import { UnknownEvent } from './missing/UnknownEvent.tsx';
import { UnknownPath } from './missing/UnknownPath.tsx';
import { Region } from './Region.tsx';
import type { Reading } from './useReading.ts';

/** What the reader has open. The detail stays mounted while nothing is: it gives the focus back where it came from. */
export function Detail({ reading }: { readonly reading: Reading }) {
  return (
    <Region>
      <EventDetail />
      <PreparedEvent />
      {reading.kind === 'unknown-event' && <UnknownEvent {...reading} />}
      {reading.kind === 'unknown-path' && <UnknownPath path={reading.path} />}
    </Region>
  );
}
