import { type Instant, toInstant } from '@aftercare/kernel';
import type { RequestFile, WorkOrder } from '@aftercare/service';
import { expect, test } from 'vitest';
import { tellStory } from './tell-story.ts';

const at = (minutes: number): Instant => toInstant(Date.UTC(2026, 4, 18, 1, minutes));

const UNDONE = { acceptedAt: null, slotStartsAt: null, checkedInAt: null, repairedAt: null, signedAt: null };

function fileOf(order: Partial<WorkOrder> | null, state = 'dispatched'): RequestFile {
  const file = {
    request: { reportedAt: at(0), state, closedAt: state === 'cancelled' ? at(50) : null },
    orders: order === null ? [] : [{ ...UNDONE, state: 'offered', ...order }],
  };
  // safe: the rule looks at nothing else
  return file as unknown as RequestFile;
}

const BOOKED = { state: 'scheduled', acceptedAt: at(5), slotStartsAt: at(30) } as const;

test.each([
  ['nobody asked yet', null, 'received* taken?'],
  ['asked', {}, 'received* taken? appointment arrived repaired signed'],
  ['taken', { state: 'accepted', acceptedAt: at(5) }, 'received* taken* appointment? arrived repaired signed'],
  ['booked', BOOKED, 'received* taken* appointment* arrived? repaired signed'],
  [
    'on its way without an appointment',
    { state: 'on_the_way', acceptedAt: at(5) },
    'received* taken* arrived? repaired signed',
  ],
  [
    'there',
    { ...BOOKED, state: 'on_site', checkedInAt: at(32) },
    'received* taken* appointment* arrived* repaired? signed',
  ],
  ['declined by the first', { state: 'declined' }, 'received* taken?'],
  [
    'signed',
    { ...BOOKED, state: 'signed', checkedInAt: at(32), repairedAt: at(40), signedAt: at(45) },
    'received* taken* appointment* arrived* repaired* signed*',
  ],
] as [string, Partial<WorkOrder> | null, string][])('%s', (_name, order, expected) => {
  const marks = { done: '*', current: '?', ahead: '' };
  expect(
    tellStory(fileOf(order))
      .map(({ step, state }) => step + marks[state])
      .join(' '),
  ).toBe(expected);
});

test('what was cancelled has nothing ahead', () => {
  expect(tellStory(fileOf({ state: 'cancelled', acceptedAt: at(5) }, 'cancelled'))).toEqual([
    { step: 'received', state: 'done', at: at(0) },
    { step: 'cancelled', state: 'done', at: at(50) },
  ]);
});
