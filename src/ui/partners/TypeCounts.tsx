import { useFormatter, useTranslations } from 'use-intl';
import { EVENT_TYPES } from '#domain/event.ts';
import type { Filter } from '#domain/filter.ts';
import { TypeMark } from '#ui/shared/TypeMark.tsx';
import type { FilterLink } from './useFilterLink.ts';

type Props = {
  /** In the order of EVENT_TYPES. */
  readonly types: Uint32Array;
  readonly most: number;
  readonly asked: Partial<Filter>;
  readonly link: FilterLink;
};

/** The types as a stacked bar, and below it each as its mark and number, so that nothing hangs on colour. */
export function TypeCounts({ types, most, asked, link }: Props) {
  const t = useTranslations();
  const format = useFormatter();
  let before = 0;
  const parts = EVENT_TYPES.flatMap((type, at) => {
    const count = types[at] ?? 0;
    before += count;
    return count > 0 ? [{ type, count, from: before - count }] : [];
  });
  return (
    <>
      <svg className="type-bar" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ type, count, from }) => (
          <rect key={type} className={`type-${type}`} x={from} y="0" width={count} height="1" />
        ))}
      </svg>
      <span className="type-counts">
        {parts.map(({ type, count }) => {
          const name = t('partners.typeCount', { type: t(`words.type.${type}`), count });
          return (
            <a key={type} {...link({ ...asked, types: [type] })} title={name}>
              <span className="visually-hidden">{t(`words.type.${type}`)}</span>
              <TypeMark type={type} size="small" />
              {format.number(count)}
            </a>
          );
        })}
      </span>
    </>
  );
}
