import { sumAmounts } from '@aftercare/kernel';
import type { LineDecision } from '../words.ts';

/** What may be paid as the lines stand, in minor units. What waits for people is a proposal, not a promise. */
export function decidePayable(lines: readonly LineDecision[]): number {
  return sumAmounts(lines.map(payableOf));
}

export function payableOf({ verdict, amounts }: LineDecision): number {
  return verdict === 'approve' || verdict === 'adjust' ? amounts.approved : 0;
}
