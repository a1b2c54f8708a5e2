import './page.css';
import { lazy, Suspense, useEffect } from 'react';
import { endFirstView, useFirstView } from '#state/firstView.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { Dialogs } from './Dialogs.tsx';
import { Landing } from './document/Landing.tsx';
import { useDocument } from './document/useDocument.ts';
import { useHead } from './document/useHead.ts';
import { useShortcuts } from './document/useShortcuts.ts';
import { Later } from './Later.tsx';
import { MapPanel } from './mapPanel/MapPanel.tsx';
import { Notices } from './notices/Notices.tsx';
import { receiveDrops } from './openData/receiveDrops.ts';
import { Region } from './Region.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { RegionBoundary } from './shared/RegionBoundary.tsx';
import { useMediaQuery } from './shared/useMediaQuery.ts';
import { WideLayout } from './WideLayout.tsx';

const PHONE = '(max-width: 47.99em)';

/** Each reader needs one; that of a wide screen is here from the start. */
const EmbedLayout = lazy(() => import('./EmbedLayout.tsx').then((module) => ({ default: module.EmbedLayout })));
const PhoneLayout = lazy(() => fetchPhoneLayout().then((module) => ({ default: module.PhoneLayout })));
const fetchPhoneLayout = () => import('./PhoneLayout.tsx');

const Paper = lazy(() => import('./Paper.tsx').then((module) => ({ default: module.Paper })));

// Beside the words, not after them. What does not come is missed where it is used.
if (matchMedia(PHONE).matches) fetchPhoneLayout().catch(() => undefined);

/** The map behind, sheets of paper on it; which sheets, the width of the screen decides. The map stays when that changes. */
export function Page() {
  useDocument();
  useHead();
  useShortcuts();
  useEffect(receiveDrops, []);
  useEffect(fetchPrintRules, []);
  const notes = useLoadedAtlas()?.notes.length;
  const embed = useAtlas(({ view }) => view.embed);
  const mode = useAtlas(({ view }) => view.mode);
  const paperMayCome = useFirstView(({ isOver }) => isOver);
  const isPhone = useMediaQuery(PHONE);
  const layout = embed ? 'embed' : isPhone ? 'phone' : 'wide';
  const Layout = { embed: EmbedLayout, phone: PhoneLayout, wide: WideLayout }[layout];
  return (
    <main className="page" data-layout={layout} data-mode={embed ? 'map' : mode} data-notes={notes}>
      <SkipLinks />
      <Landing />
      <Region>
        <Suspense>
          <Layout />
        </Suspense>
      </Region>
      <div className="map-area" id="map" tabIndex={-1}>
        <Region>
          <MapPanel onSettled={endFirstView} />
        </Region>
      </div>
      <Notices />
      <RegionBoundary broken={() => null}>
        {/* Printing needs no round trip then, and the first view has had the line to itself. */}
        {paperMayCome && (
          <Later>
            <Paper />
          </Later>
        )}
      </RegionBoundary>
      <Dialogs />
    </main>
  );
}

/** Nobody prints while the page comes. */
function fetchPrintRules(): void {
  import('./print.css').catch(() => undefined);
}
