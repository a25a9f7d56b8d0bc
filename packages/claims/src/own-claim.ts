import { type Instant, localDateAt } from '@aftercare/kernel';
import { toUnitKey } from '@aftercare/products';
import { type Loaded, Refusal } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import { chooseCard, type Judged, judge, listEvidence, type RatesDay } from './judging.ts';
import { toCausalKey } from './rules/causal-key.ts';
import { readsToJudge } from './store/judging.ts';
import { findClaimByReference, findOpenClaim } from './store.ts';
import type { Submitter } from './submission.ts';
import { type ClaimBody, fromClaimBody, refuseForeignMoney } from './wire.ts';
import type { ClaimDraft } from './words.ts';

/* A claim that comes by itself, out of no order: alone, among a thousand of one call, or as a row of a file. */

/** All that is looked at before it is written. */
export function readsToSubmit(body: ClaimBody, by: Pick<Submitter, 'tenantId' | 'mode'>, now: Instant) {
  const key = { idOrCanonical: toUnitKey(body.unit) };
  return {
    ...readsToJudge({
      ...key,
      memberTenantId: by.tenantId,
      on: ratesDayOf(body).on,
      component: body.component,
      technician: body.technician ?? null,
      mode: by.mode,
      orderNumber: body.orderNumber ?? null,
      priorApproval: body.priorApproval ?? null,
      files: listEvidence(body.lines),
      today: localDateAt(now, NETWORK_TIME_ZONE),
    }),
    same: findClaimByReference({ memberTenantId: by.tenantId, mode: by.mode, reference: body.reference }),
    open: findOpenClaim({
      ...key,
      mode: by.mode,
      causalKey: toCausalKey(body.causalPart),
      failedOn: body.failedOn,
    }),
  };
}
export type ToSubmit = Loaded<ReturnType<typeof readsToSubmit>>;

/** The decision that it gets; refuses what there can be no claim of. */
export function judgeSubmission(
  body: ClaimBody,
  { same, open, ...found }: ToSubmit,
  by: Pick<Submitter, 'tenantId'>,
  now: Instant,
): { readonly draft: ClaimDraft; readonly judged: Judged } {
  if (same !== undefined) throw new Refusal('claims.reference_taken', { reference: body.reference, claim: same.id });
  if (found.unit === undefined) throw new Refusal('claims.unit_unknown', { unit: body.unit });
  if (open !== undefined) throw new Refusal('claims.already_open');
  const draft = fromClaimBody(body);
  const day = ratesDayOf(body);
  const judged = judge(draft, found, day, by.tenantId, now);
  refuseForeignMoney(body, chooseCard(found, day).content.currency);
  return { draft, judged };
}

/** There is no order that began, so the repair chooses the rates. */
function ratesDayOf({ repairedOn }: ClaimBody): RatesDay {
  return { on: repairedOn, by: 'repaired' };
}
