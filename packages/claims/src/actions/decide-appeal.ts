import { findNetwork, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { planRoundOfPeople, toRoundOfPeople } from '../rounds-of-people.ts';
import { decideAppeal as decideLines } from '../rules/decide-appeal.ts';
import { readCardOf } from '../store/judging.ts';
import { findClaim, listRounds, writeAppeal } from '../store.ts';
import { appealWordBody, claimParams, claimWire, refuseForeignMoney, toClaimWire } from '../wire.ts';
import { APPEAL_DUE, APPEAL_GRANTED, type AppealWord, type Claim, type ClaimId } from '../words.ts';

/** A person who did not decide first says how much the lines of an appeal are paid. */
export const decideAppeal = defineAction({
  name: 'claims.decide_appeal',
  method: 'POST',
  path: '/v1/networks/{network}/claims/{claim}/decide-appeal',
  summary: 'Decide an appeal: what each of its lines is paid; nobody does who decided the claim before',
  permission: 'claims:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: claimParams,
  query: z.strictObject({}),
  body: appealWordBody,
  answers: { 200: claimWire },
  refusals: [
    'claims.not_appealed',
    'claims.decided_first',
    'claims.four_eyes',
    'claims.line_not_appealed',
    'claims.line_sent_twice',
    'claims.grant_out_of_range',
    'claims.currency_mismatch',
    'claims.people_decide',
    'request.not_found',
    'request.version_stale',
  ],
  example: {
    reason: 'The photo shows the wall',
    grants: [{ line: 1, approved: { amount: 20_000, currency: 'CNY' } }],
  },
  async run({ load, commit, requireMatch, actor, platform, now, language }, { params, body }) {
    if (actor.kind !== 'person') throw new Refusal('claims.people_decide');
    // safe: the pattern of the path parameter is the id's own
    const id = params.claim as ClaimId;
    const { claim, rounds, cards } = await load({
      claim: findClaim({ id }),
      rounds: listRounds({ claimId: id }),
      cards: readCardOf({ claim: id }),
    });
    if (claim === undefined) throw new Refusal('request.not_found');
    requireMatch(claim.version);
    const [card] = cards;
    if (card === undefined) throw new Error(`what judged ${id} first is not there`);
    refuseForeignMoney({ lines: body.grants.map(({ approved }) => ({ claimed: approved })) }, claim.decision.currency);
    const { userId, name } = actor;
    const { reason } = body;
    const grants = body.grants.map(({ line, approved }) => ({ line, approved: approved.amount }));
    const word: AppealWord = { userId, name, at: now, reason, grants };
    const answer = decideLines(claim, word, card.content);
    if (answer.kind === 'refused') throw new Refusal(answer.code, answer.params);
    if (claim.appeal === null) throw new Error(`${id} is appealed without an appeal`);

    if (answer.kind === 'noted') {
      const noted: Claim = { ...claim, appeal: { ...claim.appeal, proposal: word }, version: claim.version + 1 };
      return commit({
        writes: [writeAppeal(noted)],
        history: [{ subject: id, version: noted.version, before: null, after: { proposed: grants }, why: reason }],
        answer: {
          status: 200,
          headers: { ETag: toETag(noted.version) },
          body: toClaimWire(noted, rounds, catalogue, language, 'owner'),
        },
      });
    }

    const { decision } = answer;
    const { proposal } = claim.appeal;
    const made = {
      kind: 'appeal',
      decision,
      state: decision.verdict,
      appeal: { ...claim.appeal, decided: word },
      userId,
      reason,
      now,
    } as const;
    // Whose yes came first had a word in it as well.
    const known = proposal === null ? claim : { ...claim, deciders: [...claim.deciders, proposal.userId] };
    const next = toRoundOfPeople(known, rounds, made);
    const network = await findNetwork({ platform, actor, params });
    return commit({
      ...planRoundOfPeople(claim, next, network, made),
      timers: {
        cancel: [{ subject: id, kind: APPEAL_DUE }],
        set:
          rounds.some(({ kind }) => kind === 'verification') && grants.some(({ approved }) => approved > 0)
            ? [{ subject: id, kind: APPEAL_GRANTED, dueAt: now, payload: { network: network.slug } }]
            : [],
      },
      answer: {
        status: 200,
        headers: { ETag: toETag(next.again.version) },
        body: toClaimWire(next.again, [...rounds, ...next.added], catalogue, language, 'owner'),
      },
    });
  },
});
