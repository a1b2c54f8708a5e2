import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readJson } from '#data/json/readJson.ts';
import { EVENTS_FILE } from '#tools/data/check.ts';
import { accept, withEvent } from './accept.ts';

test('an accepted event is added, and no other line changes', () => {
  const before = readFileSync(EVENTS_FILE, 'utf8');
  const after = withEvent(before, { id: 'new-one', start: '2018-12-01', title: { zh: '新', en: 'New' } });
  const { dataset, notes } = readJson(after);
  expect(notes).toEqual([]);
  expect(dataset.events.at(-1)?.id).toBe('new-one');
  const kept = new Set(after.split('\n'));
  expect(before.split('\n').filter((line) => !kept.has(line))).toEqual([]);
});

test.each([
  ['is not finished', { questions: ['When?'] }, 'When?'],
  ['has words in one language alone', {}, 'language-missing'],
  ['takes the id of another event', { id: 'china-latvia-st-agreement-2018' }, 'id-duplicate'],
])('a draft that %s is refused, and nothing changes', (_, { questions = [], id = 'new-one' }: Draft, said) => {
  const before = readFileSync(EVENTS_FILE, 'utf8');
  const file = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'draft.json');
  writeFileSync(file, JSON.stringify({ event: { id, title: { zh: '新', en: null } }, questions }));
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(accept(file)).toBe(1);
  expect(error.mock.calls.join()).toContain(said);
  expect(readFileSync(EVENTS_FILE, 'utf8')).toBe(before);
  error.mockRestore();
});

type Draft = { readonly questions?: readonly string[]; readonly id?: string };
