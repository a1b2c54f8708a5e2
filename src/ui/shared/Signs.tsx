import './signs.css';
import { useTranslations } from 'use-intl';

const SIGNS = ['venue', 'city', 'country', 'inferred', 'partner', 'disputed'] as const;

/** What outline, ring and hatching mean on the map. */
export function Signs() {
  const t = useTranslations('map.legend');
  return (
    <ul className="signs">
      {SIGNS.map((sign) => (
        <li key={sign}>
          <svg className={`sign sign-${sign}`} viewBox="0 0 14 14" aria-hidden="true">
            <circle className="sign-body" cx="7" cy="7" r="5" />
            <circle className="sign-point" cx="7" cy="7" r="1.6" />
            <path className="sign-lines" d="M1,13 13,1M1,7 7,1M7,13 13,7" />
          </svg>{' '}
          {t(sign)}
        </li>
      ))}
    </ul>
  );
}
