import type { MouseEvent } from 'react';
import type { Facet } from '#domain/filter.ts';

/** What an anchor of the article gets: a built page has addresses only, the app follows them itself. */
export type ArticleLink = {
  readonly href: string;
  readonly onClick?: (click: MouseEvent) => void;
  /** Set where the filter already asks for it. */
  readonly 'aria-current'?: true;
};

export type ArticleLinks = {
  /** To the atlas, filtered by one value of a facet. */
  readonly facet: (facet: Facet, value: string) => ArticleLink;
  /** Where a reader reports an error; null where the host takes no reports. */
  readonly report: string | null;
};
