import { type Instant, localDateAt, newId, sumAmounts } from '@aftercare/kernel';
import type { Membership } from '@aftercare/network';
import { tell } from '@aftercare/notify';
import type { Unit } from '@aftercare/products';
import type { Plan, TenantRoute } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import { requestPriorApproval } from './rules/decide-prior-approval.ts';
import { insertPriorApproval, usePriorApproval } from './store/prior-approval.ts';
import type { Submitter } from './submission.ts';
import type { PriorApprovalBody } from './wire/prior-approval.ts';
import { fromLineBody } from './wire.ts';
import {
  type Claim,
  type FoundPriorApproval,
  PRIOR_APPROVAL_REQUESTED,
  type PriorApproval,
  type RateCard,
} from './words.ts';

/** What a shop asked for, with the word of the rate card where that says it by itself. */
export function toPriorApproval(
  body: PriorApprovalBody,
  of: {
    readonly unit: Unit;
    readonly card: RateCard;
    readonly membership: Membership;
    readonly by: Submitter;
    readonly now: Instant;
  },
): PriorApproval {
  const { unit, card, membership, by, now } = of;
  const id = newId('pra', now);
  const lines = body.lines.map(fromLineBody);
  const estimate = sumAmounts(lines.map(({ claimedAmount }) => claimedAmount));
  const requesting = requestPriorApproval(estimate, card.priorApproval, localDateAt(now, NETWORK_TIME_ZONE));
  const isApproved = requesting.kind === 'approved';
  return {
    id,
    number: toNumber(id),
    memberId: membership.id,
    memberTenantId: membership.tenantId,
    memberName: membership.legalName,
    mode: by.mode,
    unitId: unit.id,
    serial: unit.serial,
    modelCode: unit.modelCode,
    component: body.component,
    reason: body.reason,
    lines,
    estimate,
    currency: card.currency,
    state: isApproved ? 'approved' : 'requested',
    limit: isApproved ? requesting.limit : null,
    expiresOn: isApproved ? requesting.expiresOn : null,
    decided: null,
    usedBy: null,
    requestedBy: by.name,
    requestedAt: now,
    version: 1,
  };
}

/** Short enough to be read out: the end of the id, fifty bits that nobody guesses. */
function toNumber(id: PriorApproval['id']): string {
  return `PA-${id.slice(-10).toUpperCase()}`;
}

/** The row, its history, and the news of it to people where it waits for them. */
export function planRequest(
  asked: PriorApproval,
  network: TenantRoute,
  now: Instant,
): Pick<Plan, 'writes' | 'history'> {
  const { id, number, state, memberName, serial, estimate, currency, limit, expiresOn, reason } = asked;
  const isTold = state === 'requested' && asked.mode === 'live';
  return {
    writes: [
      insertPriorApproval(asked),
      ...(isTold
        ? tell({
            id: newId('evt', now),
            kind: PRIOR_APPROVAL_REQUESTED,
            network: network.slug,
            subject: id,
            params: { number, member: memberName, serial, estimate, currency },
            at: now,
          })
        : []),
    ],
    history: [{ subject: id, version: 1, before: null, after: { state, limit, expiresOn }, why: reason }],
  };
}

/**
 * The claim takes the number that it names, in the batch that writes the claim. The line of history makes two claims that take one number
 * at once collide, so that the second is read again and finds it used. What a rule objected to is not taken.
 */
export function planUse(claim: Claim, found: FoundPriorApproval | null): Pick<Plan, 'writes' | 'history'> {
  const isRefused = claim.decision.findings.some(({ code }) => code.startsWith('claims.prior_approval_'));
  if (found === null || isRefused || found.takenBy === claim.id) return { writes: [], history: [] };
  const version = found.version + 1;
  return {
    writes: [usePriorApproval({ id: found.id, usedBy: claim.id, version })],
    history: [{ subject: found.id, version, before: { usedBy: found.takenBy }, after: { usedBy: claim.id } }],
  };
}
