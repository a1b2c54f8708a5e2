import './missing.css';
import { useTranslations } from 'use-intl';
import { dismiss } from '#state/actions.ts';
import { useAtlas } from '#state/store.ts';

/** The path of the address, where the atlas has no page for it; null once the reader has gone on. */
export function useUnknownPath(): string | null {
  return useAtlas(({ notices }) => {
    const problems = notices.flatMap((notice) => (notice.kind === 'address' ? notice.problems : []));
    return problems.find(({ parameter }) => parameter === 'path')?.value ?? null;
  });
}

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
