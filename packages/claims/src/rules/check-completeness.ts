import type { ClaimQuestion } from './claim-file.ts';
import { type LookedAt, passed, refused } from './looked-at.ts';

/** An order without the customer's signature is void for settlement. It can be signed later, by link. */
export function checkCompleteness({
  draft,
  sentOn,
  cureUntil,
}: Pick<ClaimQuestion, 'draft' | 'sentOn' | 'cureUntil'>): LookedAt {
  const rule = 'claims.completeness';
  const path = '/signedOn';
  if (draft.signedOn === null) return refused(rule, { code: 'claims.not_signed', path, params: {}, cureUntil });
  if (draft.signedOn < draft.repairedOn) {
    const params = { signedOn: draft.signedOn, repairedOn: draft.repairedOn };
    return refused(rule, { code: 'claims.signed_before_repair', path, params, cureUntil });
  }
  // A repair that lies in the future is said where the dates are; its signature cannot lie before it.
  if (draft.signedOn > sentOn && draft.repairedOn <= sentOn) {
    const params = { signedOn: draft.signedOn, submittedOn: sentOn };
    return refused(rule, { code: 'claims.signed_in_future', path, params, cureUntil });
  }
  return passed(rule, { signedOn: draft.signedOn, lines: draft.lines.length });
}
