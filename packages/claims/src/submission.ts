import { type FindingParams, type Instant, localDateAt, newId } from '@aftercare/kernel';
import type { Membership } from '@aftercare/network';
import { tell } from '@aftercare/notify';
import { insertCampaignWorks, planSerialAlarm } from '@aftercare/products';
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
import { queueEvent } from '@aftercare/webhooks';
import { openFirstCheck, planFirstCheck, renewFirstCheck } from './first-check.ts';
import type { Judged } from './judging.ts';
import { planUse } from './prior-approvals.ts';
import { toCausalKey } from './rules/causal-key.ts';
import { chooseState } from './rules/check-first.ts';
import { listCountKeys } from './rules/count-claims.ts';
import { decidePayable, payableNow } from './rules/decide-payable.ts';
import { decidePreCredit } from './rules/decide-pre-credit.ts';
import { findCampaign } from './rules/find-campaign.ts';
import { countClaims } from './store/risk.ts';
import { insertClaim, insertEvidence, insertInputs, insertRounds, writeRound } from './store.ts';
import {
  type APPEAL_IS_OVERDUE,
  type CLAIM_APPEALED,
  CLAIM_DECIDED,
  type CLAIM_REVERSED,
  CLAIM_SUBMITTED,
  CLAIM_TO_REVIEW,
  type CLAIM_WITHDRAWN,
  type Claim,
  type ClaimDraft,
  type ClaimRound,
  type LineChange,
} from './words.ts';

/* What every submission writes, whichever way the claim came in, and every further round of it. */

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
  { unit, decision, agreementId, riskFacts, settlement, checker }: Judged,
  of: {
    readonly membership: Membership;
    readonly by: Submitter;
    readonly workOrderId: WorkOrderId | null;
    readonly now: Instant;
  },
): Claim {
  const { membership, by, workOrderId, now } = of;
  const preCredit = by.mode === 'live' ? decidePreCredit(decision, settlement, membership.grade) : 0;
  // Nobody is held up by what is only tried.
  const firstCheck = checker === null || by.mode === 'test' ? null : openFirstCheck(checker, now);
  const state = chooseState(decision, firstCheck);
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
    state,
    decision,
    submittedAt: now,
    submittedBy: by.name,
    version: 1,
    workOrderId,
    agreementId,
    round: 1,
    decidedOn: decidedOnOf(state, now),
    approvals: [],
    deciders: [],
    firstCheck,
    checkerTenantId: firstCheck?.tenantId ?? null,
    appeal: null,
    settlement: null,
    settledRound: 0,
    riskFacts,
    preCredit,
    preCreditState: preCredit === 0 ? 'none' : 'promised',
  };
}

/** Null while people have it, or the distributor. */
export function decidedOnOf(state: Claim['state'], now: Instant): Claim['decidedOn'] {
  return state === 'in_review' || state === 'submitted' ? null : localDateAt(now, NETWORK_TIME_ZONE);
}

/** The row, its history, the news of it, and what two at once run into. */
export function planSubmission(
  claim: Claim,
  {
    unit,
    file,
    files,
    priorApproval,
    appearance,
  }: Pick<Judged, 'unit' | 'file' | 'files' | 'priorApproval' | 'appearance'>,
  network: Pick<TenantRoute, 'slug'>,
): Pick<Plan, 'writes' | 'history' | 'unchanged' | 'events' | 'timers' | 'refusals'> {
  const { decision, state, mode } = claim;
  const payable = payableNow(claim);
  const first = planFirstCheck(claim, network);
  const use = planUse(claim, priorApproval);
  return {
    writes: [
      insertClaim({
        ...claim,
        causalKey: toCausalKey(claim.causalPart),
        orderNumber: claim.facts.orderNumber ?? null,
        currency: decision.currency,
        claimedAmount: decision.amounts.claimed,
        approvedAmount: payable,
        riskScore: decision.risk?.score ?? 0,
      }),
      insertInputs({ claimId: claim.id, round: 1, version: 1, file }),
      ...count(claim),
      ...raiseAlarm(claim, appearance),
      ...noteWorks(claim, file),
      ...proveBy(claim, files),
      ...use.writes,
      ...tellOwner(claim, network, claim.submittedAt),
      ...announce(claim, network, CLAIM_SUBMITTED, claim.submittedAt),
    ],
    history: [{ subject: claim.id, version: 1, before: null, after: { state, approved: payable } }, ...use.history],
    unchanged: [{ subject: unit.id, version: unit.version }],
    events: mode === 'live' ? [toNews(claim, network), ...first.events] : [],
    timers: { set: first.set },
    refusals: CLAIMED_ALREADY,
  };
}

export interface Resubmission {
  readonly comment: string;
  readonly changes: readonly LineChange[];
  readonly by: Submitter;
  readonly now: Instant;
}

/** The claim after another round, and the rounds that are not kept yet: the first is written down with the second. */
export function toNextRound(
  claim: Claim,
  rounds: readonly ClaimRound[],
  draft: ClaimDraft,
  decision: Judged['decision'],
  { comment, changes, by, now }: Resubmission,
): { readonly again: Claim; readonly added: readonly ClaimRound[] } {
  const state = chooseState(decision, renewFirstCheck(claim, now));
  const again: Claim = {
    ...claim,
    ...draft,
    decision,
    state,
    firstCheck: renewFirstCheck(claim, now),
    round: claim.round + 1,
    decidedOn: decidedOnOf(state, now),
    approvals: [],
    version: claim.version + 1,
  };
  const { round } = again;
  const next: ClaimRound = {
    round,
    kind: 'sent',
    submittedAt: now,
    submittedBy: by.name,
    comment,
    changes,
    lines: again.lines,
    decision,
  };
  return { again, added: [...keepFirst(claim, rounds), next] };
}

/** The submission itself, where no round of its claim is kept yet. */
export function keepFirst(claim: Claim, rounds: readonly ClaimRound[]): readonly ClaimRound[] {
  if (rounds.length > 0) return [];
  const { submittedAt, submittedBy, lines, decision } = claim;
  return [{ round: 1, kind: 'sent', submittedAt, submittedBy, comment: null, changes: [], lines, decision }];
}

/** The row as it is now, its rounds, its history, the news of it. */
export function planResubmission(
  claim: Claim,
  { again, added }: ReturnType<typeof toNextRound>,
  { unit, file, files, priorApproval }: Pick<Judged, 'unit' | 'file' | 'files' | 'priorApproval'>,
  network: Pick<TenantRoute, 'slug'>,
  { comment, now }: Resubmission,
): Pick<Plan, 'writes' | 'history' | 'unchanged' | 'events' | 'timers' | 'refusals'> {
  const { id, lines, signedOn, facts, decision, state, round, decidedOn, version } = again;
  const use = planUse(again, priorApproval);
  const payable = payableNow(again);
  const first = planFirstCheck(again, network);
  return {
    writes: [
      writeRound({
        id,
        lines,
        signedOn,
        facts,
        orderNumber: facts.orderNumber ?? null,
        decision,
        state,
        claimedAmount: decision.amounts.claimed,
        approvedAmount: payable,
        round,
        decidedOn,
        approvals: [],
        riskScore: decision.risk?.score ?? 0,
        version,
      }),
      insertRounds(added.map((row) => ({ claimId: id, ...row }))),
      insertInputs({ claimId: id, round, version, file }),
      ...proveBy(again, files),
      ...use.writes,
      ...tellOwner(again, network, now),
      ...announce(again, network, CLAIM_SUBMITTED, now),
    ],
    history: [
      {
        subject: id,
        version,
        before: { state: claim.state, approved: decidePayable(claim.decision.lines), round: claim.round },
        after: { state, approved: payable, round },
        why: comment,
      },
      ...use.history,
    ],
    unchanged: [{ subject: unit.id, version: unit.version }],
    events: again.mode === 'live' ? [toNews(again, network), ...first.events] : [],
    timers: { set: first.set },
    refusals: CLAIMED_ALREADY,
  };
}

/** For the score of those that come after it; what a test-mode client does counts nowhere. */
function count(claim: Claim): Write[] {
  if (claim.mode === 'test') return [];
  return [countClaims([{ memberTenantId: claim.memberTenantId, keys: listCountKeys({ ...claim, ...claim.facts }) }])];
}

/** A unit that cannot be where it was repaired; what a test-mode client does alarms nobody. */
function raiseAlarm({ mode, memberId, submittedAt }: Claim, appearance: Judged['appearance']): readonly Write[] {
  if (appearance === null || mode === 'test') return [];
  const { unit, division } = appearance;
  return planSerialAlarm(unit, { division, by: memberId, place: 'claim' }, submittedAt);
}

/** A campaign's operation that is paid was done: it counts, and the customer is no longer asked to come for it. */
function noteWorks(claim: Claim, { campaigns = [] }: Judged['file']): readonly Write[] {
  if (claim.mode === 'test') return [];
  const { lines, decision, unitId, memberId, repairedOn, submittedAt } = claim;
  const done = lines.flatMap((line, place) => {
    const isPaid = (decision.lines[place]?.amounts.approved ?? 0) > 0;
    const campaign = isPaid ? findCampaign(line, { campaigns, card: decision }) : undefined;
    return campaign === undefined || campaign.doneOn !== null ? [] : [campaign.id];
  });
  const rows = [...new Set(done)].map((campaignId) => ({
    campaignId,
    unitId,
    doneOn: repairedOn,
    memberId,
    recordedAt: submittedAt,
  }));
  return rows.length === 0 ? [] : [insertCampaignWorks(rows)];
}

/** Which files prove the claim, so that another claim is not proved by the same. */
function proveBy({ id, mode, lines }: Claim, files: Judged['files']): Write[] {
  const named = new Set(lines.flatMap(({ evidence = [] }) => evidence));
  const rows = files.flatMap((file) =>
    named.has(file.id) ? [{ claimId: id, fileId: file.id, sha256: file.sha256, mode }] : [],
  );
  return rows.length === 0 ? [] : [insertEvidence(rows)];
}

/** What a second claim runs into, by the unique index that holds it. */
export const CLAIMED_ALREADY: NonNullable<Plan['refusals']> = {
  'claims.unit_id, claims.mode, claims.causal_key, claims.failed_on': () => new Refusal('claims.already_open'),
  'claims.work_order_id, claims.mode': () => new Refusal('claims.order_claimed'),
  'claims.member_tenant_id, claims.mode, claims.order_number': () => new Refusal('claims.order_claimed'),
};

/** To the shop, at every decision. */
export function toNews(claim: Claim, network: Pick<TenantRoute, 'slug'>): EventDraft {
  const { amounts, currency } = claim.decision;
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
      approvedAmount: payableNow(claim),
    },
  };
}

/** To the manufacturer's own systems; people see their claims in the list. */
export function announce(
  { id, mode, reference, state }: Claim,
  network: Pick<TenantRoute, 'slug'>,
  kind: typeof CLAIM_SUBMITTED | typeof CLAIM_DECIDED | typeof CLAIM_REVERSED,
  now: Instant,
): Write[] {
  if (mode === 'test') return [];
  return [
    queueEvent(newId('evt', now), { kind, network: network.slug, subject: id, params: { reference, state }, at: now }),
  ];
}

/** To the manufacturer's own people, when the claim waits for them. */
function tellOwner(claim: Claim, network: Pick<TenantRoute, 'slug'>, now: Instant): Write[] {
  return claim.state === 'in_review' ? tellPeople(claim, network.slug, CLAIM_TO_REVIEW, now) : [];
}

/** To the manufacturer's own people: what happened to a claim of whom. */
export function tellPeople(
  claim: Claim,
  network: string,
  kind: typeof CLAIM_TO_REVIEW | typeof CLAIM_WITHDRAWN | typeof CLAIM_APPEALED | typeof APPEAL_IS_OVERDUE,
  now: Instant,
  params: FindingParams = {},
): Write[] {
  if (claim.mode === 'test') return [];
  const { currency, amounts } = claim.decision;
  return tell({
    id: newId('evt', now),
    kind,
    network,
    subject: claim.id,
    params: { reference: claim.reference, member: claim.memberName, claimed: amounts.claimed, currency, ...params },
    at: now,
  });
}
