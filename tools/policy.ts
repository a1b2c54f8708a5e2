import { createHash } from 'node:crypto';

/**
 * The content security policy of every page: nothing but the site's own files, the one script that stands in the page
 * itself, and datasets from https. Text becomes script nowhere but through the page's own policy of trusted types.
 */
export function policyWith(inlineScript: string): string {
  const hash = createHash('sha256').update(inlineScript).digest('base64');
  return [
    "default-src 'self'",
    `script-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self' https:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
