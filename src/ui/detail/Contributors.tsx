import { useTranslations } from 'use-intl';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { type Language, type LocalText, textIn } from '#domain/language.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { useFacetText } from '#ui/shared/useFacetText.ts';
import type { ArticleLinks } from './articleLinks.ts';
import { FacetLinks } from './FacetLinks.tsx';
import { Fact } from './Fact.tsx';

type Props = {
  readonly event: CooperationEvent;
  readonly dataset: Dataset;
  readonly language: Language;
  readonly links: ArticleLinks;
};

/** Who worked on what, and what came of it. */
export function Contributors({ event, dataset, language, links }: Props) {
  const t = useTranslations('detail');
  const facetText = useFacetText(dataset);
  const { people, organizations, outcomes, topics, attendance } = event;
  const spoken = (text: LocalText) => <Spoken text={textIn(text, language)} />;
  return (
    <>
      {outcomes.length > 0 && (
        <Fact title={t('outcomes')}>
          <ul>
            {outcomes.map(({ kind, title }, at) => (
              <li key={at}>
                {spoken(title)}{' '}
                <small>
                  <Spoken text={facetText('outcomes', kind)} />
                </small>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {people.length > 0 && (
        <Fact title={t('people')}>
          <ul>
            {people.map(({ name, role }, at) => (
              <li key={at}>
                {spoken(name)} {role && <small>{spoken(role)}</small>}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {organizations.length > 0 && (
        <Fact title={t('organizations')}>
          <ul>
            {organizations.map(({ name }, at) => (
              <li key={at}>{spoken(name)}</li>
            ))}
          </ul>
        </Fact>
      )}
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
