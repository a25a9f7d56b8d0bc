import { localDateAt } from '@aftercare/kernel';
import { findNetwork, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { judgeAgain, listEvidence } from '../judging.ts';
import { allows } from '../rules/decide-claim-state.ts';
import { correctClaim } from '../rules/resubmit-claim.ts';
import { readsToJudgeAgain } from '../store/judging.ts';
import { findClaim, listRounds } from '../store.ts';
import { planResubmission, type Resubmission, toNextRound, toSubmitter } from '../submission.ts';
import {
  claimParams,
  claimWire,
  fromLineBody,
  refuseForeignMoney,
  resubmitBody,
  toClaimWire,
  toFacts,
} from '../wire.ts';
import type { ClaimId } from '../words.ts';

/**
 * The shop cures what a decision asked for. Judged by the very versions of the first submission; lines in order are not
 * touched and stay payable; what changed is kept beside the round.
 */
export const resubmitClaim = defineAction({
  name: 'claims.resubmit',
  method: 'POST',
  path: '/v1/networks/{network}/claims/{claim}/resubmit',
  summary: 'Send lines of a claim again that a finding with a cure speaks of',
  permission: 'claims:write',
  space: networkSpace({ owner: false, members: ['shop', 'distributor'] }),
  idempotencyKey: 'required',
  // Its rows carry the mode of their claim.
  testMode: true,
  params: claimParams,
  query: z.strictObject({}),
  body: resubmitBody,
  answers: { 200: claimWire },
  refusals: [
    'claims.line_unknown',
    'claims.line_in_order',
    'claims.line_sent_twice',
    'claims.signature_in_order',
    'claims.facts_in_order',
    'claims.evidence_unknown',
    'claims.nothing_changed',
    'claims.cure_over',
    'claims.not_curable',
    'claims.already_open',
    'claims.order_claimed',
    'claims.currency_mismatch',
    'claims.state_forbids',
    'request.not_found',
    'request.version_stale',
  ],
  async run({ load, commit, requireMatch, actor, platform, now, language }, { params, body }) {
    const by = toSubmitter(actor);
    // safe: the pattern of the path parameter is the id's own
    const id = params.claim as ClaimId;
    const lines = body.lines.map(({ line, ...rest }) => ({ line, after: fromLineBody(rest) }));
    const { claim, rounds, ...found } = await load({
      claim: findClaim({ id }),
      rounds: listRounds({ claimId: id }),
      ...readsToJudgeAgain({
        claim: id,
        files: listEvidence(lines.map(({ after }) => after)),
        orderNumber: body.orderNumber ?? null,
        priorApproval: body.priorApproval ?? null,
      }),
    });
    if (claim === undefined || claim.memberTenantId !== by.tenantId || claim.mode !== by.mode)
      throw new Refusal('request.not_found');
    requireMatch(claim.version);
    if (!allows(claim.state, 'resubmit')) throw new Refusal('claims.state_forbids', { state: claim.state });
    refuseForeignMoney(body, claim.decision.currency);
    const correction = correctClaim(
      claim,
      { lines, signedOn: body.signedOn ?? null, facts: toFacts(body) },
      localDateAt(now, NETWORK_TIME_ZONE),
    );
    if (correction.kind === 'refused') throw new Refusal(correction.code, correction.params);

    const judged = judgeAgain(claim, correction, found, now);
    const sent: Resubmission = { comment: body.comment, changes: correction.changes, by, now };
    const next = toNextRound(claim, rounds, correction.draft, judged.decision, sent);
    const network = await findNetwork({ platform, actor, params });
    return commit({
      ...planResubmission(claim, next, judged, network, sent),
      answer: {
        status: 200,
        headers: { ETag: toETag(next.again.version) },
        body: toClaimWire(next.again, [...rounds, ...next.added], catalogue, language),
      },
    });
  },
});
