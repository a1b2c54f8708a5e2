/** Reads what has no fault several times faster than valibot, which is ready to say what is wrong with every part. */
import { BLANK_EVENT } from '#domain/blankEvent.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { EventSchema } from './schema.ts';

/** What becomes of a value; FAULT where anything is wrong. */
type Reader = (value: unknown) => unknown;

const FAULT = Symbol('fault');

/** A schema, or what follows one in a pipe, by what the kinds that are told apart here consist of. */
type Step = {
  readonly type: string;
  readonly pipe?: readonly Step[];
  readonly entries?: Readonly<Record<string, Step>>;
  readonly items?: readonly Step[];
  readonly item?: Step;
  readonly wrapped?: Step;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
  readonly requirement?: unknown;
  operation?(value: unknown): unknown;
  '~run'(dataset: { value: unknown; typed?: boolean }, config: object): Outcome;
};

type Outcome = { readonly value: unknown; readonly issues?: unknown };

const read = readerOf(EventSchema);

/** The event of a row as `EventSchema` has it; null for a row in which anything is wrong. */
export function soundEvent(row: unknown): CooperationEvent | null {
  const event = read(row);
  return event === FAULT ? null : (event as CooperationEvent);
}

/** The event of a row that was sound when it was first read; one that an earlier version kept may not be, and stays as it is. */
export function rereadEvent(row: object): CooperationEvent {
  return soundEvent(row) ?? { ...BLANK_EVENT, ...row };
}

/** Whatever is not told apart here valibot runs itself. */
function readerOf(step: Step): Reader {
  const { type, pipe, entries, item, items, wrapped, options, requirement } = step;
  if (pipe) return pipe.map(readerOf).reduce(followedBy);
  if (type === 'object' && entries) return objectReader(entries);
  if (type === 'array' && item) return arrayReader(readerOf(item));
  if (type === 'tuple' && items) return tupleReader(items.map(readerOf));
  if (type === 'nullable' && wrapped) return orNull(readerOf(wrapped));
  if (type === 'nullish' && wrapped) return orAbsent(readerOf(wrapped), step.default);
  if (type === 'exact_optional' && wrapped) return readerOf(wrapped);
  if (type === 'string') return (value) => (typeof value === 'string' ? value : FAULT);
  if (type === 'picklist' && options) return oneOf(new Set(options));
  if (type === 'max_length' && typeof requirement === 'number') return notLonger(requirement);
  if (type === 'regex' && requirement instanceof RegExp)
    return (value) => (typeof value === 'string' && requirement.test(value) ? value : FAULT);
  if (type === 'check' && typeof requirement === 'function') return (value) => (requirement(value) ? value : FAULT);
  if (type === 'transform' && step.operation) return step.operation;
  return (value) => {
    const { issues, value: output } = step['~run']({ value, typed: true }, {});
    return issues ? FAULT : output;
  };
}

function followedBy(first: Reader, second: Reader): Reader {
  return (value) => {
    const output = first(value);
    return output === FAULT ? FAULT : second(output);
  };
}

function oneOf(options: ReadonlySet<unknown>): Reader {
  return (value) => (options.has(value) ? value : FAULT);
}

function notLonger(most: number): Reader {
  return (value) => ((typeof value === 'string' || Array.isArray(value)) && value.length <= most ? value : FAULT);
}

function orNull(reader: Reader): Reader {
  return (value) => (value === null ? null : reader(value));
}

/** What stands for the absent is read once: most of an event's parts are. */
function orAbsent(reader: Reader, otherwise: unknown): Reader {
  const absent = otherwise === null ? null : reader(otherwise);
  return (value) => (value === null || value === undefined ? absent : reader(value));
}

function arrayReader(reader: Reader): Reader {
  return (value) => (Array.isArray(value) ? membersOf(value, value.length, () => reader) : FAULT);
}

function tupleReader(readers: readonly Reader[]): Reader {
  return (value) => (Array.isArray(value) ? membersOf(value, readers.length, (at) => readers[at] as Reader) : FAULT);
}

function membersOf(list: readonly unknown[], length: number, readerAt: (at: number) => Reader): unknown {
  const members: unknown[] = [];
  for (let at = 0; at < length; at++) {
    const member = readerAt(at)(list[at]);
    if (member === FAULT) return FAULT;
    members.push(member);
  }
  return members;
}

/**
 * Looks at the keys that are there: an event has few of those that it may have. Begins with a copy of what stands for the
 * others, for an object that gets its keys one by one becomes a slow table of them.
 */
function objectReader(entries: Readonly<Record<string, Step>>): Reader {
  const readers = new Map(Object.entries(entries).map(([key, step]) => [key, readerOf(step)]));
  const always = [...readers.keys()].filter((key) => entries[key]?.type !== 'exact_optional');
  const absent = new Map(always.map((key) => [key, readers.get(key)?.(undefined)]));
  const required = always.filter((key) => absent.get(key) === FAULT);
  const blank = Object.fromEntries(always.map((key) => [key, required.includes(key) ? null : absent.get(key)]));
  return (value) => {
    if (typeof value !== 'object' || value === null) return FAULT;
    for (const key of required) if (!(key in value)) return FAULT;
    const output: Record<string, unknown> = { ...blank };
    for (const key in value) {
      const reader = readers.get(key);
      if (reader === undefined) continue;
      output[key] = reader((value as Readonly<Record<string, unknown>>)[key]);
      if (output[key] === FAULT) return FAULT;
    }
    return output;
  };
}
