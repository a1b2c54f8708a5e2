import { useTranslations } from 'use-intl';
import { FACETS } from '#domain/filter.ts';
import { useFollowedFilter } from '#state/following.ts';
import { Icon } from './shared/Icon.tsx';
import { IconButton } from './shared/IconButton.tsx';
import { openDialog } from './shared/openDialog.ts';
import { useCover } from './shared/useCover.ts';
import { LanguageLinks } from './toolbar/LanguageLinks.tsx';
import { useNewEvents } from './toolbar/useNewEvents.ts';

/** Over the top of the map: search, filters, language, and a door to the rest. */
export function PhoneBar() {
  const t = useTranslations();
  const cover = useCover('top');
  const filter = useFollowedFilter();
  const hasNews = useNewEvents().length > 0;
  const active = FACETS.reduce((sum, facet) => sum + filter[facet].length, 0);
  return (
    <div className="phone-bar" ref={cover}>
      <button type="button" className="panel phone-search" onClick={() => openDialog('search')}>
        <Icon name="search" />
        <span>{filter.query || t('app.search')}</span>
      </button>
      <button
        type="button"
        className="panel phone-filters"
        aria-label={active > 0 ? t('app.filtersActive', { count: active }) : undefined}
        onClick={() => openDialog('filters')}
      >
        {t('app.filters')}
        {active > 0 && <span className="badge">{active}</span>}
      </button>
      <div className="panel phone-more" data-news={hasNews || undefined}>
        <LanguageLinks />
        <IconButton icon="more" label={t('toolbar.menu')} onClick={() => openDialog('menu')} />
      </div>
    </div>
  );
}
