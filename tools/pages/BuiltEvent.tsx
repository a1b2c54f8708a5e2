import { useTranslations } from 'use-intl';
import type { AnyDataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { NO_FILTER, toggled } from '#domain/filter.ts';
import { type Language, textIn } from '#domain/language.ts';
import { addressOf } from '#state/address/syncUrl.ts';
import { homeView } from '#state/view.ts';
import type { ArticleLinks } from '#ui/detail/articleLinks.ts';
import { EventArticle } from '#ui/detail/EventArticle.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';

type Props = {
  readonly dataset: AnyDataset;
  readonly event: CooperationEvent;
  readonly language: Language;
  /** The events beside it in the list; null at an end of it. */
  readonly before: CooperationEvent | null;
  readonly after: CooperationEvent | null;
};

/** One event as a page that needs no script. */
export function BuiltEvent({ dataset, event, language, before, after }: Props) {
  const t = useTranslations('detail');
  const links: ArticleLinks = {
    facet: (facet, value) => ({
      href: addressOf({ ...homeView(language), filter: toggled(NO_FILTER, facet, value) }),
    }),
    report: null,
  };
  const neighbour = (other: CooperationEvent, said: string, rel: string) => (
    <a href={addressOf({ ...homeView(language), eventId: other.id })} rel={rel}>
      {said}: <Spoken text={textIn(other.title, language)} />
    </a>
  );
  return (
    <>
      <EventArticle event={event} dataset={dataset} language={language} links={links} />
      <nav className="built-ways" aria-label={t('neighbours')}>
        {before && neighbour(before, t('previous'), 'prev')}
        {after && neighbour(after, t('next'), 'next')}
      </nav>
    </>
  );
}
