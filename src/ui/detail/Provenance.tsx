import { useLocale, useTranslations } from 'use-intl';
import type { CooperationEvent, Source } from '#domain/event.ts';
import { type Language, textIn } from '#domain/language.ts';
import { formatDate } from '#i18n/dates.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';
import type { ArticleLinks } from './articleLinks.ts';
import { Fact } from './Fact.tsx';
import { FactList } from './FactList.tsx';

type Props = { readonly event: CooperationEvent; readonly language: Language; readonly links: ArticleLinks };

/** Where the facts come from, what the editor adds, and where to say that one is wrong. */
export function Provenance({ event: { sources, status, note }, language, links }: Props) {
  const t = useTranslations('detail');
  return (
    <>
      <FactList title={t('sources')} of={sources}>
        {(source) => <SourceLine source={source} language={language} />}
      </FactList>
      {status === 'published' && note && (
        <Fact title={t('note')}>
          <p>
            <Spoken text={textIn(note, language)} />
          </p>
        </Fact>
      )}
      {links.report !== null && (
        <p className="event-aside">
          <a href={links.report} rel="noopener">
            {t('report')}
          </a>
        </p>
      )}
    </>
  );
}

/** Only a source on the safe web becomes a link. */
function SourceLine({ source, language }: { readonly source: Source; readonly language: Language }) {
  const locale = useLocale();
  const publisher = <Spoken text={textIn(source.publisher, language)} />;
  return (
    <>
      {source.url !== null ? (
        <a href={source.url} rel="noopener">
          {publisher}
        </a>
      ) : (
        publisher
      )}
      {source.published !== null && (
        <small>
          <time dateTime={source.published}>{formatDate(source.published, locale)}</time>
        </small>
      )}
    </>
  );
}
