/** Above this many events a page for each is too much for a host; they open through the query. */
export const PAGE_LIMIT = 2000;
