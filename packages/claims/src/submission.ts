import { type Instant, localDateAt, newId } from '@aftercare/kernel';
import type { Membership } from '@aftercare/network';
import { insertNotice } from '@aftercare/notify';
import {
  type Actor,
  type EventDraft,
  type Plan,
  Refusal,
  type TenantId,
  type TenantRoute,
  type Write,
} from '@aftercare/runtime';
import type { WorkOrderId } from '@aftercare/service';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import type { Judged } from './judging.ts';
import { toCausalKey } from './rules/causal-key.ts';
import { decidePayable } from './rules/decide-payable.ts';
import { insertClaim } from './store.ts';
import { CLAIM_DECIDED, CLAIM_TO_REVIEW, type Claim, type ClaimDraft } from './words.ts';

/* What every submission writes, whichever way the claim came in. */

export interface Submitter {
  readonly tenantId: TenantId;
  readonly mode: 'live' | 'test';
  readonly name: string;
}

export function toSubmitter(actor: Actor): Submitter {
  if (actor.kind === 'client') return { tenantId: actor.tenantId, mode: actor.mode, name: actor.clientId };
  if (actor.kind === 'person') return { tenantId: actor.tenantId, mode: 'live', name: actor.userId };
  throw new Refusal('identity.wrong_kind_of_caller');
}

export function toNewClaim(
  draft: ClaimDraft,
  { unit, decision, agreementId }: Judged,
  of: {
    readonly membership: Membership;
    readonly by: Submitter;
    readonly workOrderId: WorkOrderId | null;
    readonly now: Instant;
  },
): Claim {
  const { membership, by, workOrderId, now } = of;
  return {
    id: newId('clm', now),
    memberId: membership.id,
    memberTenantId: membership.tenantId,
    memberName: membership.legalName,
    mode: by.mode,
    unitId: unit.id,
    serial: unit.serial,
    modelCode: unit.modelCode,
    ...draft,
    state: decision.verdict,
    decision,
    submittedAt: now,
    submittedBy: by.name,
    version: 1,
    workOrderId,
    agreementId,
    round: 1,
    decidedOn: decidedOnOf(decision.verdict, now),
    approvals: [],
    settlement: null,
    settledRound: 0,
  };
}

/** Null while people have it. */
export function decidedOnOf(state: Claim['state'], now: Instant): Claim['decidedOn'] {
  return state === 'in_review' ? null : localDateAt(now, NETWORK_TIME_ZONE);
}

/** The row, its history, the news of it, and what two at once run into. */
export function planSubmission(
  claim: Claim,
  unit: Judged['unit'],
  network: TenantRoute,
): Pick<Plan, 'writes' | 'history' | 'unchanged' | 'events' | 'refusals'> {
  const { decision, state, mode } = claim;
  const payable = decidePayable(decision.lines);
  return {
    writes: [
      insertClaim({
        ...claim,
        causalKey: toCausalKey(claim.causalPart),
        currency: decision.currency,
        claimedAmount: decision.amounts.claimed,
        approvedAmount: payable,
      }),
      ...tellOwner(claim, network),
    ],
    history: [{ subject: claim.id, version: 1, before: null, after: { state, approved: payable } }],
    unchanged: [{ subject: unit.id, version: unit.version }],
    events: mode === 'live' ? [toNews(claim, network)] : [],
    refusals: {
      'claims.unit_id, claims.mode, claims.causal_key, claims.failed_on': () => new Refusal('claims.already_open'),
      'claims.work_order_id, claims.mode': () => new Refusal('claims.order_claimed'),
    },
  };
}

/** To the shop, at every decision. */
export function toNews(claim: Claim, network: TenantRoute): EventDraft {
  const { amounts, currency, lines } = claim.decision;
  return {
    target: claim.memberTenantId,
    type: CLAIM_DECIDED,
    subject: claim.id,
    version: claim.version,
    payload: {
      claimId: claim.id,
      network: network.slug,
      reference: claim.reference,
      serial: claim.serial,
      state: claim.state,
      currency,
      claimedAmount: amounts.claimed,
      approvedAmount: decidePayable(lines),
    },
  };
}

/** To the manufacturer's own people, when the claim waits for them. */
export function tellOwner(claim: Claim, network: TenantRoute): Write[] {
  if (claim.state !== 'in_review' || claim.mode === 'test') return [];
  const { currency, amounts } = claim.decision;
  return [
    insertNotice({
      id: newId('evt', claim.submittedAt),
      kind: CLAIM_TO_REVIEW,
      network: network.slug,
      subject: claim.id,
      params: { reference: claim.reference, member: claim.memberName, claimed: amounts.claimed, currency },
      at: claim.submittedAt,
    }),
  ];
}
