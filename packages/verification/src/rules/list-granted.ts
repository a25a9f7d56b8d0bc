import type { Claim } from '@aftercare/claims';
import type { LineResult } from '../words.ts';

/** Lines that were shown false and are paid all the same: an appeal was granted for them. */
export function listGranted(
  results: readonly LineResult[],
  lines: Claim['decision']['lines'],
): readonly LineResult['line'][] {
  return results
    .filter(({ line, result }) => {
      const decided = lines[line - 1];
      return result === 'false' && decided !== undefined && decided.amounts.approved > 0 && isPaid(decided.verdict);
    })
    .map(({ line }) => line);
}

function isPaid(verdict: Claim['decision']['lines'][number]['verdict']): boolean {
  return verdict === 'approve' || verdict === 'adjust';
}
