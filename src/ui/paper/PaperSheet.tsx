import './paper.css';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import { shareAddressOf } from '#state/address/syncUrl.ts';
import type { Atlas } from '#state/dataset.ts';
import { matching, useListing } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { useWorldview } from '#state/worldview.ts';
import { pictureScene } from '#ui/shared/picture/pictureScene.ts';
import { usePictureWords } from '#ui/shared/picture/usePictureWords.ts';
import { Signs } from '#ui/shared/Signs.tsx';
import { QrCode } from '#ui/shared/share/QrCode.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';
import { useBasemap } from '#ui/shared/useBasemap.ts';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { PaperList } from './PaperList.tsx';
import { PaperMap } from './PaperMap.tsx';

type Props = {
  readonly atlas: Atlas;
  /** The open event and its article, which then stand in the list's place. */
  readonly open: { readonly event: CooperationEvent; readonly article: ReactNode } | null;
};

/** What is on the screen, for paper: title, what was asked, map, legend, list or article, sources, and the way back to the screen. */
export function PaperSheet({ atlas, open }: Props) {
  const t = useTranslations('download.paper');
  const view = useAtlas((state) => state.view);
  const worldview = useWorldview();
  const countryNames = useCountryNames();
  const listing = useListing();
  const { basemap } = useBasemap(worldview);
  const words = usePictureWords(atlas);
  const { indexOf } = atlas.columns;
  const shown = open ? Uint32Array.of(indexOf.get(open.event.id) ?? 0) : matching(atlas, view.filter);
  const numbers = new Map(Array.from(listing.indexes, (index, at) => [index, at + 1]));
  const address = shareAddressOf({ ...view, embed: false });
  return (
    <div className="paper">
      <header>
        <h1>{words.title}</h1>
        {!open && <p>{words.subtitle}</p>}
      </header>
      {basemap && (
        <PaperMap
          scene={pictureScene(atlas, view, shown, { theme: 'light', worldview, countryNames })}
          basemap={basemap}
          numberOf={open ? null : (index) => numbers.get(index) ?? 0}
        />
      )}
      <ul className="paper-legend">
        {!open &&
          words.legend.map((line) => (
            <li key={line.type}>
              <TypeMark type={line.type} size="small" /> {line.words}
            </li>
          ))}
      </ul>
      <Signs />
      {open ? open.article : <PaperList atlas={atlas} listing={listing} />}
      <footer>
        <div>
          {words.source.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{t('address', { address })}</p>
        </div>
        <QrCode address={address} />
      </footer>
    </div>
  );
}
