import type { Instant } from '@aftercare/kernel';
import type { Plan, TenantRoute } from '@aftercare/runtime';
import { decidePayable } from './rules/decide-payable.ts';
import { insertRounds, writeRoundOfPeople } from './store.ts';
import { announce, CLAIMED_ALREADY, decidedOnOf, keepFirst, toNews } from './submission.ts';
import { CLAIM_DECIDED, type Claim, type ClaimDecision, type ClaimRound, type RoundKind } from './words.ts';

/* What people change of a claim that is decided: a round of its own each time, so that the one before stays as it was. */

export interface MadeByPeople {
  readonly kind: Exclude<RoundKind, 'sent'>;
  readonly decision: ClaimDecision;
  readonly state: Claim['state'];
  readonly appeal?: Claim['appeal'];
  readonly userId: string;
  readonly reason: string;
  readonly now: Instant;
}

/** The claim after it, and the rounds that are not kept yet. Statements look at the claim again, because its round is new. */
export function toRoundOfPeople(
  claim: Claim,
  rounds: readonly ClaimRound[],
  { kind, decision, state, appeal = claim.appeal, userId, reason, now }: MadeByPeople,
): { readonly again: Claim; readonly added: readonly ClaimRound[] } {
  const again: Claim = {
    ...claim,
    decision,
    state,
    appeal,
    round: claim.round + 1,
    decidedOn: decidedOnOf(state, now),
    approvals: [],
    deciders: withDecider(claim.deciders, userId),
    version: claim.version + 1,
  };
  const next: ClaimRound = {
    round: again.round,
    kind,
    submittedAt: now,
    submittedBy: userId,
    comment: reason,
    changes: [],
    lines: claim.lines,
    decision,
  };
  return { again, added: [...keepFirst(claim, rounds), next] };
}

/** The row as it is now, its rounds, its history, the news of it to the shop and to the manufacturer's own systems. */
export function planRoundOfPeople(
  claim: Claim,
  { again, added }: ReturnType<typeof toRoundOfPeople>,
  network: TenantRoute,
  { reason, now }: Pick<MadeByPeople, 'reason' | 'now'>,
): Pick<Plan, 'writes' | 'history' | 'events' | 'refusals'> {
  const { id, version, state, round } = again;
  const approved = decidePayable(again.decision.lines);
  return {
    writes: [
      writeRoundOfPeople({ ...again, approvedAmount: approved }),
      insertRounds(added.map((row) => ({ claimId: id, ...row }))),
      // What an objection brought to people is not decided yet.
      ...(state === 'in_review' ? [] : announce(again, network, CLAIM_DECIDED, now)),
    ],
    history: [
      {
        subject: id,
        version,
        before: { state: claim.state, approved: decidePayable(claim.decision.lines), round: claim.round },
        after: { state, approved, round },
        why: reason,
      },
    ],
    events: again.mode === 'live' ? [toNews(again, network)] : [],
    refusals: CLAIMED_ALREADY,
  };
}

export function withDecider(deciders: readonly string[], userId: string): readonly string[] {
  return deciders.includes(userId) ? deciders : [...deciders, userId];
}
