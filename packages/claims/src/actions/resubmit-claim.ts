import { localDateAt } from '@aftercare/kernel';
import { findNetwork, networkSpace } from '@aftercare/network';
import type { PolicyId } from '@aftercare/policies';
import { listUnitEvents } from '@aftercare/products';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE, toUnitFacts } from '@aftercare/warranty';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { decideClaim } from '../rules/decide-claim.ts';
import { decidePayable } from '../rules/decide-payable.ts';
import { correctClaim, keepLinesInOrder } from '../rules/resubmit-claim.ts';
import {
  findCardById,
  findClaim,
  findMatrixById,
  findTermsById,
  insertRounds,
  listRounds,
  writeRound,
} from '../store.ts';
import { decidedOnOf, tellOwner, toNews, toSubmitter } from '../submission.ts';
import { claimParams, claimWire, fromLineBody, resubmitBody, toClaimWire } from '../wire.ts';
import type { Claim, ClaimId, ClaimRound } from '../words.ts';

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
    'claims.nothing_changed',
    'claims.cure_over',
    'claims.not_curable',
    'claims.currency_mismatch',
    'claims.state_forbids',
    'request.not_found',
    'request.version_stale',
  ],
  async run({ load, commit, requireMatch, actor, platform, now, language }, { params, body }) {
    const by = toSubmitter(actor);
    // safe: the pattern of the path parameter is the id's own
    const id = params.claim as ClaimId;
    const { claim, rounds } = await load({ claim: findClaim({ id }), rounds: listRounds({ claimId: id }) });
    if (claim === undefined || claim.memberTenantId !== by.tenantId || claim.mode !== by.mode)
      throw new Refusal('request.not_found');
    requireMatch(claim.version);
    if (claim.state === 'in_review' || claim.state === 'withdrawn' || claim.state === 'reversed')
      throw new Refusal('claims.state_forbids', { state: claim.state });
    refuseForeignMoney(body, claim.decision.currency);
    const sent = {
      lines: body.lines.map(({ line, ...rest }) => ({ line, after: fromLineBody(rest) })),
      signedOn: body.signedOn ?? null,
    };
    const correction = correctClaim(claim, sent, localDateAt(now, NETWORK_TIME_ZONE));
    if (correction.kind === 'refused') throw new Refusal(correction.code, correction.params);

    const idOf = (kind: string): PolicyId =>
      claim.decision.versions.find((version) => version.kind === kind)?.id ?? 'pol_none';
    const { events, terms, matrices, cards } = await load({
      events: listUnitEvents({ idOrCanonical: claim.unitId }),
      terms: findTermsById({ id: idOf('warranty.terms') }),
      matrices: findMatrixById({ id: idOf('warranty.charge_matrix') }),
      cards: findCardById({ id: idOf('claims.rate_card') }),
    });
    const [policy, matrix, card] = [terms[0], matrices[0], cards[0]];
    if (policy === undefined || matrix === undefined || card === undefined)
      throw new Error(`a version that judged ${claim.id} is not there`);
    const decided = decideClaim({
      draft: correction.draft,
      modelCode: claim.modelCode,
      unit: toUnitFacts(events),
      // The window and the cures run from the first submission.
      submittedOn: localDateAt(rounds[0]?.submittedAt ?? claim.submittedAt, NETWORK_TIME_ZONE),
      terms: policy.content,
      rows: matrix.content.rows,
      card: card.content,
      versions: claim.decision.versions,
    });
    const decision = keepLinesInOrder(claim.decision, decided, correction.changes);
    const again: Claim = {
      ...claim,
      ...correction.draft,
      decision,
      state: decision.verdict,
      round: claim.round + 1,
      decidedOn: decidedOnOf(decision.verdict, now),
      approvals: [],
      version: claim.version + 1,
    };
    const added: ClaimRound[] = [
      ...(rounds.length === 0 ? [toFirstRound(claim)] : []),
      {
        round: again.round,
        submittedAt: now,
        submittedBy: by.name,
        comment: body.comment,
        changes: correction.changes,
        lines: again.lines,
        decision,
      },
    ];
    const network = await findNetwork({ platform, actor, params });
    const payable = decidePayable(decision.lines);
    return commit({
      writes: [
        writeRound({
          id,
          lines: again.lines,
          signedOn: again.signedOn,
          decision,
          state: again.state,
          claimedAmount: decision.amounts.claimed,
          approvedAmount: payable,
          round: again.round,
          decidedOn: again.decidedOn,
          approvals: [],
          version: again.version,
        }),
        insertRounds(added.map((round) => ({ claimId: id, ...round }))),
        ...tellOwner({ ...again, submittedAt: now }, network),
      ],
      history: [
        {
          subject: id,
          version: again.version,
          before: { state: claim.state, approved: decidePayable(claim.decision.lines), round: claim.round },
          after: { state: again.state, approved: payable, round: again.round },
          why: body.comment,
        },
      ],
      events: claim.mode === 'live' ? [toNews(again, network)] : [],
      answer: {
        status: 200,
        headers: { ETag: toETag(again.version) },
        body: toClaimWire(again, [...rounds, ...added], catalogue, language),
      },
    });
  },
});

function toFirstRound({ submittedAt, submittedBy, lines, decision }: Claim): ClaimRound {
  return { round: 1, submittedAt, submittedBy, comment: null, changes: [], lines, decision };
}

function refuseForeignMoney(body: z.output<typeof resubmitBody>, expected: string): void {
  const foreign = body.lines.find((line) => line.claimed.currency !== expected);
  if (foreign !== undefined)
    throw new Refusal('claims.currency_mismatch', { expected, actual: foreign.claimed.currency });
}
