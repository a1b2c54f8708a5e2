import { expect, test } from 'vitest';
import { formatHeaders, formatNginx } from './hostFiles.ts';
import { policyWith } from './policy.ts';

const POLICY = policyWith('let first;');

test('the policy lets nothing run that is not a file of the site', () => {
  expect(POLICY).toContain("default-src 'self'");
  expect(POLICY).toContain("require-trusted-types-for 'script'");
  expect(POLICY).not.toMatch(/unsafe|\*/);
});

test('every file has the policy, hashed ones a lasting cache and pages none', () => {
  const rules = formatHeaders('/atlas/', POLICY).split('\n\n');
  expect(rules[0]).toMatch(/^\/atlas\/\*\n/);
  expect(rules[0]).toContain(`Content-Security-Policy: ${POLICY}\n`);
  expect(rules.find((rule) => rule.startsWith('/atlas/assets/*'))).toContain('immutable');
  expect(rules.find((rule) => rule.startsWith('/atlas/en/*'))).toContain('no-cache');
});

test('nginx repeats the policy in each block, for a block takes over none', () => {
  const blocks = formatNginx('/atlas/', POLICY).split('location ').slice(1);
  expect(blocks.map((block) => block.split(' ')[0])).toEqual(['/atlas/', '/atlas/assets/']);
  for (const block of blocks) expect(block).toContain(`"${POLICY}"`);
});
