import type { SettlementTerms } from '@aftercare/agreements';
import { multiplyRatio, sumAmounts } from '@aftercare/kernel';
import type { Grade } from '@aftercare/network';
import type { ClaimDecision } from '../words.ts';

/**
 * What a graded shop is promised before people have decided: a share of the proposal that waits for them, where its agreement says so,
 * rounded half-up to the fen. 600.00 of which people have the word, 50 % agreed for grade A: 300.00. What was decided at once
 * needs no advance.
 */
export function decidePreCredit(
  { verdict, lines }: Pick<ClaimDecision, 'verdict' | 'lines'>,
  terms: Pick<SettlementTerms, 'mode' | 'preCredit'> | null,
  grade: Grade | null,
): number {
  const agreed = terms?.mode === 'per_claim' ? (terms.preCredit ?? null) : null;
  if (agreed === null || grade === null || !agreed.grades.includes(grade) || verdict !== 'in_review') return 0;
  const proposed = lines.filter((line) => line.verdict === 'refer').map(({ amounts }) => amounts.approved);
  return multiplyRatio(sumAmounts(proposed), agreed.sharePpm, 1_000_000);
}
