import { defaultRangeExtractor, measureElement, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo } from 'react';
import { eventAt } from '#domain/dataset.ts';
import { groupOfRow, type Listing, rowAt, rowKeys, rowOf } from '#domain/matching/listing.ts';
import type { Sought } from '#domain/search/markedParts.ts';
import type { Atlas } from '#state/dataset.ts';
import { useSought } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { ChooseEvent } from './ChooseEvent.tsx';
import { EventRow } from './EventRow.tsx';
import { MonthHeading } from './MonthHeading.tsx';

/** First guesses, in px; each row is measured once it is seen. */
const HEADING_PX = 36;
const EVENT_PX = 64;

/** More than the highest screen has room for: where a style lets the list be as high as it likes, all of it would be in sight. */
const MOST_ROWS = 200;

type Props = { readonly atlas: Atlas; readonly listing: Listing; readonly scroller: HTMLElement | null };

/** A list of any length: rows in sight only, set in their place through the CSSOM, as the policy on styles demands. */
export function VirtualRows({ atlas, listing, scroller }: Props) {
  // A row keeps its measure when the list around it changes; another function makes the virtualizer ask for all keys anew.
  const keys = useMemo(() => rowKeys(listing), [listing]);
  const keyOf = useCallback((row: number) => keys[row] ?? 0, [keys]);
  const rows = useVirtualizer<HTMLElement, HTMLDivElement>({
    count: keys.length,
    getScrollElement: () => scroller,
    estimateSize: (row) => (keyOf(row) < 0 ? HEADING_PX : EVENT_PX),
    getItemKey: keyOf,
    overscan: 3,
    measureElement: measureOnceLaidOut,
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range).slice(0, MOST_ROWS), focusedRow(scroller)),
    scrollPaddingStart: HEADING_PX,
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
  });
  const openId = useAtlas(({ view }) => view.eventId);
  useEffect(() => {
    const row = rowOf(listing, atlas.columns.indexOf.get(openId ?? '') ?? -1);
    if (row !== null) rows.scrollToIndex(row, { align: 'auto' });
  }, [openId, atlas, listing, rows]);
  const sought = useSought();
  const group = groupOfRow(listing, rows.range?.startIndex ?? 0);

  return (
    <>
      <div className="stuck-heading" aria-hidden="true">
        {group && <MonthHeading group={group} />}
      </div>
      <div ref={rows.containerRef} className="virtual-rows">
        {rows.getVirtualItems().map(({ key, index }) => (
          <div key={key} ref={rows.measureElement} data-index={index} className="virtual-row">
            <Row atlas={atlas} listing={listing} row={index} sought={sought} />
          </div>
        ))}
      </div>
    </>
  );
}

type RowProps = Omit<Props, 'scroller'> & { readonly row: number; readonly sought: Sought | null };

function Row({ atlas, listing, row, sought }: RowProps) {
  const line = rowAt(listing, row);
  if (line?.kind === 'heading') return <MonthHeading group={line.group} />;
  const event = line && eventAt(atlas.dataset, line.index);
  return (
    event && (
      <>
        <ChooseEvent event={event} />
        <EventRow event={event} groups={atlas.dataset.groups} isAlone={listing.groups.length === 0} sought={sought} />
      </>
    )
  );
}

/** A new row counts as guessed until the browser has laid it out: asking at once would lay out the page anew for each. */
function measureOnceLaidOut(
  row: HTMLDivElement,
  entry: ResizeObserverEntry | undefined,
  rows: Virtualizer<HTMLElement, HTMLDivElement>,
): number {
  if (entry) return measureElement(row, entry, rows);
  return rows.measurementsCache[rows.indexFromElement(row)]?.size ?? EVENT_PX;
}

/** The row that has the focus stays in the page wherever the list is scrolled to: its reader has not left it. */
function withRow(rows: readonly number[], row: number | null): number[] {
  return row === null || rows.includes(row) ? [...rows] : [...rows, row].sort((one, other) => one - other);
}

function focusedRow(scroller: HTMLElement | null): number | null {
  const row = scroller?.querySelector<HTMLElement>('[data-index]:focus-within')?.dataset.index;
  return row === undefined ? null : Number(row);
}
