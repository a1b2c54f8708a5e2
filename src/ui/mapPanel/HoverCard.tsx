import { useLocale, useTranslations } from 'use-intl';
import { countryName } from '#domain/country.ts';
import type { CooperationEvent, CountryCode } from '#domain/event.ts';
import { textIn, wordsIn } from '#domain/language.ts';
import { formatSpan } from '#i18n/dates.ts';
import type { Atlas } from '#state/dataset.ts';
import { matching, partnersOf } from '#state/selectors.ts';
import { type Hovered, useAtlas } from '#state/store.ts';
import { TypeMark } from '#ui/shared/TypeMark.tsx';

/** What the pointer rests on, in a few words. It repeats what list and detail say, so it is silent to screen readers. */
export function HoverCard({ atlas, hovered }: { readonly atlas: Atlas; readonly hovered: Hovered }) {
  if (hovered.kind === 'country') return <CountryCard atlas={atlas} code={hovered.code} />;
  const event = atlas.dataset.events[atlas.columns.indexOf.get(hovered.id) ?? -1];
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
  const language = useLocale();
  const t = useTranslations('map');
  const words = useTranslations('words');
  const filter = useAtlas(({ view }) => view.filter);
  const shown = matching(atlas, filter);
  const count = partnersOf(atlas, shown).get(code) ?? 0;
  const latest = latestWith(atlas, shown, code);
  return (
    <div className="hover-card panel" aria-hidden="true">
      <div>
        <strong>{countryName(code, language)}</strong>
        <span>{words('events', { count })}</span>
        {latest && <span>{t('latest', { title: wordsIn(latest.title, language) })}</span>}
        <em>{filter.countries.includes(code) ? t('clickToClear') : t('clickToFilter')}</em>
      </div>
    </div>
  );
}

function latestWith({ dataset }: Atlas, shown: Uint32Array, code: CountryCode): CooperationEvent | null {
  for (let at = shown.length - 1; at >= 0; at--) {
    const event = dataset.events[shown[at] ?? -1];
    if (event?.start && event.countries.includes(code)) return event;
  }
  return null;
}
