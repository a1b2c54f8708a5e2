import { useLocale } from 'use-intl';
import type { AnyDataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { EventArticle } from './EventArticle.tsx';
import { useArticleLinks } from './useArticleLinks.ts';

type Props = { readonly event: CooperationEvent; readonly dataset: AnyDataset };

/** The article of an event for paper: without the buttons, and the link that reports a fault. */
export function PrintedEvent({ event, dataset }: Props) {
  const links = { ...useArticleLinks(event), report: null };
  return <EventArticle event={event} dataset={dataset} language={useLocale()} links={links} />;
}
