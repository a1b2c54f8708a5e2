import { useLocale, useTranslations } from 'use-intl';
import { type AnyDataset, eventAt } from '#domain/dataset.ts';
import { textIn } from '#domain/language.ts';
import type { Listing } from '#domain/matching/listing.ts';
import { addressOf } from '#state/address/syncUrl.ts';
import { homeView } from '#state/view.ts';
import { EventFacts } from '#ui/list/EventFacts.tsx';
import { MonthHeading } from '#ui/list/MonthHeading.tsx';
import { Title } from '#ui/shared/Title.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';

/** Where there are more, a page without script has the latest: the app has them all. */
const LISTED_MOST = 500;

/** Events by month as a page that needs no script. */
export function BuiltList({ dataset, listing }: { readonly dataset: AnyDataset; readonly listing: Listing }) {
  const t = useTranslations();
  const language = useLocale();
  const first = Math.max(0, listing.indexes.length - LISTED_MOST);
  const groups = listing.groups.filter(({ until }) => until > first);
  return (
    <>
      <p className="built-what">{t('toolbar.what')}</p>
      <h2 className="visually-hidden">{t('list.region')}</h2>
      {groups.map((group) => (
        <section key={group.date}>
          <MonthHeading group={group} />
          <ul>
            {[...listing.indexes.subarray(Math.max(group.from, first), group.until)]
              .flatMap((index) => eventAt(dataset, index) ?? [])
              .map((event) => (
                <li key={event.id}>
                  <a
                    className="event-row"
                    href={addressOf({ ...homeView(language), eventId: event.id })}
                    data-event={event.id}
                  >
                    <TypeMark type={event.type} />
                    <span className="event-title">
                      <Title text={textIn(event.title, language)} />
                    </span>
                    <EventFacts event={event} known={dataset.groups} isAlone={false} />
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
