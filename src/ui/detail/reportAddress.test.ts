import { expect, test } from 'vitest';
import { reportAddress } from './reportAddress.ts';

test('fills a template of any shape, and lets no text out of its place', () => {
  const reported = { id: 'forum-2018', title: 'R&D? 论坛', url: 'https://example.org/en/events/forum-2018/' };
  expect(reportAddress('mailto:a@example.org?subject={title}&body={url}', reported)).toBe(
    'mailto:a@example.org?subject=R%26D%3F%20%E8%AE%BA%E5%9D%9B&body=https%3A%2F%2Fexample.org%2Fen%2Fevents%2Fforum-2018%2F',
  );
  expect(reportAddress('https://example.org/issues/new?id={id}', reported)).toBe(
    'https://example.org/issues/new?id=forum-2018',
  );
});
