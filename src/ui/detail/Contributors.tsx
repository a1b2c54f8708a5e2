import { useTranslations } from 'use-intl';
import type { AnyDataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { type Language, textIn } from '#domain/language.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { useFacetText } from '#ui/shared/useFacetText.ts';
import type { ArticleLinks } from './articleLinks.ts';
import { FacetLinks } from './FacetLinks.tsx';
import { Fact } from './Fact.tsx';
import { FactList } from './FactList.tsx';

type Props = {
  readonly event: CooperationEvent;
  readonly dataset: AnyDataset;
  readonly language: Language;
  readonly links: ArticleLinks;
};

/** Who worked on what, and what came of it. */
export function Contributors({ event, dataset, language, links }: Props) {
  const t = useTranslations('detail');
  const facetText = useFacetText(dataset);
  const { people, organizations, outcomes, topics, attendance } = event;
  return (
    <>
      <FactList title={t('outcomes')} of={outcomes}>
        {({ kind, title }) => (
          <>
            <Spoken text={textIn(title, language)} />{' '}
            <small>
              <Spoken text={facetText('outcomes', kind)} />
            </small>
          </>
        )}
      </FactList>
      <FactList title={t('people')} of={people}>
        {({ name, role }) => (
          <>
            <Spoken text={textIn(name, language)} />{' '}
            {role && (
              <small>
                <Spoken text={textIn(role, language)} />
              </small>
            )}
          </>
        )}
      </FactList>
      <FactList title={t('organizations')} of={organizations}>
        {({ name }) => <Spoken text={textIn(name, language)} />}
      </FactList>
      {attendance && (
        <Fact title={t('attendance')}>
          <p>{t('attended', attendance)}</p>
        </Fact>
      )}
      {topics.length > 0 && (
        <Fact title={t('topics')}>
          <FacetLinks facet="topics" values={topics} dataset={dataset} links={links} />
        </Fact>
      )}
    </>
  );
}
