/** What a schema cannot say: how events agree with themselves, with each other and with the groups. */

import { membersAt } from '#domain/countries/group.ts';
import type { Dataset, Group } from '#domain/dataset.ts';
import type { CooperationEvent, CountryCode } from '#domain/event.ts';
import { type CalendarDate, firstDay, lastDay } from '#domain/time/calendarDate.ts';
import { type Note, type NoteCode, type NoteEffect, pathTo, previewOf } from './notes.ts';

/** An event with its path in the file that it came from. */
export type FoundEvent = { readonly event: CooperationEvent; readonly path: string };

export type Checked = { readonly events: readonly FoundEvent[]; readonly notes: readonly Note[] };

/** Of several events with one id the first stays, and none whose id was `seen` before. */
export function idsAreUnique(found: readonly FoundEvent[], seen = new Set<string>()): Checked {
  const events: FoundEvent[] = [];
  const notes: Note[] = [];
  for (const one of found) {
    if (seen.has(one.event.id)) notes.push(noteOn(one, 'id-duplicate', 'event-skipped', ['id'], one.event.id));
    else events.push(one);
    seen.add(one.event.id);
  }
  return { events, notes };
}

/** An alias that is another event's id or alias leads to that event alone; `ids` are those of all events. */
export function aliasesAreUnique(
  found: readonly FoundEvent[],
  ids: Iterable<string> = found.map(({ event }) => event.id),
): Checked {
  if (found.every(({ event }) => event.aliases.length === 0)) return { events: found, notes: [] };
  const taken = new Set(ids);
  const notes: Note[] = [];
  const events = found.map((one) => {
    if (one.event.aliases.length === 0) return one;
    const aliases = one.event.aliases.filter((alias, index) => {
      if (taken.has(alias)) notes.push(noteOn(one, 'alias-duplicate', 'part-dropped', ['aliases', index], alias));
      return !taken.has(alias);
    });
    for (const alias of aliases) taken.add(alias);
    return { ...one, event: { ...one.event, aliases } };
  });
  return { events, notes };
}

/** An end before the start is left out: the start is what the lists are ordered by. */
export function endsFollowStarts(found: readonly FoundEvent[]): Checked {
  const notes: Note[] = [];
  const events = found.map((one) => {
    const { start, end } = one.event;
    if (start === null || end === null || lastDay(end) >= firstDay(start)) return one;
    notes.push(noteOn(one, 'end-before-start', 'part-dropped', ['end'], `${start} … ${end}`));
    return { ...one, event: { ...one.event, end: null } };
  });
  return { events, notes };
}

/** A group that takes part as such has its members of that date among the countries. */
export function groupsAreComplete(found: readonly FoundEvent[], groups: Dataset['groups']): Checked {
  const notes: Note[] = [];
  for (const one of found) {
    for (const [index, code] of one.event.groups.entries()) {
      const group = groups[code];
      const missing = group ? missingMembers(group, one.event) : [];
      const path = ['groups', index];
      if (!group) notes.push(noteOn(one, 'group-unknown', 'kept', path, code));
      if (missing.length > 0) notes.push(noteOn(one, 'group-member-missing', 'kept', path, missing.join(', ')));
    }
  }
  return { events: found, notes };
}

function missingMembers(group: Group, { start, end, countries }: CooperationEvent): readonly CountryCode[] {
  const date = start ?? end;
  if (date === null) return [];
  return surelyMembers(group, date).filter((country) => !countries.includes(country));
}

/** Of a coarse date only those who were members on its first and on its last day. */
function surelyMembers(group: Group, date: CalendarDate): readonly CountryCode[] {
  const atLast = membersAt(group, lastDay(date));
  return membersAt(group, firstDay(date)).filter((country) => atLast.includes(country));
}

function noteOn(
  { event, path }: FoundEvent,
  code: NoteCode,
  effect: NoteEffect,
  part: readonly (string | number)[],
  value: string,
): Note {
  return { code, effect, id: event.id, path: pathTo(path, ...part), value: previewOf(value), line: null };
}
