import { addDays, DAY_MS, type Instant, later, localDateAt, startOfLocalDate } from '@aftercare/kernel';
import type { EventDraft, HistoryLine, TenantRoute, TimerDraft, Write } from '@aftercare/runtime';
import { mayWork } from './rules/may-work.ts';
import { writeStanding } from './store.ts';
import {
  CHANGES_DAYS,
  CHANGES_LAPSE,
  MEMBER_LEFT,
  MEMBERSHIP_BEGINS,
  MEMBERSHIP_CHANGED,
  type Membership,
  type MembershipNews,
  NETWORK_TIME_ZONE,
  PROBATION_ENDS,
} from './words.ts';

/* What every change of a membership's state writes, whoever makes it: a person, a timer, an application that comes again. */

export interface Step {
  /** The membership as it is from now on, with its next version. */
  readonly after: Membership;
  readonly reason: string | null;
  readonly network: Pick<TenantRoute, 'slug' | 'name'>;
  readonly now: Instant;
}

export interface MembershipPlan {
  readonly writes: readonly Write[];
  readonly history: readonly HistoryLine[];
  readonly events: readonly EventDraft[];
  readonly timers: { readonly set: readonly TimerDraft[] };
}

export function planMembership(before: Membership, { after, reason, network, now }: Step): MembershipPlan {
  const { id, tenantId, kind, state, version, missing } = after;
  const { reviewDueAt, reviewer, startsOn, probationUntil } = after;
  const news: MembershipNews = {
    networkSlug: network.slug,
    networkName: network.name,
    membershipId: id,
    memberKind: kind,
    state,
    reason,
    missing,
  };
  return {
    writes: [writeStanding({ id, state, reviewDueAt, reviewer, missing, startsOn, probationUntil, version })],
    history: [
      {
        subject: id,
        version,
        before: { state: before.state },
        after: {
          state,
          ...(startsOn === null ? {} : { startsOn }),
          ...(probationUntil === null ? {} : { probationUntil }),
          ...(missing.length === 0 ? {} : { missing }),
        },
        ...(reason === null ? {} : { why: reason }),
      },
    ],
    events: [{ target: tenantId, type: MEMBERSHIP_CHANGED, subject: id, version, payload: { ...news } }],
    timers: { set: listTimers(before, after, network, now) },
  };
}

/** What will happen by itself. A timer that was set for an earlier state finds that it means nothing any more. */
function listTimers(
  before: Membership,
  { id, state, startsOn, probationUntil }: Membership,
  network: Step['network'],
  now: Instant,
): TimerDraft[] {
  const payload = { slug: network.slug, name: network.name };
  const at = (kind: string, dueAt: Instant): TimerDraft => ({ subject: id, kind, dueAt, payload });
  if (state === 'changes_requested') return [at(CHANGES_LAPSE, later(now, CHANGES_DAYS * DAY_MS))];
  if (state === 'approved' && startsOn !== null)
    return [at(MEMBERSHIP_BEGINS, startOfLocalDate(startsOn, NETWORK_TIME_ZONE))];
  if (state === 'probation' && probationUntil !== null)
    return [at(PROBATION_ENDS, startOfLocalDate(addDays(probationUntil, 1), NETWORK_TIME_ZONE))];
  return mayWork(before.state) && !mayWork(state) ? [at(MEMBER_LEFT, now)] : [];
}

export function todayOf(now: Instant) {
  return localDateAt(now, NETWORK_TIME_ZONE);
}
