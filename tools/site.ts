/** Where the site will stand: what a host sets at build. */
export type Site = {
  /** Path below the host, with a slash at both ends. */
  readonly basePath: string;
  /** Scheme and host without a slash at the end; null where it is not known, and then no page has absolute addresses. */
  readonly origin: string | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** `BASE_PATH=atlas`, `/atlas` and `/atlas/` are the same; without it the site has the host to itself. */
export function basePath({ BASE_PATH }: Environment): string {
  const path = (BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  return path === '' ? '/' : `/${path}/`;
}

/** `SITE_URL=https://example.org`. A path in it is an error: that is what `BASE_PATH` is for. */
export function siteOf(environment: Environment): Site {
  const { SITE_URL } = environment;
  if (!SITE_URL) return { basePath: basePath(environment), origin: null };
  const { origin, pathname, protocol } = new URL(SITE_URL);
  if (!/^https?:$/.test(protocol) || pathname !== '/') {
    throw new Error(
      `SITE_URL is a scheme and a host, such as https://example.org (the path goes into BASE_PATH): ${SITE_URL}`,
    );
  }
  return { basePath: basePath(environment), origin };
}
