import { addDays, type LocalDate } from '@aftercare/kernel';
import type { PriorApproval, PriorApprovalTerms } from '../words.ts';

export type Requesting =
  /** The rate card says yes by itself, up to what was estimated. */
  { readonly kind: 'approved'; readonly limit: number; readonly expiresOn: LocalDate } | { readonly kind: 'waits' };

/** A request that the rate card allows without people: estimated at its own limit or below. Example: up to 500.00, good for 30 days. */
export function requestPriorApproval(estimate: number, terms: PriorApprovalTerms | null, today: LocalDate): Requesting {
  if (terms === null || terms.automaticUpTo === null || estimate > terms.automaticUpTo) return { kind: 'waits' };
  return { kind: 'approved', limit: estimate, expiresOn: addDays(today, terms.validDays) };
}

export type PriorApprovalFault = 'claims.prior_approval_decided' | 'claims.expires_in_past';

/** What people say to one that waits: once, and for a day that is still to come. */
export function decidePriorApproval(
  { state }: Pick<PriorApproval, 'state'>,
  word: { readonly expiresOn: LocalDate | null },
  today: LocalDate,
): PriorApprovalFault | null {
  if (state !== 'requested') return 'claims.prior_approval_decided';
  return word.expiresOn !== null && word.expiresOn < today ? 'claims.expires_in_past' : null;
}
