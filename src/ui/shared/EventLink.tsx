import type { ComponentProps } from 'react';
import { openEvent } from '#state/actions.ts';
import { addressOf } from '#state/address/syncUrl.ts';
import { useFollowed } from '#state/following.ts';
import { plainClick } from './plainClick.ts';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { readonly id: string };

/** A real link to an event under the present filter; where the map now looks is left out, the event is framed anew. */
export function EventLink({ id, ...anchor }: Props) {
  const href = useFollowed((view) => addressOf({ ...view, eventId: id, camera: null }));
  return <a {...anchor} href={href} onClick={plainClick(() => openEvent(id))} />;
}
