import type { LocalDate } from '@aftercare/kernel';
import type { ClaimDraft } from '../words.ts';
import { type LookedAt, passed, refused } from './looked-at.ts';

/** An order without the customer's signature is void for settlement. It can be signed later, by link. */
export function checkCompleteness(draft: ClaimDraft, sentOn: LocalDate, cureUntil: LocalDate): LookedAt {
  const rule = 'claims.completeness';
  if (draft.signedOn === null)
    return refused(rule, { code: 'claims.not_signed', path: '/signedOn', params: {}, cureUntil });
  if (draft.signedOn < draft.repairedOn) {
    const params = { signedOn: draft.signedOn, repairedOn: draft.repairedOn };
    return refused(rule, { code: 'claims.signed_before_repair', path: '/signedOn', params, cureUntil });
  }
  if (draft.signedOn > sentOn) {
    const params = { signedOn: draft.signedOn, submittedOn: sentOn };
    return refused(rule, { code: 'claims.signed_in_future', path: '/signedOn', params, cureUntil });
  }
  return passed(rule, { signedOn: draft.signedOn, lines: draft.lines.length });
}
