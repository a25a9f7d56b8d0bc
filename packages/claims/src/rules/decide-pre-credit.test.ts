import { describe, expect, test } from 'vitest';
import { decideClaim } from './decide-claim.ts';
import { decidePreCredit } from './decide-pre-credit.ts';
import { card, fileOf } from './fixtures.ts';

const terms = { mode: 'per_claim', preCredit: { sharePpm: 500_000, grades: ['A', 'B'] } } as const;
/** 120.00 and 200.00, both above what needs nobody. */
const waiting = decideClaim(fileOf({}, { card: { ...card, referAbove: 1 } }));

describe('what a shop is promised before people decide', () => {
  test('is the agreed share of what waits for them', () => {
    expect(waiting.verdict).toBe('in_review');
    expect(decidePreCredit(waiting, terms, 'A')).toBe(16_000);
    expect(decidePreCredit(waiting, { ...terms, preCredit: { sharePpm: 333_333, grades: ['B'] } }, 'B')).toBe(10_667);
  });

  test.each([
    ['another grade', terms, 'C'],
    ['no grade', terms, null],
    ['no agreement', null, 'A'],
    ['an agreement without it', { mode: 'per_claim' }, 'A'],
    ['one that pays by the unit', { ...terms, mode: 'flat_per_unit' }, 'A'],
  ] as const)('is nothing with %s', (_what, of, grade) => {
    expect(decidePreCredit(waiting, of, grade)).toBe(0);
  });

  test('is nothing where nobody has to be waited for', () => {
    expect(decidePreCredit(decideClaim(fileOf()), terms, 'A')).toBe(0);
  });
});
