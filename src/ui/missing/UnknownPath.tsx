import { useTranslations } from 'use-intl';
import { dismiss } from '#state/actions.ts';
import { useAtlas } from '#state/store.ts';

export function UnknownPath({ path }: { readonly path: string }) {
  const t = useTranslations('app.unknownPath');
  const notice = useAtlas(({ notices }) => notices.find(({ kind }) => kind === 'address'));
  return (
    <section className="missing" aria-label={t('region')}>
      <h2>{t('title')}</h2>
      <p>
        <code>{path}</code>
      </p>
      <p>{t('why')}</p>
      <button type="button" className="plain-button" onClick={() => notice && dismiss(notice)}>
        {t('back')}
      </button>
    </section>
  );
}
