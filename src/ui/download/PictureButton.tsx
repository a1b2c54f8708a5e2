import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { loadBasemap } from '#map/basemap/loadBasemap.ts';
import { atBase } from '#state/address/basePath.ts';
import { type Atlas, queryClient } from '#state/dataset.ts';
import { matching } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { useWorldview } from '#state/worldview.ts';
import { pictureScene } from '#ui/shared/picture/pictureScene.ts';
import { usePictureWords } from '#ui/shared/picture/usePictureWords.ts';
import { saveFile } from '#ui/shared/saveFile.ts';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { useTheme } from '#ui/shared/useTheme.ts';
import { drawPicture } from './drawPicture.ts';

type Props = { readonly atlas: Atlas; readonly onFail: () => void };

/** The map as a picture, drawn anew: what is on the screen is cut by panels, and may be in WebGL's keeping. */
export function PictureButton({ atlas, onFail }: Props) {
  const t = useTranslations('download');
  const words = usePictureWords(atlas);
  const view = useAtlas((state) => state.view);
  const worldview = useWorldview();
  const theme = useTheme();
  const countryNames = useCountryNames();
  const [drawing, setDrawing] = useState(false);

  const draw = async (): Promise<void> => {
    setDrawing(true);
    try {
      const basemap = await queryClient.fetchQuery({
        queryKey: ['basemap', worldview],
        queryFn: ({ signal }) => loadBasemap(atBase(`basemap/world-${worldview}.json`), signal),
      });
      const { projection } = view;
      const shown = matching(atlas, view.filter);
      const scene = { ...pictureScene(atlas, view, shown, { theme, worldview, countryNames }), projection };
      saveFile('cooperation-atlas.png', await drawPicture(scene, basemap, words, view.camera));
    } catch {
      onFail();
    }
    setDrawing(false);
  };
  return (
    <button type="button" className="plain-button" disabled={drawing} onClick={draw}>
      {t('formats.png.name')}
    </button>
  );
}
