import { expect, test } from 'vitest';
import type { Group } from '#domain/dataset.ts';
import { membersAt } from './group.ts';

const SCO: Group = {
  name: { zh: '上海合作组织', en: 'Shanghai Cooperation Organisation' },
  short: { zh: '上合组织', en: 'SCO' },
  members: [
    { country: 'CN', from: '2001-06-15', to: null },
    { country: 'IN', from: '2017-06-09', to: null },
    { country: 'IR', from: '2023', to: null },
    { country: 'XX', from: null, to: '2005-03' },
  ],
};

test.each([
  ['2018-10-22', ['CN', 'IN']],
  ['2017-06-08', ['CN']],
  ['2017-06-09', ['CN', 'IN']],
  ['2017', ['CN', 'IN']],
  ['2005-03-31', ['CN', 'XX']],
  ['2005-04', ['CN']],
  ['1999', ['XX']],
  ['2023-01-01', ['CN', 'IN', 'IR']],
])('at %s', (date, members) => {
  expect(membersAt(SCO, date)).toEqual(members);
});

test('at no date, all that ever were, each once', () => {
  const back = { country: 'CN', from: '2030', to: null };
  expect(membersAt({ ...SCO, members: [...SCO.members, back] }, null)).toEqual(['CN', 'IN', 'IR', 'XX']);
});
