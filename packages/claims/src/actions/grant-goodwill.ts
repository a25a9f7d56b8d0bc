import { localDateAt, newId } from '@aftercare/kernel';
import { findNetwork, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { planRoundOfPeople, toRoundOfPeople } from '../rounds-of-people.ts';
import { grantGoodwill as decideGoodwill } from '../rules/grant-goodwill.ts';
import { guardGoodwill, insertGoodwillGrant } from '../store/goodwill.ts';
import { findClaim, listRounds } from '../store.ts';
import { goodwillBody } from '../wire/goodwill.ts';
import { claimParams, claimWire, refuseForeignMoney, toClaimWire } from '../wire.ts';
import type { ClaimId } from '../words.ts';

/** Outside the term, out of the year's budget, by whoever may: its own reason in the decision, its own round of the claim. */
export const grantGoodwill = defineAction({
  name: 'claims.grant_goodwill',
  method: 'POST',
  path: '/v1/networks/{network}/claims/{claim}/goodwill',
  summary: "Pay lines of a claim outside the term out of the year's goodwill budget",
  permission: 'goodwill:grant',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: claimParams,
  query: z.strictObject({}),
  body: goodwillBody,
  answers: { 200: claimWire },
  refusals: [
    'claims.goodwill_spent',
    'claims.goodwill_not_outside',
    'claims.goodwill_over_claimed',
    'claims.line_unknown',
    'claims.line_sent_twice',
    'claims.currency_mismatch',
    'claims.state_forbids',
    'claims.people_decide',
    'claims.already_open',
    'claims.order_claimed',
    'request.not_found',
    'request.version_stale',
  ],
  example: {
    reason: 'Third failure of the same tank',
    lines: [{ line: 1, amount: { amount: 8000, currency: 'CNY' } }],
  },
  async run({ load, commit, requireMatch, actor, platform, now, language }, { params, body }) {
    if (actor.kind !== 'person') throw new Refusal('claims.people_decide');
    // safe: the pattern of the path parameter is the id's own
    const id = params.claim as ClaimId;
    const { claim, rounds } = await load({ claim: findClaim({ id }), rounds: listRounds({ claimId: id }) });
    if (claim === undefined || claim.mode === 'test') throw new Refusal('request.not_found');
    requireMatch(claim.version);
    const { currency } = claim.decision;
    refuseForeignMoney({ lines: body.lines.map(({ amount }) => ({ claimed: amount })) }, currency);
    const { reason } = body;
    const { userId, name } = actor;
    const year = Number(localDateAt(now, NETWORK_TIME_ZONE).slice(0, 4));
    const grants = body.lines.map(({ line, amount }) => ({ line, amount: amount.amount }));
    const goodwill = decideGoodwill(claim, grants, { name, reason, year });
    if (goodwill.kind === 'refused') throw new Refusal(goodwill.code, goodwill.params);
    const { decision, amount } = goodwill;
    const made = { kind: 'goodwill', decision, state: decision.verdict, userId, reason, now } as const;
    const next = toRoundOfPeople(claim, rounds, made);
    const network = await findNetwork({ platform, actor, params });
    const plan = planRoundOfPeople(claim, next, network, made);
    return commit({
      ...plan,
      writes: [
        ...plan.writes,
        insertGoodwillGrant({ id: newId('gwg', now), claimId: id, year, currency, amount, grantedBy: userId, at: now }),
        guardGoodwill({ year, currency }),
      ],
      refusals: {
        ...plan.refusals,
        GOODWILL_SPENT: () => new Refusal('claims.goodwill_spent', { year, amount, currency }),
      },
      answer: {
        status: 200,
        headers: { ETag: toETag(next.again.version) },
        body: toClaimWire(next.again, [...rounds, ...next.added], catalogue, language, 'owner'),
      },
    });
  },
});
