/**
 * The content security policy of every page: nothing but the site's own files, and datasets from https. Text becomes
 * script nowhere but through the page's own policy of trusted types.
 */
export const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');
