import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { MonthCounts } from '#domain/matching/counts.ts';

type Props = { readonly all: MonthCounts; readonly matching: MonthCounts };

/** The events that no bar can count, because nothing says in which month they were. */
export const BesideBars = memo(function BesideBars({ all, matching }: Props) {
  const t = useTranslations('timeline');
  if (all.yearOnly + all.undated === 0) return null;
  return (
    <p className="timeline-beside">
      {all.yearOnly > 0 && <span>{t('yearOnly', { count: matching.yearOnly })}</span>}
      {all.undated > 0 && <span>{t('undated', { count: matching.undated })}</span>}
    </p>
  );
});
