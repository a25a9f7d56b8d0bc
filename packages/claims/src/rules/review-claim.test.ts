import { toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import type { Claim } from '../words.ts';
import { decideClaim } from './decide-claim.ts';
import { fileOf, labour, part, travel } from './fixtures.ts';
import { reviewClaim, toApproval } from './review-claim.ts';

const yes = (name: string) => toApproval({ userId: `usr_${name}`, name }, 'seen', toInstant(0));
const file = (...lines: NonNullable<Parameters<typeof fileOf>[0]>['lines'] & object) => {
  const decision = decideClaim(fileOf({ lines }));
  return { state: decision.verdict, decision, approvals: [], submittedBy: 'cli_shop' } satisfies Pick<
    Claim,
    'state' | 'decision' | 'approvals' | 'submittedBy'
  >;
};

/** 406.00: above the limit of one, not of two. */
const middling = file(labour(90, 12_000), part(1, 28_600));
/** 692.00: above both; the way is reduced by 10.00. */
const large = file(labour(90, 12_000), part(2, 57_200), travel(6000));

test('one yes is enough below the limit of four eyes', () => {
  expect(middling.decision.peopleNeeded).toBe(1);
  const answer = reviewClaim(middling, 'approve', yes('wang'));
  expect(answer).toMatchObject({
    kind: 'decided',
    decision: { verdict: 'approved', amounts: { approved: 40_600 }, trace: expect.anything() },
  });
  if (answer.kind !== 'decided') throw new Error('not decided');
  expect(answer.decision.trace.at(-1)).toMatchObject({
    rule: 'claims.review',
    saw: { people: 'wang', reason: 'seen' },
    outcome: 'passed',
  });
});

test('above it two different people are needed', () => {
  expect(large.decision.peopleNeeded).toBe(2);
  const once = reviewClaim(large, 'approve', yes('wang'));
  expect(once).toEqual({ kind: 'noted', approvals: [yes('wang')] });
  if (once.kind !== 'noted') throw new Error('not noted');
  const noted = { ...large, approvals: once.approvals };
  expect(reviewClaim(noted, 'approve', yes('wang'))).toEqual({ kind: 'refused', code: 'claims.four_eyes' });
  expect(reviewClaim(noted, 'approve', yes('lin'))).toMatchObject({
    kind: 'decided',
    decision: {
      verdict: 'partly_approved',
      amounts: { claimed: 75_200, approved: 74_200 },
      lines: [{ verdict: 'approve' }, { verdict: 'approve' }, { verdict: 'adjust', amounts: { approved: 5000 } }],
    },
  });
});

test('one no is enough, also from who said yes before', () => {
  const noted = { ...large, approvals: [yes('wang')] };
  const answer = reviewClaim(noted, 'reject', yes('wang'));
  expect(answer).toMatchObject({
    kind: 'decided',
    decision: { verdict: 'rejected', amounts: { approved: 0 } },
  });
  if (answer.kind !== 'decided') throw new Error('not decided');
  expect(answer.decision.findings.at(-1)).toMatchObject({
    code: 'claims.rejected_by_person',
    params: { reason: 'seen' },
  });
});

test('what nobody has to decide cannot be reviewed', () => {
  const small = file(part(1, 20_000));
  expect(small.state).toBe('approved');
  expect(reviewClaim(small, 'approve', yes('wang'))).toEqual({ kind: 'refused', code: 'claims.not_in_review' });
});

test('nobody decides what is their own', () => {
  const own = { ...middling, submittedBy: 'usr_wang' };
  for (const say of ['approve', 'reject'] as const)
    expect(reviewClaim(own, say, yes('wang'))).toEqual({ kind: 'refused', code: 'claims.own_claim' });
  expect(reviewClaim(own, 'approve', yes('lin')).kind).toBe('decided');
});
