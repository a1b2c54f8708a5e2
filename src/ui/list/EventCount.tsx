import './list.css';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import { unmappedCount } from '#domain/matching/missing.ts';
import { formatPeriodWords } from '#i18n/dates.ts';
import { isSearching } from '#state/searching/searching.ts';
import { matchingMonths, partnersOf, useLoadedAtlas, useMatching } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { Late } from '#ui/shared/Late.tsx';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { useSettled } from '#ui/shared/useSettled.ts';
import { ListOrder } from './ListOrder.tsx';

/** A listener is told once the reader has stopped, and never at the steps of Play. */
const ANNOUNCE_AFTER_MS = 800;

/** How many events match, in words: always on screen, and announced. */
export function EventCount() {
  const t = useTranslations();
  const format = useFormatter();
  const language = useLocale();
  const countryNames = useCountryNames();
  const atlas = useLoadedAtlas();
  const indexes = useMatching();
  const filter = useAtlas(({ view }) => view.filter);
  const { period, countries, match, query } = filter;
  const playing = useAtlas((state) => state.playing);

  const counts = {
    when: period ? asBeginning(formatPeriodWords(period, language)) : t('list.allMonths'),
    events: t('words.events', { count: indexes.length }),
    partners: t('words.partners', { count: atlas ? partnersOf(atlas, indexes).size : 0 }),
  };
  const names = countries.map((code) => countryName(code, countryNames));
  const type = match === 'all' ? 'conjunction' : 'disjunction';
  const sentence =
    names.length > 0
      ? t('list.countWith', { ...counts, countries: format.list(names, { type }) })
      : t('list.count', counts);
  const searching = atlas !== null && isSearching(atlas, query);
  const announced = useSettled(atlas && !playing && !searching ? sentence : null, ANNOUNCE_AFTER_MS);
  if (!atlas) return null;

  const unmapped = unmappedCount(atlas.columns, indexes);
  /** Whatever the period: it can say nothing about them. */
  const { undated } = matchingMonths(atlas, filter);
  return (
    <div className="event-count">
      <p data-shown={indexes.length} data-total={atlas.columns.size} data-unmapped={unmapped} data-undated={undated}>
        {searching ? t('list.searching') : sentence}
      </p>
      {searching && <Late />}
      {unmapped + undated > 0 && (
        <p className="count-missing">
          {unmapped > 0 && <span>{t('list.unmapped', { count: unmapped })}</span>}
          {undated > 0 && <span>{t('list.undated', { count: undated })}</span>}
        </p>
      )}
      {query.trim() !== '' && indexes.length > 1 && <ListOrder />}
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </div>
  );
}

/** Here and not by a style, which takes the browser as long as all else that a step writes. */
function asBeginning(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
