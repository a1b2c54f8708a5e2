import { useTranslations } from 'use-intl';
import { relaxations } from '#domain/matching/relaxations.ts';
import { chooseFilter } from '#state/actions.ts';
import type { Atlas } from '#state/dataset.ts';
import { useFollowedFilter } from '#state/following.ts';
import { countMatching } from '#state/selectors.ts';
import { Chip } from '#ui/shared/Chip.tsx';

/** An empty list says what to give up, and how many events each step would bring. */
export function NothingMatches({ atlas }: { readonly atlas: Atlas }) {
  const t = useTranslations();
  const filter = useFollowedFilter();
  if (atlas.columns.size === 0) return <p className="nothing">{t('list.noEvents')}</p>;
  const ways = relaxations(filter, (relaxed) => countMatching(atlas, relaxed));
  return (
    <div className="nothing">
      <p>{t('list.nothing')}</p>
      <p>{t('list.relax')}</p>
      <ul>
        {ways.map((way) => (
          <li key={way.gives}>
            <Chip onClick={() => chooseFilter(way.filter, 'push')}>
              {t(`list.gives.${way.gives}`)} · {t('words.events', { count: way.count })}
            </Chip>
          </li>
        ))}
      </ul>
    </div>
  );
}
