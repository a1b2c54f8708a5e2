import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyWith } from '#tools/policy.ts';
import { armTemplate, fillTemplate, jsonScript, tag } from './markup.ts';

const TEMPLATE =
  '<html lang="zh"><head><meta charset="utf-8" /><title>a</title><meta name="description" content="b" /></head><body><div id="root"></div></body></html>';

const FILLING = { language: 'en', title: 'R&D', description: 'Say "yes"', head: [], article: '<main></main>' };

test('attributes and titles are escaped', () => {
  expect(tag('meta', { content: '"<&' })).toBe('<meta content="&quot;&lt;&amp;">');
  expect(fillTemplate(TEMPLATE, FILLING)).toContain('<title>R&amp;D</title>');
});

test('data cannot end the script that holds it', () => {
  expect(jsonScript({ name: '</script>' })).not.toContain('</script><');
});

test('a dollar sign in the data is only a dollar sign', () => {
  expect(fillTemplate(TEMPLATE, { ...FILLING, article: "$& $'" })).toContain('<div id="root"></div>\n    $& $\'');
});

test('the policy stands before anything that it rules, the one script in the page may run and waits for no sheet, and the parser asks for that only where no script runs', () => {
  const script = "let $ = '$&';";
  const app = '<script type="module" src="a.js"></script><link rel="stylesheet" href="a.css" /></head>';
  const page = armTemplate(TEMPLATE.replace('</head>', app), policyWith(script), script);
  expect(page).toMatch(
    /^.*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy".*rel="preload" as="style" href="a.css".*<script>.*<noscript><link rel="stylesheet" href="a.css".*<\/noscript>.*src="a.js"/s,
  );
  expect(page.match(/rel="stylesheet"/g)).toHaveLength(1);
  const [, inPage = ''] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
  expect(page).toContain(`'sha256-${createHash('sha256').update(inPage).digest('base64')}'`);
});

test('a template without a place for a part is refused', () => {
  expect(() => fillTemplate(TEMPLATE.replace('id="root"', 'id="app"'), FILLING)).toThrow('no place');
});
