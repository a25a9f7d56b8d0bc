import { describe, expect, test } from 'vitest';
import type { ClaimState } from '../words.ts';
import { decideClaim } from './decide-claim.ts';
import { date, fileOf } from './fixtures.ts';
import { type Grant, grantGoodwill } from './grant-goodwill.ts';

/** Sold in 2020 with 36 months: labour of 120.00 and a part of 200.00 are the customer's. */
const outside = decideClaim(fileOf({}, { unit: { events: { invoice: date('2020-06-10') } } }));
const by = { name: 'Chen', reason: 'Third failure of the same tank', year: 2026 };
const grant = (grants: readonly Grant[], state: ClaimState = 'rejected', decision = outside) =>
  grantGoodwill({ state, decision }, grants, by);

test('the term was over, and nothing is paid without goodwill', () => {
  expect(outside).toMatchObject({ verdict: 'rejected', amounts: { approved: 0 } });
});

describe('goodwill', () => {
  test('pays a line in part, another whole, and says so', () => {
    const all = grant([
      { line: 1, amount: 6000 },
      { line: 2, amount: 20_000 },
    ]);
    if (all.kind === 'refused') throw new Error(all.code);
    expect(all.amount).toBe(26_000);
    expect(all.decision).toMatchObject({
      verdict: 'partly_approved',
      amounts: { claimed: 32_000, approved: 26_000 },
      lines: [
        { verdict: 'adjust', amounts: { approved: 6000 } },
        { verdict: 'approve', amounts: { approved: 20_000 } },
      ],
    });
    const told = all.decision.findings.filter(({ code }) => code === 'claims.goodwill');
    expect(told.map(({ path, severity }) => [path, severity])).toEqual([
      ['/lines/0', 'notes'],
      ['/lines/1', 'notes'],
    ]);
    expect(all.decision.trace.at(-1)).toMatchObject({ rule: 'claims.goodwill', saw: { year: 2026, amount: 26_000 } });
  });

  test('leaves what was refused before in the decision', () => {
    const one = grant([{ line: 1, amount: 1 }]);
    if (one.kind === 'refused') throw new Error(one.code);
    expect(one.decision.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(outside.findings.map(({ code }) => code)),
    );
    expect(one.decision.lines[1]).toEqual(outside.lines[1]);
  });

  test.each<[string, readonly Grant[], string]>([
    ['a line that is not there', [{ line: 3, amount: 1 }], 'claims.line_unknown'],
    ['a line twice', [1, 1].map((line) => ({ line, amount: 1 })), 'claims.line_sent_twice'],
    ['more than was asked', [{ line: 1, amount: 12_001 }], 'claims.goodwill_over_claimed'],
  ])('does not pay %s', (_what, grants, code) => {
    expect(grant(grants)).toMatchObject({ kind: 'refused', code });
  });

  test('is no way round another rule', () => {
    const byUser = decideClaim(fileOf({ cause: 'user' }));
    expect(byUser.verdict).toBe('rejected');
    expect(grant([{ line: 1, amount: 1 }], 'rejected', byUser)).toMatchObject({ code: 'claims.goodwill_not_outside' });
    const inTerm = decideClaim(fileOf());
    expect(grant([{ line: 1, amount: 1 }], 'partly_approved', inTerm)).toMatchObject({
      code: 'claims.goodwill_not_outside',
    });
  });

  test.each<ClaimState>(['in_review', 'withdrawn', 'reversed', 'approved', 'needs_info'])(
    'is not for a claim that is %s',
    (state) => {
      expect(grant([{ line: 1, amount: 1 }], state)).toMatchObject({ code: 'claims.state_forbids' });
    },
  );
});
