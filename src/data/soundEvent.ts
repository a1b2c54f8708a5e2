/** Reads what has no fault several times faster than valibot, which is ready to say what is wrong with every part. */
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

/** Whatever is not told apart here valibot runs itself. */
function readerOf(step: Step): Reader {
  const { type, pipe, entries, item, items, wrapped, options, requirement } = step;
  if (pipe) return pipeReader(pipe.map(readerOf));
  if (type === 'object' && entries) return objectReader(entries);
  if (type === 'array' && item) return arrayReader(readerOf(item));
  if (type === 'tuple' && items) return tupleReader(items.map(readerOf));
  if (type === 'nullable' && wrapped) return orNull(readerOf(wrapped));
  if (type === 'nullish' && wrapped) return orAbsent(readerOf(wrapped), step.default);
  if (type === 'exact_optional' && wrapped) return readerOf(wrapped);
  if (type === 'string') return only((value) => typeof value === 'string');
  if (type === 'picklist' && options) return only((value) => options.includes(value));
  if (type === 'max_length' && typeof requirement === 'number')
    return only((value) => (typeof value === 'string' || Array.isArray(value)) && value.length <= requirement);
  if (type === 'regex' && requirement instanceof RegExp)
    return only((value) => typeof value === 'string' && requirement.test(value));
  if (type === 'check' && typeof requirement === 'function') return only((value) => requirement(value));
  if (type === 'transform' && step.operation) return step.operation;
  return (value) => {
    const { issues, value: output } = step['~run']({ value, typed: true }, {});
    return issues ? FAULT : output;
  };
}

function only(isSound: (value: unknown) => boolean): Reader {
  return (value) => (isSound(value) ? value : FAULT);
}

function orNull(reader: Reader): Reader {
  return (value) => (value === null ? null : reader(value));
}

/** What stands for the absent is read once: most of an event's parts are. */
function orAbsent(reader: Reader, otherwise: unknown): Reader {
  const absent = otherwise === null ? null : reader(otherwise);
  return (value) => (value === null || value === undefined ? absent : reader(value));
}

function pipeReader(readers: readonly Reader[]): Reader {
  return (value) => {
    let output = value;
    for (const reader of readers) {
      output = reader(output);
      if (output === FAULT) return FAULT;
    }
    return output;
  };
}

function arrayReader(reader: Reader): Reader {
  return (value) => (Array.isArray(value) ? whole(value.map((member) => reader(member))) : FAULT);
}

function tupleReader(readers: readonly Reader[]): Reader {
  return (value) => (Array.isArray(value) ? whole(readers.map((reader, index) => reader(value[index]))) : FAULT);
}

function whole(members: readonly unknown[]): unknown {
  return members.includes(FAULT) ? FAULT : members;
}

/** Begins with a copy of all fields: an object that gets so many one by one becomes a slow table of them. */
function objectReader(entries: Readonly<Record<string, Step>>): Reader {
  const fields = Object.entries(entries).map(([key, step]) => ({
    key,
    reader: readerOf(step),
    mayMiss: step.type === 'exact_optional',
  }));
  const blank = Object.fromEntries(fields.flatMap(({ key, mayMiss }) => (mayMiss ? [] : [[key, null]])));
  return (value) => {
    if (typeof value !== 'object' || value === null) return FAULT;
    const output: Record<string, unknown> = { ...blank };
    for (const { key, reader, mayMiss } of fields) {
      if (mayMiss && !(key in value)) continue;
      output[key] = reader((value as Readonly<Record<string, unknown>>)[key]);
      if (output[key] === FAULT) return FAULT;
    }
    return output;
  };
}
