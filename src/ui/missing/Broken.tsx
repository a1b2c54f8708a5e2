import './missing.css';
import { useTranslations } from 'use-intl';
import { tell } from '#state/actions.ts';
import type { Fault } from '#ui/shared/RegionBoundary.tsx';

/** Stands where a region failed: a way to go on, and a report for whoever can mend it. */
export function Broken({ fault, onRestart }: { readonly fault: Fault; readonly onRestart: () => void }) {
  const t = useTranslations('app.broken');
  const report = reportOf(fault);
  const copy = (): void => {
    navigator.clipboard.writeText(report).then(
      () => tell({ kind: 'copied' }),
      () => tell({ kind: 'copy-failed', text: report }),
    );
  };
  return (
    <div className="missing" role="alert">
      <h2>{t('title')}</h2>
      <p>{t('why')}</p>
      <p className="missing-ways">
        <button type="button" className="plain-button" onClick={onRestart}>
          {t('again')}
        </button>
        <button type="button" className="plain-button" onClick={copy}>
          {t('copy')}
        </button>
      </p>
      <details>
        <summary>{t('report')}</summary>
        <pre>{report}</pre>
      </details>
    </div>
  );
}

function reportOf({ error, componentStack }: Fault): string {
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [location.href, navigator.userAgent, cause, componentStack.trim()].join('\n\n');
}
