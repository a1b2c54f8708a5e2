import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** React writes these two attributes as it names them; validators want what HTML calls them. */
const MISWRITTEN = / (?:hrefLang|dateTime)="/g;

/** Components as markup that needs no script. */
export function renderMarkup(node: ReactNode): string {
  return renderToStaticMarkup(node).replace(MISWRITTEN, (attribute) => attribute.toLowerCase());
}

/** `tag('meta', { name: 'a', content: 'b' })` → `<meta name="a" content="b">`. */
export function tag(name: 'meta' | 'link', attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeText(value)}"`);
  return `<${name}${written.join('')}>`;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Text such as `</script>` inside the data must not end the script. */
export function jsonScript(value: object): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

export type Filling = {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Tags for the end of the head. */
  readonly head: readonly string[];
  /** What stands beside the app's root until the app has come. */
  readonly article: string;
};

const SHEET = / *<link rel="stylesheet"([^>]*)>\n?/;

/**
 * Puts a policy before anything that it rules, and a script before anything that could keep it waiting. The sheet is only
 * announced: the script asks for it, and where no script runs, the page.
 */
export function armTemplate(template: string, policy: string, firstScript: string): string {
  const meta = tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy });
  const [, sheet = ''] = SHEET.exec(template) ?? [];
  const first = [
    `<link rel="preload" as="style"${sheet}>`,
    `<script>${firstScript}</script>`,
    `<noscript><link rel="stylesheet"${sheet}></noscript>`,
  ];
  return filled(template.replace(SHEET, ''), [
    [/<meta charset="utf-8" ?\/?>/, `<meta charset="utf-8">\n    ${meta}`],
    [/(?= *<script)/, first.map((one) => `    ${one}\n`).join('')],
  ]);
}

/** Fills the built `index.html`, whose scripts and styles it keeps. Throws where it has no place for a part. */
export function fillTemplate(template: string, { language, title, description, head, article }: Filling): string {
  return filled(template, [
    [/<html lang="[^"]*">/, `<html lang="${language}">`],
    [/<title>[^<]*<\/title>/, `<title>${escapeText(title)}</title>`],
    [/<meta name="description"[^>]*>/, tag('meta', { name: 'description', content: description })],
    [/ *<\/head>/, `${head.map((one) => `    ${one}\n`).join('')}  </head>`],
    [/<div id="root"><\/div>/, `<div id="root"></div>\n    ${article}`],
  ]);
}

function filled(template: string, parts: readonly (readonly [place: RegExp, markup: string])[]): string {
  return parts.reduce((page, [place, markup]) => {
    if (!place.test(page)) throw new Error(`index.html has no place for ${markup}: expected ${place}`);
    return page.replace(place, () => markup);
  }, template);
}
