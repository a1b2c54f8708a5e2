import { useLocale } from 'use-intl';
import type { Month } from '#domain/time/month.ts';
import { formatDate, formatShortMonth } from '#i18n/dates.ts';
import { NAME_PX } from './plotShape.ts';

type Props = { readonly month: Month; readonly left: number; readonly width: number; readonly y: number };

/** The name of a month below its bar; January carries the year, so that the axis says every year once. */
export function MonthName({ month, left, width, y }: Props) {
  const locale = useLocale();
  const narrow = width < NAME_PX;
  const january = month.endsWith('-01');
  return (
    <text
      className="timeline-name"
      x={narrow ? left : left + width / 2}
      y={y}
      data-year={january ? '' : undefined}
      data-from-edge={narrow ? '' : undefined}
    >
      {january ? formatDate(month.slice(0, 4), locale) : formatShortMonth(month, locale)}
    </text>
  );
}
