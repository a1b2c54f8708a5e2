/** Above this many events a page for each is too much for a host, and their file too much for a page to read: it is packed. */
export const LARGE = 2000;
