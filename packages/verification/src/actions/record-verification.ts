import { type ClaimId, findClaim, listRounds, planRoundOfPeople, showFalse, toRoundOfPeople } from '@aftercare/claims';
import { type FileId, listFiles } from '@aftercare/evidence';
import { localDateAt, newId, sumAmounts } from '@aftercare/kernel';
import { findNetwork, NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { chargeFalseLines } from '../rules/charge-false-lines.ts';
import {
  findAgreementOfClaim,
  findDrawn,
  findVerification,
  insertBreach,
  insertCharges,
  insertVerification,
} from '../store.ts';
import { claimParams, toVerificationWire, verificationBody, verificationWire } from '../wire.ts';
import type { Charge, LineResult, Verification } from '../words.ts';

const EVIDENCE_OF_A_CLAIM = 20;

/**
 * What was found of a claim, line by line, once and for good. A line that was shown false is paid no more (a round of the claim says so,
 * and the next statement takes back what was paid), is charged by the agreement's multiple, and counts as a breach.
 */
export const recordVerification = defineAction({
  name: 'verification.record',
  method: 'POST',
  path: '/v1/networks/{network}/claims/{claim}/verification',
  summary: 'Record what a follow-up found of each line of a claim; what was false is taken back and charged',
  permission: 'claims:verify',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: claimParams,
  query: z.strictObject({}),
  body: verificationBody,
  answers: { 201: verificationWire },
  refusals: [
    'verification.verified_already',
    'verification.line_unknown',
    'verification.line_twice',
    'verification.evidence_missing',
    'verification.file_unknown',
    'verification.decided_by_you',
    'verification.state_forbids',
    'verification.people_verify',
    'claims.already_open',
    'claims.order_claimed',
    'request.not_found',
    'request.version_stale',
  ],
  example: {
    reason: 'The customer had no visit on that day',
    lines: [
      { line: 1, result: 'false', note: 'Call of 14:05, recorded' },
      { line: 2, result: 'unclear' },
    ],
    evidence: ['fil_01jz8k2v7n0000000000000000'],
  },
  async run({ load, commit, requireMatch, actor, platform, now }, { params, body }) {
    if (actor.kind !== 'person') throw new Refusal('verification.people_verify');
    // safe: the pattern of the path parameter is the id's own
    const of = { claimId: params.claim as ClaimId };
    const { claim, rounds, agreement, known, drawn, files } = await load({
      claim: findClaim({ id: of.claimId }),
      rounds: listRounds(of),
      agreement: findAgreementOfClaim(of),
      known: findVerification(of),
      drawn: findDrawn(of),
      files: listFiles({ ids: JSON.stringify(body.evidence), limit: EVIDENCE_OF_A_CLAIM }),
    });
    if (claim === undefined || claim.mode === 'test') throw new Refusal('request.not_found');
    if (known !== undefined) throw new Refusal('verification.verified_already');
    requireMatch(claim.version);
    if (claim.deciders.includes(actor.userId)) throw new Refusal('verification.decided_by_you');
    const evidence = body.evidence.map((file) => {
      const found = files.find(({ id }) => id === file);
      if (found === undefined) throw new Refusal('verification.file_unknown', { file });
      // safe: it was found under this id
      return { file: file as FileId, sha256: found.sha256 };
    });
    const multiple = agreement?.content.settlement.falseClaimMultiple ?? 0;
    const results = body.lines.map(({ line, result, note }): LineResult => ({ line, result, note: note ?? null }));
    const charged = chargeFalseLines(claim, results, { multiple, evidence: evidence.length });
    if (charged.kind === 'refused') throw new Refusal(charged.code, charged.params);

    const { reason } = body;
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    const { currency } = claim.decision;
    const verification: Verification = {
      id: newId('ver', now),
      claimId: claim.id,
      memberId: claim.memberId,
      memberTenantId: claim.memberTenantId,
      isDrawn: drawn !== undefined,
      verifiedOn: today,
      results,
      evidence,
      reason,
      verifiedBy: actor.userId,
      currency,
      multiple,
      charged: sumAmounts(charged.lines.map((line) => line.charged)),
      at: now,
    };
    const history = {
      subject: verification.id,
      version: 1,
      before: null,
      after: { claim: claim.id, results: results.map(({ result }) => result), charged: verification.charged },
      why: reason,
    };
    const answer = { status: 201, body: toVerificationWire({ ...verification, withdrawnAt: null }) } as const;
    const refusals = { 'verifications.claim_id': () => new Refusal('verification.verified_already') };
    if (charged.lines.length === 0)
      return commit({
        writes: [insertVerification(verification)],
        history: [history],
        unchanged: [{ subject: claim.id, version: claim.version }],
        refusals,
        answer,
      });

    const shown = showFalse(claim, charged.lines, { name: actor.name, reason, multiple });
    if (shown === null) throw new Refusal('verification.state_forbids', { state: claim.state });
    const made = { kind: 'verification', ...shown, userId: actor.userId, reason, now } as const;
    const network = await findNetwork({ platform, actor, params });
    const plan = planRoundOfPeople(claim, toRoundOfPeople(claim, rounds, made), network, made);
    const { memberId, memberTenantId, reference, serial } = claim;
    const charges = charged.lines
      .filter((line) => line.charged > 0)
      .map(
        (line): Charge => ({
          id: newId('chg', now),
          memberId,
          kind: 'false_claim',
          claimId: claim.id,
          line: line.line,
          currency,
          amount: -line.charged,
          chargedOn: today,
          facts: { reference, serial, claim: claim.id, line: line.line, multiple },
          statementId: null,
        }),
      );
    return commit({
      ...plan,
      writes: [
        ...plan.writes,
        insertVerification(verification),
        insertCharges(charges),
        insertBreach({
          kind: 'false_claim',
          sourceId: verification.id,
          memberId,
          memberTenantId,
          foundOn: today,
          at: now,
        }),
      ],
      history: [...plan.history, history],
      refusals: { ...plan.refusals, ...refusals },
      answer,
    });
  },
});
