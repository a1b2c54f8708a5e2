import { useFormatter, useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import { membersAt } from '#domain/countries/group.ts';
import type { AnyDataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import type { ArticleLinks } from './articleLinks.ts';
import { FacetLinks } from './FacetLinks.tsx';
import { Fact } from './Fact.tsx';

type Props = { readonly event: CooperationEvent; readonly dataset: AnyDataset; readonly links: ArticleLinks };

/** Who takes part as a country or a bloc; partners first, the dataset's home last. */
export function Participants({ event: { countries, groups, start, end }, dataset, links }: Props) {
  const t = useTranslations('detail');
  const format = useFormatter();
  const countryNames = useCountryNames();
  const partnersFirst = [
    ...countries.filter((code) => code !== dataset.home),
    ...countries.filter((code) => code === dataset.home),
  ];
  const membersOf = (code: string) => {
    const group = dataset.groups[code];
    const members = group ? membersAt(group, start ?? end) : [];
    return members.map((member) => countryName(member, countryNames));
  };
  return (
    <>
      {countries.length > 0 && (
        <Fact title={`${t('countries')} · ${format.number(countries.length)}`}>
          <FacetLinks facet="countries" values={partnersFirst} dataset={dataset} links={links} />
        </Fact>
      )}
      {groups.length > 0 && (
        <Fact title={t('groups')}>
          <FacetLinks facet="groups" values={groups} dataset={dataset} links={links} />
          {groups
            .filter((code) => membersOf(code).length > 0)
            .map((code) => (
              <p key={code} className="event-aside">
                {t('members', { members: format.list(membersOf(code)) })}
              </p>
            ))}
        </Fact>
      )}
    </>
  );
}
