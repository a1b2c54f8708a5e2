import './page.css';
import './print.css';
import { lazy, Suspense, useEffect } from 'react';
import { endFirstView, useFirstView } from '#state/firstView.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { Dialogs } from './Dialogs.tsx';
import { EmbedLayout } from './EmbedLayout.tsx';
import { Landing } from './Landing.tsx';
import { MapPanel } from './mapPanel/MapPanel.tsx';
import { Notices } from './notices/Notices.tsx';
import { receiveDrops } from './openData/receiveDrops.ts';
import { PhoneLayout } from './PhoneLayout.tsx';
import { Region } from './Region.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { RegionBoundary } from './shared/RegionBoundary.tsx';
import { useMediaQuery } from './shared/useMediaQuery.ts';
import { useDocument } from './useDocument.ts';
import { useHead } from './useHead.ts';
import { useShortcuts } from './useShortcuts.ts';
import { WideLayout } from './WideLayout.tsx';

const Paper = lazy(() => import('./Paper.tsx').then((module) => ({ default: module.Paper })));

/** The map behind, sheets of paper on it; which sheets, the width of the screen decides. The map stays when that changes. */
export function Page() {
  useDocument();
  useHead();
  useShortcuts();
  useEffect(receiveDrops, []);
  const notes = useLoadedAtlas()?.notes.length;
  const embed = useAtlas(({ view }) => view.embed);
  const mode = useAtlas(({ view }) => view.mode);
  const paperMayCome = useFirstView(({ isOver }) => isOver);
  const isPhone = useMediaQuery('(max-width: 47.99em)');
  const layout = embed ? 'embed' : isPhone ? 'phone' : 'wide';
  const Layout = { embed: EmbedLayout, phone: PhoneLayout, wide: WideLayout }[layout];
  return (
    <main className="page" data-layout={layout} data-mode={embed ? 'map' : mode} data-notes={notes}>
      <SkipLinks />
      <Landing />
      <Layout />
      <div className="map-area" id="map" tabIndex={-1}>
        <Region>
          <MapPanel onSettled={endFirstView} />
        </Region>
      </div>
      <Notices />
      <RegionBoundary broken={() => null}>
        {/* Printing needs no round trip then, and the first view has had the line to itself. */}
        <Suspense>{paperMayCome && <Paper />}</Suspense>
      </RegionBoundary>
      <Dialogs />
    </main>
  );
}
