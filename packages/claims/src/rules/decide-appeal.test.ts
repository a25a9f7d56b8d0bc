import { toInstant } from '@aftercare/kernel';
import { describe, expect, test } from 'vitest';
import type { Appeal, AppealWord, Claim } from '../words.ts';
import { decideAppeal } from './decide-appeal.ts';
import { decideClaim } from './decide-claim.ts';
import { date, fileOf, labour, part, travel } from './fixtures.ts';

/** Labour reduced from 200.00 to 137.33, the part in order, the way reduced from 60.00 to 50.00. */
const decision = decideClaim(fileOf({ lines: [labour(150, 20_000), part(1, 20_000), travel(6000)] }));
const appeal: Appeal = {
  by: 'cli_1',
  at: toInstant(0),
  reason: 'x',
  lines: [1, 3],
  evidence: [],
  decideBy: date('2026-07-01'),
  overdueAt: null,
  proposal: null,
  decided: null,
};
const claim: Pick<Claim, 'state' | 'decision' | 'appeal' | 'deciders'> = {
  state: 'appealed',
  decision,
  appeal,
  deciders: ['usr_wang'],
};
const word = (grants: AppealWord['grants'], name = 'lin'): AppealWord => ({
  userId: `usr_${name}`,
  name,
  at: toInstant(1),
  reason: 'seen',
  grants,
});
const NO_LIMIT = { fourEyesAbove: null };
const refused = (code: string, params: object = {}) => ({ kind: 'refused', code, params });

function decided(answer: ReturnType<typeof decideAppeal>) {
  if (answer.kind !== 'decided') throw new Error(answer.kind);
  return answer.decision;
}

test('a grant raises its line; what is not named stays, and says so', () => {
  const next = decided(decideAppeal(claim, word([{ line: 1, approved: 20_000 }]), NO_LIMIT));
  expect(next).toMatchObject({
    verdict: 'partly_approved',
    amounts: { claimed: 46_000, approved: 45_000 },
    lines: [
      { verdict: 'approve', amounts: { claimed: 20_000, approved: 20_000 } },
      { verdict: 'approve' },
      { verdict: 'adjust', amounts: { approved: 5000 } },
    ],
  });
  // The objection to the labour is gone; the one to the way stays, and nothing can be cured any more.
  expect(next.findings.map(({ code, cureUntil }) => [code, cureUntil])).toEqual([
    ['claims.over_maximum', null],
    ['claims.appeal_granted', null],
    ['claims.appeal_denied', null],
  ]);
  expect(next.trace.at(-1)).toMatchObject({ rule: 'claims.appeal', outcome: 'passed', saw: { people: 'lin' } });
});

test('all of it granted is approved; nothing granted leaves every amount as it was', () => {
  const all = word([
    { line: 3, approved: 6000 },
    { line: 1, approved: 20_000 },
  ]);
  expect(decided(decideAppeal(claim, all, NO_LIMIT)).verdict).toBe('approved');
  const none = decided(decideAppeal(claim, word([]), NO_LIMIT));
  expect(none.lines).toEqual(decision.lines);
  expect(none.trace.at(-1)?.outcome).toBe('refused');
});

test('a line that was refused can be granted in part', () => {
  const no = decision.lines.map(({ amounts }) => ({
    verdict: 'reject' as const,
    amounts: { ...amounts, approved: 0 },
  }));
  const rejected = { ...claim, decision: { ...decision, verdict: 'rejected' as const, lines: no } };
  expect(decided(decideAppeal(rejected, word([{ line: 1, approved: 1 }]), NO_LIMIT))).toMatchObject({
    verdict: 'partly_approved',
    lines: [{ verdict: 'adjust', amounts: { approved: 1 } }, { verdict: 'reject' }, { verdict: 'reject' }],
  });
});

test.each([
  ['who decided first', word([], 'wang'), refused('claims.decided_first')],
  [
    'a line that was not appealed',
    word([{ line: 2, approved: 20_000 }]),
    refused('claims.line_not_appealed', { line: 2 }),
  ],
  ['no line at all', word([{ line: 9, approved: 1 }]), refused('claims.line_not_appealed', { line: 9 })],
  [
    'less than it was',
    word([{ line: 1, approved: 13_732 }]),
    refused('claims.grant_out_of_range', { line: 1, least: 13_733, most: 20_000 }),
  ],
  [
    'more than was claimed',
    word([{ line: 1, approved: 20_001 }]),
    refused('claims.grant_out_of_range', { line: 1, least: 13_733, most: 20_000 }),
  ],
  [
    'one line twice',
    word([
      { line: 1, approved: 20_000 },
      { line: 1, approved: 14_000 },
    ]),
    refused('claims.line_sent_twice', { line: 1 }),
  ],
])('%s is refused', (_about, said, answer) => {
  expect(decideAppeal(claim, said, NO_LIMIT)).toEqual(answer);
});

test('without an appeal there is nothing to decide', () => {
  expect(decideAppeal({ ...claim, state: 'rejected' }, word([]), NO_LIMIT)).toEqual(
    refused('claims.not_appealed', { state: 'rejected' }),
  );
});

describe('above the limit of four eyes', () => {
  const limit = { fourEyesAbove: 44_999 };
  const grant = word([{ line: 1, approved: 20_000 }]);
  const proposed = { ...claim, appeal: { ...appeal, proposal: grant } };

  test('one yes is noted, the same from somebody else decides', () => {
    expect(decideAppeal(claim, grant, limit)).toEqual({ kind: 'noted' });
    expect(decideAppeal(proposed, grant, limit)).toEqual(refused('claims.four_eyes'));
    expect(decideAppeal(proposed, { ...grant, userId: 'usr_zhao', name: 'zhao' }, limit).kind).toBe('decided');
  });

  test('who grants otherwise waits for another', () => {
    const less = word(
      [
        { line: 1, approved: 19_999 },
        { line: 3, approved: 5500 },
      ],
      'zhao',
    );
    expect(decideAppeal(proposed, less, limit)).toEqual({ kind: 'noted' });
  });

  test('at the limit, or with nothing more to pay, one is enough', () => {
    expect(decideAppeal(claim, grant, { fourEyesAbove: 45_000 }).kind).toBe('decided');
    expect(decideAppeal(claim, word([]), { fourEyesAbove: 1 }).kind).toBe('decided');
  });
});
