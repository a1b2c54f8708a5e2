import { expect, test, vi } from 'vitest';
import { bareDataset, bareEvent } from '#domain/bareEvent.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import { answerOf, isSearching } from './searching.ts';

// No worker is known here, as in a browser that refuses them.
test('what a worker would read is read on the page where there is none', async () => {
  const events = Array.from({ length: 300 }, (_, at) =>
    bareEvent({ id: `e${at}`, title: { zh: null, en: at === 7 ? 'Tidal power' : 'Meeting' } }),
  );
  const dataset = bareDataset(events);
  const atlas = { dataset, notes: [], columns: buildColumns(dataset), sent: null };
  expect(isSearching(atlas, 'tidal')).toBe(true);
  await vi.waitFor(() => expect(answerOf(atlas, 'tidal')?.hits.indexOf(1)).toBe(7));
});
