import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Chip } from '#ui/shared/Chip.tsx';
import { saveFile } from '#ui/shared/saveFile.ts';
import { qrPath } from './qrPath.ts';

/** Black on white in every theme, for cameras; as a file for print. */
export function QrCode({ address }: { readonly address: string }) {
  const t = useTranslations('share.qr');
  const picture = useRef<SVGSVGElement>(null);
  const { path, side } = qrPath(address);
  const save = () =>
    saveFile('qr-code.svg', new Blob([picture.current?.outerHTML ?? ''], { type: 'image/svg+xml;charset=utf-8' }));
  return (
    <div className="qr-code">
      <svg
        ref={picture}
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${side} ${side}`}
        width="200"
        height="200"
        role="img"
        aria-label={t('alt')}
        shapeRendering="crispEdges"
      >
        <rect width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <Chip onClick={save}>{t('save')}</Chip>
    </div>
  );
}
