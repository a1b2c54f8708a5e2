import { escapeText } from './markup.ts';

type Attributes = Readonly<Record<string, string>>;

/** `element('a', { b: 'c' }, 'd')` → `<a b="c">d</a>`; children are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeText(value)}"`);
  const open = `<${name}${written.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/** An element that holds words alone. */
export function wordsElement(name: string, words: string): string {
  return element(name, {}, escapeText(words));
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
