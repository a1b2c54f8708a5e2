import type { ReactNode } from 'react';
import { useFormatter, useLocale } from 'use-intl';
import type { Tally } from '#domain/countries/tallies.ts';
import { eventAt } from '#domain/dataset.ts';
import type { Filter } from '#domain/filter.ts';
import type { Bars } from '#domain/matching/bars.ts';
import { formatDate } from '#i18n/dates.ts';
import type { Atlas } from '#state/dataset.ts';
import { EventLink } from '#ui/shared/EventLink.tsx';
import { Sparkline } from './Sparkline.tsx';
import { TypeCounts } from './TypeCounts.tsx';
import type { FilterLink } from './useFilterLink.ts';

type Props = {
  readonly atlas: Atlas;
  readonly tally: Tally;
  readonly bars: Bars;
  /** The most events that a row of the table has: the whole width of a bar. */
  readonly most: number;
  /** What the row's links ask for. */
  readonly asked: Partial<Filter>;
  readonly link: FilterLink;
  readonly name: string;
  readonly chosen: boolean;
  readonly isMember?: boolean;
  /** A button before the name. */
  readonly children?: ReactNode;
};

/** One country or group: how often, since when, what for. Every number leads to its events. */
export function TallyRow({ atlas, tally, bars, most, asked, link, name, chosen, isMember, children }: Props) {
  const format = useFormatter();
  return (
    <tr aria-current={chosen || undefined} data-member={isMember || undefined}>
      <th scope="row">
        <span className="tally-name">
          <a {...link(asked)}>
            <bdi>{name}</bdi>
          </a>
          {children}
        </span>
      </th>
      <td>
        <a {...link(asked)} className="number-link">
          {format.number(tally.events)}
        </a>
      </td>
      <td>
        <EventDate atlas={atlas} index={tally.first} />
      </td>
      <td>
        <EventDate atlas={atlas} index={tally.last} />
      </td>
      <td>
        <TypeCounts types={tally.types} most={most} asked={asked} link={link} />
      </td>
      <td>
        <Sparkline bars={bars} counts={tally.bars} asked={asked} link={link} />
      </td>
    </tr>
  );
}

function EventDate({ atlas, index }: { readonly atlas: Atlas; readonly index: number | null }) {
  const language = useLocale();
  const event = index === null ? undefined : eventAt(atlas.dataset, index);
  const date = event?.start ?? event?.end;
  if (!event || !date) return null;
  return (
    <EventLink id={event.id} className="date-link">
      {formatDate(date, language)}
    </EventLink>
  );
}
