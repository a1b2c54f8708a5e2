import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readJson } from '#data/readJson.ts';
import { EVENTS_FILE } from '#tools/data/check.ts';
import { withEvent } from './accept.ts';

test('an accepted event is added, and no other line changes', () => {
  const before = readFileSync(EVENTS_FILE, 'utf8');
  const after = withEvent(before, { id: 'new-one', start: '2018-12-01', title: { zh: '新', en: 'New' } });
  const { dataset, notes } = readJson(after);
  expect(notes).toEqual([]);
  expect(dataset.events.at(-1)?.id).toBe('new-one');
  const kept = new Set(after.split('\n'));
  expect(before.split('\n').filter((line) => !kept.has(line))).toEqual([]);
});
