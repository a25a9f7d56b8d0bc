import { type Instant, later, toInstant } from '@aftercare/kernel';
import { NO_EFFECT } from '@aftercare/runtime';
import { expect, test } from 'vitest';
import { invitationExpires } from './timers.ts';
import { INVITATION_EXPIRES } from './words.ts';

const expiresAt = toInstant(1_800_000_000_000);

function fire(state: 'open' | 'used' | 'expired' | null, firedAt: Instant) {
  const invitation = state === null ? undefined : { id: 'inv_1', state, expiresAt, version: 3 };
  const timer = { subject: 'inv_1', kind: INVITATION_EXPIRES, dueAt: expiresAt, payload: {}, firedAt };
  return invitationExpires.fire(timer, async () => ({ invitation }));
}

test('an invitation that nobody used is over, whether the timer comes in time or late', async () => {
  for (const firedAt of [expiresAt, later(expiresAt, 86_400_000)]) {
    const effect = await fire('open', firedAt);
    expect(effect.writes).toHaveLength(1);
    expect(effect.history).toEqual([
      { subject: 'inv_1', version: 4, before: { state: 'open' }, after: { state: 'expired' } },
    ]);
  }
});

test.each([
  ['used', expiresAt],
  ['expired', expiresAt],
  ['open', later(expiresAt, -1)],
  [null, expiresAt],
] as const)('nothing happens to one that is %s', async (state, firedAt) => {
  expect(await fire(state, firedAt)).toBe(NO_EFFECT);
});
