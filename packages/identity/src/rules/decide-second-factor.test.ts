import { expect, test } from 'vitest';
import { decideSecondFactor } from './decide-second-factor.ts';

const on = { state: 'on', lastStep: 100 } as const;
const nothing = { isOffered: false, step: null, isRecovery: false };
const code = (step: number | null) => ({ isOffered: true, step, isRecovery: false });
const recovery = { isOffered: true, step: null, isRecovery: true };

test.each([
  ['no second factor, no code', undefined, nothing, { kind: 'not_needed' }],
  ['no second factor, any code', undefined, code(null), { kind: 'not_needed' }],
  ['one that was never confirmed', { ...on, state: 'pending' }, nothing, { kind: 'not_needed' }],
  ['on, no code', on, nothing, { kind: 'required' }],
  ['on, a code of a newer step', on, code(101), { kind: 'step', step: 101 }],
  ['on, the code that was used', on, code(100), { kind: 'wrong' }],
  ['on, the code of the step before', on, code(99), { kind: 'wrong' }],
  ['on, no code of any step', on, code(null), { kind: 'wrong' }],
  ['on, a recovery code', on, recovery, { kind: 'recovery' }],
  ['on, an old code that is a recovery code too', on, { ...recovery, step: 99 }, { kind: 'recovery' }],
] as const)('%s', (_, factor, offered, verdict) => {
  expect(decideSecondFactor(factor, offered)).toEqual(verdict);
});
