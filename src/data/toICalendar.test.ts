import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareDataset, bareEvent } from '#domain/bareEvent.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { datasetArbitrary } from './datasetArbitrary.ts';
import { formatICalendar } from './toICalendar.ts';

const encoder = new TextEncoder();
const addressOf = (id: string) => `https://atlas.example/en/events/${id}/`;

function linesOf(said: Partial<CooperationEvent>): readonly string[] {
  const dataset = { ...bareDataset([bareEvent({ id: 'a', ...said })]), updated: '2018-11-05' };
  return unfold(formatICalendar(dataset, 'en', addressOf));
}

function unfold(calendar: string): readonly string[] {
  return calendar.replaceAll('\r\n ', '').split('\r\n');
}

test('a span ends on the day after its last', () => {
  const lines = linesOf({ start: '2018-10-22', end: '2018-10-24' });
  expect(lines).toContain('DTSTART;VALUE=DATE:20181022');
  expect(lines).toContain('DTEND;VALUE=DATE:20181025');
  expect(lines).toContain('DTSTAMP:20181105T000000Z');
});

test('a month covers its days', () => {
  const lines = linesOf({ start: '2018-12' });
  expect(lines).toContain('DTSTART;VALUE=DATE:20181201');
  expect(lines).toContain('DTEND;VALUE=DATE:20190101');
});

test('an undated event is left out', () => {
  expect(linesOf({ start: null })).not.toContain('BEGIN:VEVENT');
});

test('what means something to a calendar is escaped', () => {
  expect(linesOf({ start: '2018', title: { zh: null, en: 'a;b,c\\d\ne' } })).toContain('SUMMARY:a\\;b\\,c\\\\d\\ne');
});

test('what some readers take for the end of a line ends none', () => {
  const lines = linesOf({ start: '2018-12', title: { zh: null, en: 'A\u0085ATTACH:x\u2028B\u2029C\r\nD' } });
  expect(lines).toContain('SUMMARY:A ATTACH:x B C\\nD');
});

test('no line is longer than 75 octets, none is broken inside a character, and unfolding gives the text back', () => {
  fc.assert(
    fc.property(datasetArbitrary, (dataset) => {
      const calendar = formatICalendar(dataset, 'zh', addressOf);
      const lines = calendar.split('\r\n');
      expect(lines.filter((line) => encoder.encode(line).length > 75 || !line.isWellFormed())).toEqual([]);
      expect(lines.join('')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      const dated = dataset.events.filter(({ start }) => start !== null);
      expect(unfold(calendar).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(dated.length);
    }),
  );
});
