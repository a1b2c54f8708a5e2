import { expect, test } from 'vitest';
import { buildJsonSchema, schemaIsStale } from './schema.ts';
import { SCHEMA_WORDS } from './schemaWords.ts';

test('the published schema is the one that the code makes', () => {
  expect(schemaIsStale()).toBe(false);
});

test('there are no words for a field that is not there', () => {
  const schema = JSON.parse(buildJsonSchema());
  const described = JSON.stringify(schema);
  expect(Object.values(SCHEMA_WORDS).filter((words) => !described.includes(JSON.stringify(words)))).toEqual([]);
});

test('an editor is offered the words of a closed list, and every country', () => {
  const { $defs } = JSON.parse(buildJsonSchema());
  expect($defs.Event.properties.type.enum).toContain('committee');
  expect($defs.Country.enum).toContain('LV');
  expect($defs.Event.properties.countries.items).toEqual({ $ref: '#/$defs/Country' });
});
