import { toInstant } from '@aftercare/kernel';
import { NO_EFFECT } from '@aftercare/runtime';
import { expect, test } from 'vitest';
import { agreementB } from './rules/fixtures.ts';
import { agreementOver } from './timers.ts';
import { AGREEMENT_OVER, type Agreement } from './words.ts';

// safe: a date that exists
const day = (text: string) => text as Agreement['validFrom'];
/** In Shanghai it is the first of May, eight in the morning. */
const firedAt = toInstant(Date.parse('2026-05-01T00:00:00Z'));

function agreement(changed: Partial<Agreement>): Agreement {
  return {
    id: 'agr_1',
    membershipId: 'mem_1',
    // safe: the id of a tenant in this test
    memberTenantId: 'ten_1' as Agreement['memberTenantId'],
    number: 4,
    state: 'in_force',
    validFrom: day('2026-01-01'),
    validUntil: day('2026-04-30'),
    content: { ...agreementB, renewal: 'none' },
    document: null,
    documentHash: null,
    manufacturerSignature: null,
    memberSignature: null,
    offeredAt: null,
    inForceAt: toInstant(1),
    createdAt: toInstant(1),
    endedOn: null,
    endReason: null,
    dependsOn: null,
    templateId: null,
    version: 3,
    ...changed,
  };
}

function fire(changed: Partial<Agreement> | null, dependents: readonly Agreement[] = [], at = firedAt) {
  const found = changed === null ? undefined : agreement(changed);
  const timer = { subject: 'agr_1', kind: AGREEMENT_OVER, dueAt: at, payload: { network: 'sunlit' }, firedAt: at };
  return agreementOver.fire(timer, async () => ({ agreement: found, dependents }));
}

test('the day after the last one it has ended, and its member is told once', async () => {
  const own = await fire({});
  expect(own.history).toMatchObject([{ version: 4, after: { state: 'ended', lastDay: '2026-04-30' } }]);
  expect(own.events).toHaveLength(1);
  // Who was told when the end was said is not told again.
  const said = await fire({ validUntil: null, endedOn: day('2026-04-29'), endReason: 'gave up' });
  expect(said.history).toMatchObject([{ after: { state: 'ended', lastDay: '2026-04-29' } }]);
  expect(said.events).toEqual([]);
});

test.each<[string, Partial<Agreement> | null]>([
  ['its last day is today', { validUntil: day('2026-05-01') }],
  ['it renews itself', { content: { ...agreementB, renewal: 'yearly' } }],
  ['it has no end', { validUntil: null }],
  ['another one took its place', { state: 'superseded' }],
  ['it has ended', { state: 'ended' }],
  ['it is not there', null],
])('nothing happens when %s', async (_about, changed) => {
  expect(await fire(changed)).toBe(NO_EFFECT);
});

test('what rests on it ends first, and the timer comes again', async () => {
  const rests = [
    agreement({ id: 'agr_2', validUntil: null, dependsOn: 'agr_1' }),
    agreement({ id: 'agr_3', endedOn: day('2026-03-01'), dependsOn: 'agr_1' }),
    agreement({ id: 'agr_4', endedOn: day('2026-12-31'), dependsOn: 'agr_1' }),
  ];
  const effect = await fire({}, rests);
  expect(effect.history?.map(({ subject, after }) => [subject, Object(after).endedOn])).toEqual([
    ['agr_2', '2026-04-30'],
    ['agr_4', '2026-04-30'],
  ]);
  expect(effect.timers?.set?.map(({ subject, dueAt }) => [subject, dueAt <= firedAt])).toEqual([
    ['agr_2', true],
    ['agr_4', true],
    ['agr_1', true],
  ]);
  const rest = rests.map((each) => ({ ...each, endedOn: each.endedOn ?? day('2026-04-30') }));
  expect((await fire({}, rest.slice(0, 2))).history).toMatchObject([{ subject: 'agr_1', after: { state: 'ended' } }]);
});
