import { useTranslations } from 'use-intl';
import { typeQuery } from '#state/actions.ts';
import { prepareSearch } from '#state/searching/searching.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { Icon } from '#ui/shared/Icon.tsx';

/** Answers at each key. */
export function SearchBox() {
  const t = useTranslations('filters');
  const query = useAtlas(({ view }) => view.filter.query);
  const atlas = useLoadedAtlas();
  return (
    <label className="search-box">
      <Icon name="search" />
      <input
        type="search"
        aria-label={t('search')}
        placeholder={t('searchHint')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={query}
        onFocus={() => atlas && prepareSearch(atlas)}
        onChange={({ target }) => typeQuery(target.value)}
      />
    </label>
  );
}
