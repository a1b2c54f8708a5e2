/** Reads what has no fault several times faster than valibot, which is ready to say what is wrong with every part. */
import type * as v from 'valibot';
import type { CooperationEvent } from '#domain/event.ts';
import { EventSchema } from './schema.ts';

/** What becomes of a value; FAULT where anything is wrong. */
type Reader = (value: unknown) => unknown;

const FAULT = Symbol('fault');

/** A schema, or what follows one in a pipe, by what the kinds that are told apart here consist of. */
type Step = v.GenericSchema & {
  readonly pipe?: readonly Step[];
  readonly entries: Readonly<Record<string, Step>>;
  readonly items: readonly Step[];
  readonly item: Step;
  readonly wrapped: Step;
  readonly default?: unknown;
  readonly options: readonly unknown[];
  readonly requirement: unknown;
  readonly operation: Reader;
};

const read = readerOf(EventSchema as unknown as Step);

/** The event of a row as `EventSchema` has it; null for a row in which anything is wrong. */
export function soundEvent(row: unknown): CooperationEvent | null {
  const event = read(row);
  return event === FAULT ? null : (event as CooperationEvent);
}

function readerOf(step: Step): Reader {
  if (step.pipe) return pipeReader(step.pipe.map(readerOf));
  switch (step.type) {
    case 'object':
      return objectReader(step.entries);
    case 'array':
      return arrayReader(readerOf(step.item));
    case 'tuple':
      return tupleReader(step.items.map(readerOf));
    case 'nullable':
      return orNull(readerOf(step.wrapped));
    case 'nullish':
      return orAbsent(readerOf(step.wrapped), step.default);
    case 'exact_optional':
      return readerOf(step.wrapped);
    case 'string':
      return only((value) => typeof value === 'string');
    case 'picklist':
      return only((value) => step.options.includes(value));
    case 'max_length':
      return only((value) => (value as string).length <= (step.requirement as number));
    case 'regex':
      return only((value) => (step.requirement as RegExp).test(value as string));
    case 'check':
      return only(step.requirement as (value: unknown) => boolean);
    case 'transform':
      return step.operation;
    default:
      return (value) => {
        const { issues, value: output } = step['~run']({ value, typed: true } as never, {});
        return issues ? FAULT : output;
      };
  }
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
