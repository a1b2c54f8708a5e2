import './detailsState.css';
import { useTranslations } from 'use-intl';
import { type Details, retryDetails } from '#state/reading/details.ts';

/** That the details of events are not there yet, or did not come; nothing where they are there. */
export function DetailsState({ details }: { readonly details: Details }) {
  const t = useTranslations('app');
  if (details === 'there') return null;
  return (
    <p className="details-state" role="status">
      {t(`details.${details}`)}{' '}
      {details === 'failed' && (
        <button type="button" className="plain-button" onClick={retryDetails}>
          {t('failure.retry')}
        </button>
      )}
    </p>
  );
}
