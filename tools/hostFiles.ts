type Headers = Readonly<Record<string, string>>;

/** For every file. What the pages say of themselves holds for their scripts and workers too. */
function safety(policy: string): Headers {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

/** A file with a hash in its name never changes; any other is asked for again each time. */
const HASHED = 'assets/*';
const LASTING: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ASKED_AGAIN: Headers = { 'Cache-Control': 'no-cache' };

/** The other files and folders of the site; hosts join headers of rules that overlap, so these leave out the hashed files. */
const UNHASHED = ['', 'index.html', 'zh/*', 'en/*', 'data/*', 'basemap/*', 'service-worker.js'];

/** The `_headers` file that Netlify and Cloudflare Pages read from the root of a site. */
export function formatHeaders(basePath: string, policy: string): string {
  const rules: readonly (readonly [path: string, headers: Headers])[] = [
    ['*', safety(policy)],
    [HASHED, LASTING],
    ...UNHASHED.map((path) => [path, ASKED_AGAIN] as const),
  ];
  return rules.map(([path, headers]) => formatRule(basePath + path, headers)).join('\n');
}

/** The part of an nginx configuration that says the same, to be included in a `server` block. */
export function formatNginx(basePath: string, policy: string): string {
  const add = (headers: Headers) =>
    Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;\n`);
  /** A block with headers of its own takes over none from around it. */
  const location = (path: string, headers: Headers) =>
    `location ${path} {\n${[...add(safety(policy)), ...add(headers)].join('')}  try_files $uri $uri/index.html =404;\n}\n`;
  return [
    'gzip on;\ngzip_vary on;\ngzip_types text/css text/xml application/javascript application/json image/svg+xml;\n',
    `error_page 404 ${basePath}404.html;\n`,
    location(basePath, ASKED_AGAIN),
    location(`${basePath}assets/`, LASTING),
  ].join('\n');
}

function formatRule(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
