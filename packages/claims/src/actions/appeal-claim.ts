import { addDays, localDateAt } from '@aftercare/kernel';
import { findNetwork, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { startOfDay } from '@aftercare/service';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { appealClaim as decideAppealing } from '../rules/appeal-claim.ts';
import { readCardOf } from '../store/judging.ts';
import { findClaim, listRounds, writeAppeal } from '../store.ts';
import { CLAIMED_ALREADY, tellPeople, toSubmitter } from '../submission.ts';
import { appealBody, claimParams, claimWire, toClaimWire } from '../wire.ts';
import { APPEAL_DUE, CLAIM_APPEALED, type Claim, type ClaimId } from '../words.ts';

/**
 * The shop does not agree. What is payable stays payable meanwhile; people decide the lines that it names, by a day that the
 * rate card sets, and none of them who decided before.
 */
export const appealClaim = defineAction({
  name: 'claims.appeal',
  method: 'POST',
  path: '/v1/networks/{network}/claims/{claim}/appeal',
  summary: 'Appeal lines that were refused or reduced, with the reason and evidence; people decide by a day',
  permission: 'claims:write',
  space: networkSpace({ owner: false, members: ['shop', 'distributor'] }),
  idempotencyKey: 'optional',
  testMode: true,
  params: claimParams,
  query: z.strictObject({}),
  body: appealBody,
  answers: { 200: claimWire },
  refusals: [
    'claims.state_forbids',
    'claims.appealed_before',
    'claims.appeal_over',
    'claims.cure_first',
    'claims.line_unknown',
    'claims.line_sent_twice',
    'claims.line_not_appealable',
    'claims.already_open',
    'claims.order_claimed',
    'request.not_found',
    'request.version_stale',
  ],
  example: {
    lines: [1],
    reason: 'The tank stood behind a wall that had to be opened',
    evidence: [
      { sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', note: 'photo of the wall' },
    ],
  },
  async run({ load, commit, requireMatch, actor, platform, now, language }, { params, body }) {
    const by = toSubmitter(actor);
    // safe: the pattern of the path parameter is the id's own
    const id = params.claim as ClaimId;
    const { claim, rounds, cards } = await load({
      claim: findClaim({ id }),
      rounds: listRounds({ claimId: id }),
      cards: readCardOf({ claim: id }),
    });
    if (claim === undefined || claim.memberTenantId !== by.tenantId || claim.mode !== by.mode)
      throw new Refusal('request.not_found');
    requireMatch(claim.version);
    const [card] = cards;
    if (card === undefined) throw new Error(`what judged ${id} first is not there`);
    const { reason, evidence, lines } = body;
    const appealing = decideAppealing(claim, lines, localDateAt(now, NETWORK_TIME_ZONE), card.content);
    if (appealing.kind === 'refused') throw new Refusal(appealing.code, appealing.params);
    const { decideBy } = appealing;
    const appealed: Claim = {
      ...claim,
      state: 'appealed',
      appeal: {
        by: by.name,
        at: now,
        reason,
        lines,
        evidence,
        decideBy,
        overdueAt: null,
        proposal: null,
        decided: null,
      },
      version: claim.version + 1,
    };
    const network = await findNetwork({ platform, actor, params });
    return commit({
      writes: [writeAppeal(appealed), ...tellPeople(appealed, network.slug, CLAIM_APPEALED, now, { reason, decideBy })],
      history: [
        {
          subject: id,
          version: appealed.version,
          before: { state: claim.state },
          after: { state: 'appealed', lines, decideBy },
          why: reason,
        },
      ],
      timers: {
        set: [
          {
            subject: id,
            kind: APPEAL_DUE,
            dueAt: startOfDay(addDays(decideBy, 1), NETWORK_TIME_ZONE),
            payload: { network: network.slug },
          },
        ],
      },
      // One that was refused stood in nobody's way, and another may be open by now.
      refusals: CLAIMED_ALREADY,
      answer: {
        status: 200,
        headers: { ETag: toETag(appealed.version) },
        body: toClaimWire(appealed, rounds, catalogue, language),
      },
    });
  },
});
