import { sumAmounts } from '@aftercare/kernel';
import type { Claim, LineDecision } from '../words.ts';

/** What may be paid as the lines stand, in minor units. What waits for people is a proposal, not a promise. */
export function decidePayable(lines: readonly LineDecision[]): number {
  return sumAmounts(lines.map(payableOf));
}

export function payableOf({ verdict, amounts }: LineDecision): number {
  return verdict === 'approve' || verdict === 'adjust' ? amounts.approved : 0;
}

/** Of the claim as it stands: nothing of one that its shop took back or its distributor has, whatever was decided of it. */
export function payableNow({ state, decision }: Pick<Claim, 'state' | 'decision'>): number {
  return state === 'withdrawn' || state === 'submitted' ? 0 : decidePayable(decision.lines);
}
