import type { Claim } from '../words.ts';
import { allows } from './decide-claim-state.ts';

export type Withdrawal =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'refused'; readonly code: 'claims.state_forbids' | 'claims.settled_already' };

/**
 * Before the decision a shop takes its claim back, whole. A later round of one whose other lines stand in a statement already is
 * not: what was settled is taken back by a reversal alone.
 */
export function withdrawClaim({ state, settlement }: Pick<Claim, 'state' | 'settlement'>): Withdrawal {
  if (!allows(state, 'withdraw')) return { kind: 'refused', code: 'claims.state_forbids' };
  if (settlement !== null) return { kind: 'refused', code: 'claims.settled_already' };
  return { kind: 'withdrawn' };
}
