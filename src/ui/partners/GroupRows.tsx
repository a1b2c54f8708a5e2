import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import { buildPartnership, memberTallies } from '#domain/countries/partnership.ts';
import type { Filter } from '#domain/filter.ts';
import type { Atlas } from '#state/dataset.ts';
import { matchingExcept } from '#state/selectors.ts';
import { IconButton } from '#ui/shared/IconButton.tsx';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { useFacetText } from '#ui/shared/useFacetText.ts';
import { TallyRow } from './TallyRow.tsx';
import { sortedTallies, type TallyOrder } from './tallyOrder.ts';
import { useFilterLink } from './useFilterLink.ts';

type Props = {
  readonly atlas: Atlas;
  readonly filter: Filter;
  readonly order: TallyOrder;
  readonly most: number;
};

/** A row for each bloc that takes part as such, in whatever the other filters leave; it opens to its members. */
export function GroupRows({ atlas, filter, order, most }: Props) {
  const t = useTranslations('partners');
  const countryNames = useCountryNames();
  const facetText = useFacetText(atlas.dataset);
  const link = useFilterLink();
  const [open, setOpen] = useState<string | null>(null);
  const partnership = useMemo(() => {
    const indexes = matchingExcept(atlas, { ...filter, groups: [] }, 'countries');
    return buildPartnership(atlas.columns, atlas.dataset, indexes, filter.period);
  }, [atlas, filter]);
  const members = open === null ? [] : memberTallies(atlas.columns, atlas.dataset, partnership, open);
  const nameOf = (code: string) => facetText('groups', code).words;
  const countryNamed = (code: string) => countryName(code, countryNames);

  return sortedTallies(partnership.groups, order, nameOf).map((group) => (
    <tbody key={group.code}>
      <TallyRow
        atlas={atlas}
        tally={group}
        bars={partnership.bars}
        most={most}
        asked={{ countries: [], match: 'any', groups: [group.code] }}
        link={link}
        name={nameOf(group.code)}
        chosen={filter.groups.includes(group.code)}
      >
        <IconButton
          icon={open === group.code ? 'up' : 'down'}
          label={t('members', { group: nameOf(group.code) })}
          aria-expanded={open === group.code}
          onClick={() => setOpen(open === group.code ? null : group.code)}
        />
      </TallyRow>
      {open === group.code &&
        sortedTallies(members, order, countryNamed).map((member) => (
          <TallyRow
            key={member.code}
            atlas={atlas}
            tally={member}
            bars={partnership.bars}
            most={most}
            asked={{ countries: [member.code], match: 'any', groups: [group.code] }}
            link={link}
            name={countryNamed(member.code)}
            chosen={false}
            isMember
          />
        ))}
    </tbody>
  ));
}
