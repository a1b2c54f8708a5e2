/** Whether each event of the atlas's own data has a page: the build leaves them out where there are too many, and says so. */
export function eventPagesExist(): boolean {
  return import.meta.env.VITE_EVENT_PAGES !== 'none';
}
