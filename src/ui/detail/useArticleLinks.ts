import type { CooperationEvent } from '#domain/event.ts';
import { toggled } from '#domain/filter.ts';
import { wordsIn } from '#domain/language.ts';
import { toggleFacet } from '#state/actions.ts';
import { addressOf, shareAddressOf } from '#state/address/syncUrl.ts';
import { useFollowed } from '#state/following.ts';
import { plainClick } from '#ui/shared/plainClick.ts';
import type { ArticleLinks } from './articleLinks.ts';
import { eventView } from './eventView.ts';
import { reportAddress } from './reportAddress.ts';

/** The links of the article inside the app: each is a real address, and a plain click filters in place. */
export function useArticleLinks(event: CooperationEvent): ArticleLinks {
  const view = useFollowed((view) => view);
  const report = import.meta.env.VITE_REPORT_URL;
  return {
    facet: (facet, value) => ({
      href: addressOf({ ...view, filter: toggled(view.filter, facet, value) }),
      onClick: plainClick(() => toggleFacet(facet, value)),
      ...([...view.filter[facet]].includes(value) && { 'aria-current': true as const }),
    }),
    report: report
      ? reportAddress(report, {
          id: event.id,
          title: wordsIn(event.title, view.language),
          url: shareAddressOf(eventView(view, event.id)),
        })
      : null,
  };
}
