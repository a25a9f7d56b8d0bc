import { toLocalDate } from '@aftercare/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECOVERY_STATES, type RecoveryState } from '../words.ts';
import { decideRecovery, type Happening, openOf } from './decide-recovery.ts';

const today = toLocalDate('2026-06-20');
if (today === undefined) throw new Error('no date');
const file = (state: RecoveryState, got = 0) => ({ state, asked: 10_000, got, reason: null });
const receive = (amount: number): Happening => ({ verb: 'receive', amount });
const deny: Happening = { verb: 'deny', reason: 'Not our part' };
const writeOff: Happening = { verb: 'write_off', reason: 'Too small' };

describe('what happens to a file', () => {
  test.each<[RecoveryState, number, Happening, RecoveryState, number]>([
    ['asked', 0, receive(4000), 'partly_got', 6000],
    ['asked', 0, receive(10_000), 'got', 0],
    ['partly_got', 4000, receive(6000), 'got', 0],
    ['partly_got', 4000, deny, 'denied', 6000],
    ['denied', 4000, receive(6000), 'got', 0],
    ['denied', 0, writeOff, 'written_off', 0],
    ['partly_got', 4000, writeOff, 'written_off', 0],
  ])('%s with %i back', (state, got, happening, next, open) => {
    const answer = decideRecovery(file(state, got), happening, today);
    if (answer.kind === 'refused') throw new Error(answer.code);
    expect(answer.changed.state).toBe(next);
    expect(openOf({ asked: 10_000, ...answer.changed })).toBe(open);
    expect(answer.changed.closedOn === null).toBe(next !== 'got' && next !== 'written_off');
  });

  test.each<[RecoveryState, Happening]>([
    ['got', receive(1)],
    ['got', deny],
    ['got', writeOff],
    ['written_off', receive(1)],
    ['written_off', deny],
    ['denied', deny],
  ])('%s takes no more of it', (state, happening) => {
    expect(decideRecovery(file(state), happening, today)).toEqual({ kind: 'refused', code: 'recovery.state_forbids' });
  });

  test('more than is open is not taken', () => {
    const answer = decideRecovery(file('partly_got', 4000), receive(6001), today);
    expect(answer).toEqual({ kind: 'refused', code: 'recovery.more_than_open' });
  });
});

test('whatever happens in whatever order, what came back and what is open are never more than was asked', () => {
  const happening = fc.oneof(fc.integer({ min: 1, max: 9000 }).map(receive), fc.constant(deny), fc.constant(writeOff));
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 12 }), (happenings) => {
      let at: { state: RecoveryState; asked: number; got: number; reason: string | null } = file('asked');
      for (const one of happenings) {
        const answer = decideRecovery(at, one, today);
        if (answer.kind === 'changed') at = { ...at, ...answer.changed };
        expect(RECOVERY_STATES).toContain(at.state);
        expect(at.got).toBeGreaterThanOrEqual(0);
        expect(at.got + openOf(at)).toBeLessThanOrEqual(at.asked);
      }
    }),
  );
});
