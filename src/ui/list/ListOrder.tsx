import './listOrder.css';
import { useTranslations } from 'use-intl';
import { chooseOrder } from '#state/actions.ts';
import { ORDERS, useAtlas } from '#state/store.ts';

/** The answers to a search, the best first or by date. */
export function ListOrder() {
  const t = useTranslations('list.order');
  const order = useAtlas((state) => state.order);
  return (
    <p className="list-order" role="group" aria-label={t('label')}>
      {ORDERS.map((one) => (
        <button key={one} type="button" aria-pressed={order === one} onClick={() => chooseOrder(one)}>
          {t(one)}
        </button>
      ))}
    </p>
  );
}
