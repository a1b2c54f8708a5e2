import './article.css';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AnyDataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { type Language, textIn } from '#domain/language.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { Title } from '#ui/shared/Title.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';
import type { ArticleLinks } from './articleLinks.ts';
import { Contributors } from './Contributors.tsx';
import { Participants } from './Participants.tsx';
import { Provenance } from './Provenance.tsx';
import { StatusBanner } from './StatusBanner.tsx';
import { WhenAndWhere } from './WhenAndWhere.tsx';

type Props = {
  readonly event: CooperationEvent;
  readonly dataset: AnyDataset;
  /** Of the event's own texts; the words around them are in the page's language. */
  readonly language: Language;
  readonly links: ArticleLinks;
  /** Buttons for the head of the article. */
  readonly children?: ReactNode;
};

/** All that is known about one event, from its data alone: the app shows it, and each event's page is built of it. */
export function EventArticle({ event, dataset, language, links, children }: Props) {
  const t = useTranslations();
  const translator = event.translation[language];
  const parts = { event, dataset, language, links };
  return (
    <article className="event-article">
      <header>
        <p className="event-kind">
          <TypeMark type={event.type} />
          {event.typeName ? <Spoken text={textIn(event.typeName, language)} /> : t(`words.type.${event.type}`)}
        </p>
        {children}
      </header>
      <StatusBanner event={event} language={language} />
      <h2 tabIndex={-1}>
        <Title text={textIn(event.title, language)} />
      </h2>
      <WhenAndWhere event={event} language={language} />
      {event.summary && (
        <p className="event-summary">
          <Spoken text={textIn(event.summary, language)} />
        </p>
      )}
      {translator && <p className="event-aside">{t(`detail.translatedBy.${translator}`)}</p>}
      <Participants {...parts} />
      <Contributors {...parts} />
      <Provenance {...parts} />
    </article>
  );
}
