import './share.css';
import { type ComponentProps, lazy, Suspense, useState } from 'react';

/** Nobody needs QR codes before asking for one. */
const ShareLink = lazy(() => import('./ShareLink.tsx').then((module) => ({ default: module.ShareLink })));

type Props = ComponentProps<typeof ShareLink> & {
  /** What the button that opens it names as its popover. */
  readonly id: string;
};

/** The ways to pass on the link of a view, in a sheet that lies over the page until a click beside it. */
export function SharePopover({ id, ...link }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div id={id} popover="auto" className="share-menu" onToggle={({ newState }) => setOpen(newState === 'open')}>
      {open && (
        <Suspense>
          <ShareLink {...link} />
        </Suspense>
      )}
    </div>
  );
}
