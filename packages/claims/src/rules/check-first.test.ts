import { toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import type { FirstCheck } from '../words.ts';
import { chooseState, objectFirst } from './check-first.ts';
import { decideClaim } from './decide-claim.ts';
import { decidePayable } from './decide-payable.ts';
import { fileOf, labour, other, part } from './fixtures.ts';

const check: FirstCheck = { membershipId: 'mem_1', tenantId: 'ten_1', dueAt: toInstant(1), done: null };
const done: FirstCheck = {
  ...check,
  done: { by: 'silence', name: null, at: toInstant(1), passes: true, reason: null },
};
const paid = decideClaim(fileOf({ lines: [labour(90, 12_000), part(1, 20_000)] }));

test('what would be paid waits for the distributor, until it has looked', () => {
  expect(chooseState(paid, check)).toBe('submitted');
  expect(chooseState(paid, done)).toBe('approved');
  expect(chooseState(paid, null)).toBe('approved');
  const referred = decideClaim(fileOf({ lines: [labour(90, 12_000), part(1, 28_600)] }));
  expect([referred.verdict, chooseState(referred, check)]).toEqual(['in_review', 'submitted']);
});

test('what is asked back or refused does not wait', () => {
  expect(chooseState(decideClaim(fileOf({ lines: [other(1)] })), check)).toBe('needs_info');
  expect(chooseState(decideClaim(fileOf({ cause: 'user' })), check)).toBe('rejected');
});

test('an objection refuses nothing: people decide every line that would be paid', () => {
  const decision = objectFirst({ decision: paid }, { name: 'Sun', reason: 'the unit is not theirs' });
  expect(decision).toMatchObject({
    verdict: 'in_review',
    peopleNeeded: 1,
    amounts: paid.amounts,
    lines: [{ verdict: 'refer', amounts: { approved: 12_000 } }, { verdict: 'refer' }],
  });
  expect(decidePayable(decision.lines)).toBe(0);
  expect(decision.findings.at(-1)).toMatchObject({
    code: 'claims.checker_objects',
    severity: 'notes',
    params: { reason: 'the unit is not theirs' },
  });
});
