import { expect, test } from 'vitest';
import { LINES_OF_A_STATEMENT, takeClaims } from './take-claims.ts';

const claimOf = (lines: number, currency = 'CNY') => ({
  lines: Array.from({ length: lines }, () => ({ kind: 'travel' as const, claimedAmount: 1 })),
  decision: {
    verdict: 'approved' as const,
    currency,
    amounts: { claimed: 1, approved: 1 },
    lines: [],
    findings: [],
    trace: [],
    versions: [],
  },
});
const FULL = LINES_OF_A_STATEMENT;

test.each<[string, readonly [lines: number, currency?: string][], taken: number, inOtherCurrency: number]>([
  ['nothing', [], 0, 0],
  ['just as many lines as there is place for', [[FULL - 1], [1]], 2, 0],
  ['one line too many: its claim waits whole', [[FULL - 1], [2]], 1, 0],
  ['a younger one does not pass an older one', [[FULL - 1], [2], [1]], 1, 0],
  ['another currency takes no place', [[FULL, 'EUR'], [FULL]], 1, 1],
])('%s', (_about, sent, taken, inOtherCurrency) => {
  const answer = takeClaims(
    sent.map(([lines, currency]) => claimOf(lines, currency)),
    'CNY',
  );
  expect([answer.claims.length, answer.inOtherCurrency]).toEqual([taken, inOtherCurrency]);
});
