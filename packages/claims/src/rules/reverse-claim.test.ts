import { expect, test } from 'vitest';
import { CLAIM_STATES } from '../words.ts';
import { decideClaim } from './decide-claim.ts';
import { decidePayable } from './decide-payable.ts';
import { fileOf, labour, part } from './fixtures.ts';
import { reverseClaim } from './reverse-claim.ts';

const decision = decideClaim(fileOf({ lines: [labour(150, 20_000), part(1, 20_000)] }));
const by = { name: 'Wang', reason: 'the unit was never opened' };

test('nothing is payable any more, nothing can be cured, and the reason stands there', () => {
  const answer = reverseClaim({ state: 'partly_approved', decision }, by);
  if (answer.kind !== 'reversed') throw new Error(answer.kind);
  const { lines, amounts, findings, trace } = answer.decision;
  expect(decidePayable(lines)).toBe(0);
  expect(amounts).toEqual({ claimed: 40_000, approved: 0 });
  expect(findings.every(({ cureUntil }) => cureUntil === null)).toBe(true);
  expect(findings.at(-1)).toMatchObject({
    code: 'claims.taken_back',
    severity: 'blocks',
    params: { reason: by.reason },
  });
  expect(trace.at(-1)).toMatchObject({ rule: 'claims.reversal', saw: { people: 'Wang', reason: by.reason } });
  // What was decided before is what it was.
  expect(decidePayable(decision.lines)).toBeGreaterThan(0);
});

test.each(CLAIM_STATES)('from %s', (state) => {
  const isDecided = state === 'approved' || state === 'partly_approved';
  expect(reverseClaim({ state, decision }, by).kind).toBe(isDecided ? 'reversed' : 'refused');
});
