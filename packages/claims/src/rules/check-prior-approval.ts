import { type FindingParams, sumAmounts } from '@aftercare/kernel';
import type { ClaimQuestion } from './claim-file.ts';
import { type LookedAt, passed, refused } from './looked-at.ts';

/**
 * Work above a limit of the rate card is asked for before it is done; the claim names the number. A claim that names one without need
 * is held to it all the same. Asked for until 30 June: a repair of 30 June is in time, one of 1 July is not.
 */
export function checkPriorApproval(question: ClaimQuestion): LookedAt {
  const { draft, card, priorApproval, unitId, cureUntil } = question;
  const rule = 'claims.prior_approval';
  const claimed = sumAmounts(draft.lines.map(({ claimedAmount }) => claimedAmount));
  const number = draft.facts.priorApproval ?? null;
  const above = card.priorApproval?.above ?? null;
  const saw = { claimed, above, number };
  const refuse = (what: string, params: FindingParams = {}) =>
    refused(rule, {
      code: `claims.prior_approval_${what}`,
      path: '/priorApproval',
      params: { ...saw, ...params },
      cureUntil,
    });
  if (number === null) return above === null || claimed <= above ? passed(rule, saw) : refuse('missing');
  // Another shop's is as unknown as one that was never asked for.
  if (priorApproval === null) return refuse('unknown');
  const { state, limit, expiresOn, usedBy, serial, component } = priorApproval;
  if (state === 'requested') return refuse('open');
  if (state === 'declined' || limit === null || expiresOn === null) return refuse('declined');
  if (priorApproval.unitId !== unitId) return refuse('other_unit', { serial });
  if (component !== draft.component) return refuse('other_component', { component });
  if (usedBy !== null) return refuse('used', { earlier: usedBy });
  if (draft.repairedOn > expiresOn) return refuse('expired', { expiresOn, repairedOn: draft.repairedOn });
  if (claimed > limit) return refuse('over', { limit });
  return passed(rule, { ...saw, limit, expiresOn });
}
