import { useTranslations } from 'use-intl';

type Props = { readonly shown: number; readonly of: number; readonly onShow: () => void };

/** Below a long table that begins short; nothing where it is whole. */
export function ShowAll({ shown, of, onShow }: Props) {
  const t = useTranslations('partners');
  if (of <= shown) return null;
  return (
    <button type="button" className="plain-button" onClick={onShow}>
      {t('showAll', { count: of })}
    </button>
  );
}
