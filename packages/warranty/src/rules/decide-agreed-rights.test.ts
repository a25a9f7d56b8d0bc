import { expect, test } from 'vitest';
import { decideAgreedRights } from './decide-agreed-rights.ts';
import { date, events } from './fixtures.ts';

const policy = {
  terms: [],
  agreedRights: [
    { right: 'exchange', months: 3, clause: '§5' },
    { right: 'repair', months: 12, clause: '§6' },
    { right: 'refund', days: 10, clause: '§4' },
  ],
} as const;
const rightsOn = (on: string, known: Parameters<typeof events>[0] = { invoice: '2025-11-30' }) =>
  decideAgreedRights(policy, { events: events(known) }, date(on)).map(({ right, lastDay, rule }) => [
    right,
    lastDay,
    rule,
  ]);

test.each([
  ['2025-11-29', []],
  [
    '2025-12-10',
    [
      ['exchange', '2026-02-28', '§5'],
      ['repair', '2026-11-30', '§6'],
      ['refund', '2025-12-10', '§4'],
    ],
  ],
  [
    '2025-12-11',
    [
      ['exchange', '2026-02-28', '§5'],
      ['repair', '2026-11-30', '§6'],
    ],
  ],
  [
    '2026-02-28',
    [
      ['exchange', '2026-02-28', '§5'],
      ['repair', '2026-11-30', '§6'],
    ],
  ],
  ['2026-03-01', [['repair', '2026-11-30', '§6']]],
  ['2026-12-01', []],
])('on %s', (on, rights) => {
  expect(rightsOn(on)).toEqual(rights);
});

test('without an invoice there are none', () => {
  expect(rightsOn('2025-12-01', { delivery: '2025-11-30' })).toEqual([]);
});
