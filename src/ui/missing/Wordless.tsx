import './missing.css';
import { WORDLESS } from '#i18n/wordless.ts';

/** Where no words have come, above what the page was built with. */
export function Wordless() {
  return (
    <div className="missing" role="alert">
      {WORDLESS.map(({ language, why, reload }) => (
        <p key={language} lang={language}>
          {why}{' '}
          <button type="button" className="plain-button" onClick={() => location.reload()}>
            {reload}
          </button>
        </p>
      ))}
    </div>
  );
}
