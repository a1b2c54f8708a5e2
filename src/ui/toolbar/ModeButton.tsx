import { useTranslations } from 'use-intl';
import { chooseMode } from '#state/actions.ts';
import { useAtlas } from '#state/store.ts';
import { IconButton } from '#ui/shared/IconButton.tsx';

/** From the map to the list and back, where there is no room for a switch. */
export function ModeButton() {
  const t = useTranslations('toolbar');
  const isList = useAtlas(({ view }) => view.mode === 'list');
  return (
    <IconButton
      icon={isList ? 'map' : 'list'}
      label={t(isList ? 'view.showMap' : 'view.showList')}
      onClick={() => chooseMode(isList ? 'map' : 'list')}
    />
  );
}
