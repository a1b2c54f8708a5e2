import './notices.css';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { dismiss } from '#state/actions.ts';
import { useFirstView } from '#state/firstView.ts';
import { type Notice, useAtlas } from '#state/store.ts';
import { IconButton } from '#ui/shared/IconButton.tsx';
import { RegionBoundary } from '#ui/shared/RegionBoundary.tsx';
import { LateNotice } from './LateNotice.tsx';
import { useExpiry } from './useExpiry.ts';

const NoticeText = lazy(() => fetchText().then((module) => ({ default: module.NoticeText })));
const fetchText = () => import('./NoticeText.tsx');

/** What the reader did comes before what the page noticed by itself. */
const ORDER: readonly Notice['kind'][] = ['copy-failed', 'copied', 'closed', 'relaxed', 'address', 'new-version'];

/** What the reader is told, on screen and aloud: politely, and once. */
export function Notices() {
  const t = useTranslations('app.notices');
  const notices = useAtlas((state) => state.notices);
  const isOver = useFirstView((view) => view.isOver);
  useExpiry(notices);
  useEffect(() => {
    // Here before the network may go.
    if (isOver) fetchText().catch(() => undefined);
  }, [isOver]);
  const ordered = [...notices].sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  return (
    <div className="notices" role="status">
      <LateNotice />
      {ordered.filter(hasWords).map((notice) => (
        <RegionBoundary key={notice.kind} broken={() => null}>
          <Suspense>
            <div className="notice">
              <div className="notice-text">
                <NoticeText notice={notice} />
              </div>
              <IconButton icon="close" label={t('dismiss')} onClick={() => dismiss(notice)} />
            </div>
          </Suspense>
        </RegionBoundary>
      ))}
    </div>
  );
}

/** An unknown path has a panel of its own. */
function hasWords(notice: Notice): boolean {
  return notice.kind !== 'address' || notice.problems.some(({ parameter }) => parameter !== 'path');
}
