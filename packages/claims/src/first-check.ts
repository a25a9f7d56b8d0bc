import { addDays, DAY_MS, type Instant, later, localDateAt } from '@aftercare/kernel';
import { toNoticeEvent } from '@aftercare/notify';
import { addWorkingDays } from '@aftercare/policies';
import type { EventDraft, Plan, TenantRoute, TimerDraft } from '@aftercare/runtime';
import { startOfDay } from '@aftercare/service';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import type { Checker } from './judging.ts';
import { planRoundOfPeople, toRoundOfPeople } from './rounds-of-people.ts';
import { objectFirst } from './rules/check-first.ts';
import { payableNow } from './rules/decide-payable.ts';
import { writePass } from './store.ts';
import { decidedOnOf, tellPeople, toNews } from './submission.ts';
import { CHECK_DUE, CLAIM_TO_CHECK, CLAIM_TO_REVIEW, type Claim, type ClaimRound, type FirstCheck } from './words.ts';

/*
 * A distributor looks at the claims of its shops first, where the agreement says so: it passes them on, objects, or says nothing until
 * its working days are over.
 */

/**
 * Until the last of so many working days is over in the network's own zone; public holidays and the days worked in their place are
 * those of its service levels.
 */
export function openFirstCheck({ membership, withinWorkingDays, workDays }: Checker, now: Instant): FirstCheck {
  const lastDay = addWorkingDays(localDateAt(now, NETWORK_TIME_ZONE), withinWorkingDays, workDays);
  const dueAt = startOfDay(addDays(lastDay, 1), NETWORK_TIME_ZONE);
  return { membershipId: membership.id, tenantId: membership.tenantId, dueAt, done: null };
}

/** A claim that was cured waits as long from then on, unless its distributor has looked or had its time. */
export function renewFirstCheck({ firstCheck }: Claim, now: Instant): FirstCheck | null {
  if (firstCheck === null || firstCheck.done !== null) return firstCheck;
  return firstCheck.dueAt > now ? firstCheck : { ...firstCheck, dueAt: later(now, DAY_MS) };
}

/** What is written besides when a claim begins to wait for its distributor. */
export function planFirstCheck(
  claim: Claim,
  network: Pick<TenantRoute, 'slug'>,
): { readonly events: readonly EventDraft[]; readonly set: readonly TimerDraft[] } {
  const { state, firstCheck, id, version, reference, memberName, serial, decision } = claim;
  if (state !== 'submitted' || firstCheck === null) return { events: [], set: [] };
  const { tenantId: target, dueAt } = firstCheck;
  const params = {
    reference,
    member: memberName,
    serial,
    claimed: decision.amounts.claimed,
    currency: decision.currency,
    dueAt: new Date(dueAt).toISOString(),
  };
  return {
    events: [toNoticeEvent({ target, type: CLAIM_TO_CHECK, subject: id, version, network: network.slug, params })],
    set: [{ subject: id, kind: CHECK_DUE, dueAt, payload: { network: network.slug } }],
  };
}

type Done = NonNullable<FirstCheck['done']>;
type Step = {
  readonly after: Claim;
  readonly added: readonly ClaimRound[];
  readonly plan: Pick<Plan, 'writes' | 'history' | 'events'>;
};

/** Passed on, by a word or by silence: what was decided when it came in is so from now on. */
export function planPass(claim: Claim, done: Done, network: string): Step {
  const state = claim.decision.verdict;
  const after: Claim = {
    ...claim,
    state,
    firstCheck: claim.firstCheck === null ? null : { ...claim.firstCheck, done },
    decidedOn: decidedOnOf(state, done.at),
    version: claim.version + 1,
  };
  return {
    after,
    added: [],
    plan: {
      writes: [
        writePass({ ...after, approvedAmount: payableNow(after) }),
        ...(state === 'in_review' ? tellPeople(after, network, CLAIM_TO_REVIEW, done.at) : []),
      ],
      history: [
        {
          subject: claim.id,
          version: after.version,
          before: { state: claim.state },
          after: { state, checked: done.by === 'silence' ? 'by silence' : 'passed' },
          ...(done.reason === null ? {} : { why: done.reason }),
        },
      ],
      events: [toNews(after, { slug: network })],
    },
  };
}

/** Objected to: a round of its own, in which people have every line that would be paid. */
export function planObjection(claim: Claim, rounds: readonly ClaimRound[], done: Done, network: TenantRoute): Step {
  const reason = done.reason ?? '';
  const decision = objectFirst(claim, { name: done.name ?? '', reason });
  const made = { kind: 'check', decision, state: decision.verdict, userId: done.by, reason, now: done.at } as const;
  const checked: Claim = {
    ...claim,
    firstCheck: claim.firstCheck === null ? null : { ...claim.firstCheck, done },
  };
  const next = toRoundOfPeople(checked, rounds, made);
  const plan = planRoundOfPeople(claim, next, network, made);
  return {
    after: next.again,
    added: next.added,
    plan: { ...plan, writes: [...plan.writes, ...tellPeople(next.again, network.slug, CLAIM_TO_REVIEW, done.at)] },
  };
}
