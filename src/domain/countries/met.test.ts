import { expect, test } from 'vitest';
import { bareEvent } from '#domain/bareEvent.ts';
import type { Person } from '#domain/event.ts';
import { peopleMet } from './met.ts';

const person = (zh: string, country: string | null = 'CN'): Person => ({ name: { zh, en: null }, role: null, country });

test('the most often met first, once an event, told apart by country', () => {
  const events = [
    bareEvent({ id: 'a', people: [person('王明'), person('张建国'), person('张建国')] }),
    bareEvent({ id: 'b', people: [person('张建国')] }),
    bareEvent({ id: 'c', people: [person('张建国', 'SG'), person('李华')] }),
  ];
  const met = (...indexes: readonly number[]) =>
    peopleMet(events, Uint32Array.from(indexes)).map(({ person: { name, country }, indexes: at }) => [
      `${name.zh} ${country}`,
      at,
    ]);
  expect(met(0, 1, 2)).toEqual([
    ['张建国 CN', [0, 1]],
    ['王明 CN', [0]],
    ['张建国 SG', [2]],
    ['李华 CN', [2]],
  ]);
  expect(met(2)).toHaveLength(2);
  expect(met()).toEqual([]);
});
