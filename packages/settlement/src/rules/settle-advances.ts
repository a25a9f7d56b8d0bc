import type { Claim } from '@aftercare/claims';
import { type LocalDate, localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE } from '@aftercare/network';

/** A claim of which something was promised before it was decided, or paid. */
export type Advanced = Pick<
  Claim,
  'id' | 'reference' | 'serial' | 'modelCode' | 'state' | 'decidedOn' | 'submittedAt' | 'preCredit' | 'preCreditState'
>;

export interface Advance {
  readonly claim: Advanced;
  readonly kind: 'pre_credit' | 'pre_credit_set_off';
  readonly amount: number;
}

export interface SettledAdvances {
  readonly advances: readonly Advance[];
  /** Where each promise stands afterwards. */
  readonly marks: readonly { readonly id: Claim['id']; readonly state: Claim['preCreditState'] }[];
}

/**
 * What was promised and is still undecided when its month ends is paid with this statement; what was paid and is decided now is taken
 * off again, whatever the decision was, for the decision's own money stands beside it. What was decided within its month needs
 * no advance at all.
 */
export function settleAdvances(claims: readonly Advanced[], until: LocalDate): SettledAdvances {
  const advances: Advance[] = [];
  const marks: { id: Claim['id']; state: Claim['preCreditState'] }[] = [];
  for (const claim of claims) {
    const { id, preCredit, preCreditState, decidedOn, submittedAt } = claim;
    const isDecided = claim.state === 'withdrawn' || (decidedOn !== null && decidedOn <= until);
    if (preCreditState === 'credited' && isDecided) {
      advances.push({ claim, kind: 'pre_credit_set_off', amount: -preCredit });
      marks.push({ id, state: 'set_off' });
    }
    if (preCreditState !== 'promised') continue;
    if (isDecided) marks.push({ id, state: 'not_needed' });
    else if (localDateAt(submittedAt, NETWORK_TIME_ZONE) <= until) {
      advances.push({ claim, kind: 'pre_credit', amount: preCredit });
      marks.push({ id, state: 'credited' });
    }
  }
  return { advances, marks };
}
