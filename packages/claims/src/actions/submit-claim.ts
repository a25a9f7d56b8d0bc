import { localDateAt, newId } from '@aftercare/kernel';
import { findNetwork, networkParams, networkSpace } from '@aftercare/network';
import { choosePolicy } from '@aftercare/policies';
import { findUnit, listUnitEvents, toUnitKey } from '@aftercare/products';
import { type Actor, defineAction, Refusal, type TenantId, toETag } from '@aftercare/runtime';
import {
  chargeMatrices,
  chooseTerms,
  listTermsOfUnit,
  NETWORK_TIME_ZONE,
  toUnitFacts,
  WHOLE_UNIT,
} from '@aftercare/warranty';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { rateCards } from '../policies.ts';
import { toCausalKey } from '../rules/causal-key.ts';
import { decideClaim } from '../rules/decide-claim.ts';
import { findClaimByReference, findOpenClaim, insertClaim } from '../store.ts';
import {
  type ClaimBody,
  claimBody,
  claimWire,
  dryRunWire,
  fromClaimBody,
  toClaimWire,
  toDecisionWire,
} from '../wire.ts';
import { CLAIM_DECIDED, type Claim, type ClaimState } from '../words.ts';

/**
 * A shop asks to be paid. The decision is made at once and explains itself; with `dryRun` it is the same decision and
 * nothing is stored.
 */
export const submitClaim = defineAction({
  name: 'claims.submit',
  method: 'POST',
  path: '/v1/networks/{network}/claims',
  summary: 'Submit a claim, or try it with dryRun=true; the decision explains itself',
  permission: 'claims:write',
  space: networkSpace({ owner: false, members: ['shop', 'distributor'] }),
  idempotencyKey: 'required',
  dryRun: true,
  // Its rows carry the mode, reach nobody and collide only among themselves.
  testMode: true,
  params: networkParams,
  query: z.strictObject({ dryRun: z.enum(['true', 'false']).optional() }),
  body: claimBody,
  answers: { 200: dryRunWire, 201: claimWire },
  refusals: [
    'claims.reference_taken',
    'claims.already_open',
    'claims.unit_unknown',
    'claims.component_unknown',
    'claims.currency_mismatch',
    'claims.rules_missing',
  ],
  example: {
    reference: 'WO-26-04410',
    unit: '2408-117-0342',
    component: 'tank',
    causalPart: 'TNK-200',
    cause: 'quality',
    failedOn: '2026-06-10',
    repairedOn: '2026-06-12',
    signedOn: '2026-06-12',
    lines: [
      { kind: 'labour', operation: 'replace-tank', minutes: 95, claimed: { amount: 12_000, currency: 'CNY' } },
      { kind: 'part', partNumber: 'TNK-200', quantity: 1, claimed: { amount: 28_600, currency: 'CNY' } },
    ],
  },
  async run({ load, commit, actor, platform, now, language }, { params, query, body }) {
    const key = { idOrCanonical: toUnitKey(body.unit) };
    const by = toSubmitter(actor);
    const causalKey = toCausalKey(body.causalPart);
    const { admitted, unit, events, terms, matrices, cards, same, open } = await load({
      unit: findUnit(key),
      events: listUnitEvents(key),
      terms: listTermsOfUnit(key),
      matrices: chargeMatrices.listBegun(body.repairedOn),
      cards: rateCards.listBegun(body.repairedOn),
      same: findClaimByReference({ memberTenantId: by.tenantId, mode: by.mode, reference: body.reference }),
      open: findOpenClaim({ ...key, mode: by.mode, causalKey, failedOn: body.failedOn }),
    });
    if (admitted.kind === 'owner') throw new Refusal('network.not_for_the_owner');
    if (same !== undefined) throw referenceTaken(body, same.id);
    if (unit === undefined) throw new Refusal('claims.unit_unknown', { unit: body.unit });
    if (open !== undefined) throw new Refusal('claims.already_open');
    const components = unit.components.map((component) => component.code);
    if (body.component !== WHOLE_UNIT && !components.includes(body.component)) {
      throw new Refusal('claims.component_unknown', {
        model: unit.modelCode,
        component: body.component,
        components: components.join(', '),
      });
    }

    const facts = toUnitFacts(events);
    const chosen = chooseTerms(terms, unit.modelCode, facts, { on: body.failedOn, by: 'failed' });
    const matrix = choosePolicy(matrices, body.repairedOn);
    const card = choosePolicy(cards, body.repairedOn);
    if (chosen === null) throw new Refusal('claims.rules_missing', { missing: 'warranty-terms' });
    if (matrix === undefined) throw new Refusal('claims.rules_missing', { missing: 'charge-matrices' });
    if (card === undefined) throw new Refusal('claims.rules_missing', { missing: 'rate-cards' });
    const foreign = body.lines.find((line) => line.claimed.currency !== card.content.currency);
    if (foreign !== undefined)
      throw new Refusal('claims.currency_mismatch', {
        expected: card.content.currency,
        actual: foreign.claimed.currency,
      });

    const draft = fromClaimBody(body);
    const decision = decideClaim({
      draft,
      modelCode: unit.modelCode,
      unit: facts,
      submittedOn: localDateAt(now, NETWORK_TIME_ZONE),
      terms: chosen.policy,
      rows: matrix.content.rows,
      card: card.content,
      versions: [
        chosen.version,
        { kind: matrix.kind, id: matrix.id, number: matrix.number, chosenBy: 'repaired', on: body.repairedOn },
        { kind: card.kind, id: card.id, number: card.number, chosenBy: 'repaired', on: body.repairedOn },
      ],
    });
    if (query.dryRun === 'true')
      return { status: 200, body: { dryRun: true, decision: toDecisionWire(decision, catalogue, language) } };

    const { membership } = admitted;
    const network = await findNetwork({ platform, actor, params });
    const state: ClaimState = decision.verdict;
    const claim: Claim = {
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
      workOrderId: null,
      agreementId: null,
      round: 1,
      decidedOn: state === 'in_review' ? null : localDateAt(now, NETWORK_TIME_ZONE),
      approvals: [],
    };
    const { currency, amounts } = decision;
    // What a person still has to decide is a proposal, not a promise.
    const payable = state === 'in_review' ? 0 : amounts.approved;
    const news = {
      claimId: claim.id,
      network: network.slug,
      reference: claim.reference,
      serial: claim.serial,
      state,
      currency,
      claimedAmount: amounts.claimed,
      approvedAmount: payable,
    };
    return commit({
      writes: [insertClaim({ ...claim, causalKey, currency, claimedAmount: amounts.claimed, approvedAmount: payable })],
      history: [{ subject: claim.id, version: 1, before: null, after: { state, approved: payable } }],
      unchanged: [{ subject: unit.id, version: unit.version }],
      events:
        by.mode === 'live'
          ? [{ target: membership.tenantId, type: CLAIM_DECIDED, subject: claim.id, version: 1, payload: news }]
          : [],
      refusals: {
        'claims.unit_id, claims.mode, claims.causal_key, claims.failed_on': () => new Refusal('claims.already_open'),
      },
      answer: {
        status: 201,
        headers: { Location: `/v1/networks/${network.slug}/claims/${claim.id}`, ETag: toETag(1) },
        body: toClaimWire(claim, catalogue, language),
      },
    });
  },
});

function referenceTaken(body: ClaimBody, claim: string): Refusal {
  return new Refusal('claims.reference_taken', { reference: body.reference, claim });
}

function toSubmitter(actor: Actor): { tenantId: TenantId; mode: 'live' | 'test'; name: string } {
  if (actor.kind === 'client') return { tenantId: actor.tenantId, mode: actor.mode, name: actor.clientId };
  if (actor.kind === 'person') return { tenantId: actor.tenantId, mode: 'live', name: actor.userId };
  throw new Refusal('identity.wrong_kind_of_caller');
}
