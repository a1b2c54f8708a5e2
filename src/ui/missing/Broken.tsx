import './missing.css';
import { useTranslations } from 'use-intl';
import { isMissingPart } from '#state/missingPart.ts';
import { copyText } from '#ui/shared/copyText.ts';
import type { Fault } from '#ui/shared/RegionBoundary.tsx';

/** Stands where a region failed: a way to go on, and a report for whoever can mend it. */
export function Broken({ fault, onRestart }: { readonly fault: Fault; readonly onRestart: () => void }) {
  const t = useTranslations('app.broken');
  const report = reportOf(fault);
  const isMissing = isMissingPart(fault.error);
  return (
    <div className="missing" role="alert">
      <h2>{t(isMissing ? 'missing' : 'title')}</h2>
      <p>{t(isMissing ? 'whyMissing' : 'why')}</p>
      <p className="missing-ways">
        {/* Browsers remember that a part did not come until the page is loaded again. */}
        <button type="button" className="plain-button" onClick={isMissing ? () => location.reload() : onRestart}>
          {t(isMissing ? 'reload' : 'again')}
        </button>
        <button type="button" className="plain-button" onClick={() => copyText(report)}>
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
