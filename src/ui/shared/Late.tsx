import './late.css';
import { useTranslations } from 'use-intl';

/** With its query, which the build does not know. */
const THIS_ADDRESS = '';

/** Stands where more is to come, and says so once that takes too long. Needs no script. */
export function Late() {
  const t = useTranslations('app.broken');
  return (
    <p className="late" role="alert">
      {t('partly')} <a href={THIS_ADDRESS}>{t('reload')}</a>
    </p>
  );
}
