import { useLocale, useTranslations } from 'use-intl';
import { countryName } from '#domain/country.ts';
import { eventAt } from '#domain/dataset.ts';
import type { CooperationEvent, CountryCode } from '#domain/event.ts';
import { textIn, wordsIn } from '#domain/language.ts';
import { formatSpan } from '#i18n/dates.ts';
import type { Atlas } from '#state/dataset.ts';
import { matching } from '#state/selectors.ts';
import { type Hovered, useAtlas } from '#state/store.ts';
import { TypeMark } from '#ui/shared/TypeMark.tsx';
import { CountryFacts } from './CountryFacts.tsx';

/** What the pointer rests on, in a few words. It repeats what list and detail say, so it is silent to screen readers. */
export function HoverCard({ atlas, hovered }: { readonly atlas: Atlas; readonly hovered: Hovered }) {
  if (hovered.kind === 'country') return <CountryCard atlas={atlas} code={hovered.code} />;
  const event = eventAt(atlas.dataset, atlas.columns.indexOf.get(hovered.id));
  return event ? <EventCard event={event} /> : null;
}

function EventCard({ event }: { readonly event: CooperationEvent }) {
  const language = useLocale();
  const t = useTranslations('words');
  const { place, start } = event;
  const title = textIn(event.title, language);
  const facts = [start && formatSpan(start, event.end, language), place && wordsIn(place.name, language)];
  const mark = place?.inferred ? 'inferred' : place?.precision;
  return (
    <div className="hover-card panel" aria-hidden="true">
      <TypeMark type={event.type} />
      <div>
        <strong lang={title?.language}>{title?.words}</strong>
        <span>
          {facts.filter(Boolean).join(' · ')}
          {mark && mark !== 'venue' && ` · ${t(`precision.${mark}`)}`}
        </span>
      </div>
    </div>
  );
}

function CountryCard({ atlas, code }: { readonly atlas: Atlas; readonly code: CountryCode }) {
  const t = useTranslations('map');
  const language = useLocale();
  const filter = useAtlas(({ view }) => view.filter);
  const theirs = matching(atlas, filter).filter((index) => eventAt(atlas.dataset, index)?.countries.includes(code));
  return (
    <div className="hover-card panel" aria-hidden="true">
      <div>
        <CountryFacts atlas={atlas} name={countryName(code, language)} indexes={theirs} />
        <em>{filter.countries.includes(code) ? t('clickToClear') : t('clickToFilter')}</em>
      </div>
    </div>
  );
}
