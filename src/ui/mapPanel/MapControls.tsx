import { useTranslations } from 'use-intl';
import { chooseProjection, moveCamera } from '#state/actions.ts';
import { useAtlas } from '#state/store.ts';
import { IconButton } from '#ui/shared/IconButton.tsx';
import { useCover } from '#ui/shared/useCover.ts';

/** Zoom, the way back to the whole, and flat or globe. */
export function MapControls({ onZoom }: { readonly onZoom: (steps: number) => void }) {
  const t = useTranslations('map');
  const projection = useAtlas(({ view }) => view.projection);
  const isGlobe = projection === 'globe';
  return (
    <div className="map-controls" ref={useCover(null)} role="group" aria-label={t('controls')}>
      <IconButton icon="plus" label={t('zoomIn')} onClick={() => onZoom(1)} />
      <IconButton icon="minus" label={t('zoomOut')} onClick={() => onZoom(-1)} />
      <IconButton icon="reset" label={t('wholeMap')} onClick={() => moveCamera(null)} />
      <IconButton
        icon={isGlobe ? 'map' : 'globe'}
        label={isGlobe ? t('toFlat') : t('toGlobe')}
        onClick={() => chooseProjection(isGlobe ? 'flat' : 'globe')}
      />
    </div>
  );
}
