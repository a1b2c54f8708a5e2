import { useFormatter, useTranslations } from 'use-intl';
import { isolated } from '#i18n/isolated.ts';
import { dismiss, goTo } from '#state/actions.ts';
import type { Notice } from '#state/store.ts';

export function NoticeText({ notice }: { readonly notice: Notice }) {
  const t = useTranslations('app');
  const format = useFormatter();
  switch (notice.kind) {
    case 'address': {
      const parts = notice.problems.filter(({ parameter }) => parameter !== 'path');
      const written = parts.map(({ parameter, value }) => isolated(`${parameter}=${value}`));
      return <p>{t('notices.address', { count: parts.length, parts: format.list(written) })}</p>;
    }
    case 'relaxed': {
      const parts = notice.parts.map((part) => t(`filterParts.${part}`));
      return (
        <p>
          {t('notices.relaxed', { parts: format.list(parts) })} <Undo notice={notice} />
        </p>
      );
    }
    case 'closed':
      return (
        <p>
          {t('notices.closed')} <Undo notice={notice} />
        </p>
      );
    case 'not-kept':
      return <p>{t('notices.notKept')}</p>;
    case 'new-version':
      return (
        <p>
          {t('notices.newVersion')}{' '}
          <button type="button" className="undo" onClick={notice.take}>
            {t('notices.reload')}
          </button>
        </p>
      );
    case 'copied':
      return <p>{t('notices.copied')}</p>;
    case 'copy-failed':
      return (
        <label>
          {t('notices.copyFailed')}
          <input readOnly value={notice.text} onFocus={(focus) => focus.target.select()} />
        </label>
      );
  }
}

function Undo({ notice }: { readonly notice: Extract<Notice, { undo: unknown }> }) {
  const t = useTranslations('app.notices');
  const undo = (): void => {
    dismiss(notice);
    goTo(notice.undo);
  };
  return (
    <button type="button" className="undo" onClick={undo}>
      {t('undo')}
    </button>
  );
}
