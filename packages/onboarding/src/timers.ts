import {
  type FindingParams,
  fromInstant,
  type Instant,
  type LocalDate,
  newId,
  startOfLocalDate,
  toLocalDate,
} from '@aftercare/kernel';
import { findMembership, type Membership, type MembershipId, NETWORK_TIME_ZONE, todayOf } from '@aftercare/network';
import { tell, toNoticeEvent } from '@aftercare/notify';
import { type DueTimer, defineTimer, type Effect, NO_EFFECT, type Write } from '@aftercare/runtime';
import { type DatedPaper, listPaperNews } from './rules/list-paper-news.ts';
import {
  findAudit,
  findMemberOfAudit,
  findOutlet,
  lapseCertificates,
  lapseInsurance,
  listCertificates,
} from './store.ts';
import {
  ACTION_DUE,
  ACTION_OVERDUE,
  ACTION_OVERDUE_HERE,
  type AuditId,
  PAPER_EXPIRING,
  PAPER_LAPSED,
  PAPER_LAPSED_HERE,
  PAPERS_DUE,
  REVIEW_DUE,
  REVIEW_OVERDUE,
} from './words.ts';

/** An application waits: its reviewer is reminded on the last working day, and told when it is late. */
export const reviewDue = defineTimer({
  kind: REVIEW_DUE,
  // safe: this capability sets this timer with a membership's id as its subject
  reads: ({ subject }) => ({ membership: findMembership({ id: subject as MembershipId }) }),
  decide(timer, { membership }): Effect {
    if (membership === undefined || membership.reviewDueAt === null) return NO_EFFECT;
    const { reviewDueAt } = membership;
    const { firedAt, payload } = timer;
    const isLate = firedAt >= reviewDueAt;
    return {
      writes: tellOwner(membership, isLate ? REVIEW_OVERDUE : REVIEW_DUE, timer, {
        dueAt: fromInstant(reviewDueAt),
        reviewer: membership.reviewer,
      }),
      timers: { set: isLate ? [] : [{ subject: timer.subject, kind: REVIEW_DUE, dueAt: reviewDueAt, payload }] },
    };
  },
});

/** Certificates and insurances that run out: told a month ahead, and marked on the day after the last one. */
export const papersDue = defineTimer({
  kind: PAPERS_DUE,
  reads: ({ subject }) => {
    // safe: this capability sets this timer with a membership's id as its subject
    const membershipId = subject as MembershipId;
    return {
      membership: findMembership({ id: membershipId }),
      outlet: findOutlet({ membershipId }),
      certificates: listCertificates({ membershipId }),
    };
  },
  decide(timer, { membership, outlet, certificates }): Effect {
    if (membership === undefined || membership.state === 'terminated') return NO_EFFECT;
    const { id: membershipId } = membership;
    const today = todayOf(timer.firedAt);
    const papers: DatedPaper[] = certificates.map(({ number, validUntil }) => ({
      paper: 'certificate',
      number,
      validUntil,
    }));
    if (outlet !== undefined && outlet.insuredUntil !== null)
      papers.push({ paper: 'insurance', number: outlet.insuranceNumber ?? '', validUntil: outlet.insuredUntil });
    const lookedOn = toLocalDate(String(Object(timer.payload).lookedOn ?? '')) ?? null;
    const { expiring, lapsed, nextOn } = listPaperNews(papers, lookedOn, today);
    const network = networkOf(timer);
    const news = [
      ...expiring.map((paper) => [PAPER_EXPIRING, paper] as const),
      ...lapsed.map((paper) => [PAPER_LAPSED, paper] as const),
    ];
    return {
      writes: [
        ...(lapsed.some(({ paper }) => paper === 'certificate') ? [lapseCertificates({ membershipId, today })] : []),
        ...(lapsed.some(({ paper }) => paper === 'insurance') ? [lapseInsurance({ membershipId })] : []),
        ...lapsed.flatMap((paper) => tellOwner(membership, PAPER_LAPSED_HERE, timer, { ...paper })),
      ],
      events: news.map(([type, paper]) =>
        toNoticeEvent({
          target: membership.tenantId,
          type,
          subject: membershipId,
          version: membership.version,
          network,
          params: { ...paper },
        }),
      ),
      timers: {
        set: nextOn === null ? [] : [nextLook(membershipId, network, nextOn, today)],
      },
    };
  },
});

/** The day after the last one of a corrective action: both sides are told, and it stays to be done. */
export const actionDue = defineTimer({
  kind: ACTION_DUE,
  reads: ({ subject }) => {
    // safe: this capability sets this timer with an audit's id and a number as its subject
    const id = (subject.split('/')[0] ?? '') as AuditId;
    return { audit: findAudit({ id }), membership: findMemberOfAudit({ id }) };
  },
  decide(timer, { audit, membership }): Effect {
    const action = audit?.actions.find(({ number }) => String(number) === timer.subject.split('/')[1]);
    if (audit === undefined || membership === undefined || action === undefined) return NO_EFFECT;
    if (action.doneOn !== null || action.dueOn >= todayOf(timer.firedAt)) return NO_EFFECT;
    const params = { auditedOn: audit.auditedOn, action: action.number, dueOn: action.dueOn };
    return {
      writes: tellOwner(membership, ACTION_OVERDUE_HERE, timer, params),
      events: [
        toNoticeEvent({
          target: membership.tenantId,
          type: ACTION_OVERDUE,
          subject: audit.id,
          version: audit.version,
          network: networkOf(timer),
          params,
        }),
      ],
    };
  },
});

function nextLook(subject: MembershipId, network: string, on: LocalDate, lookedOn: LocalDate) {
  return { subject, kind: PAPERS_DUE, dueAt: startOfLocalDate(on, NETWORK_TIME_ZONE), payload: { network, lookedOn } };
}

function networkOf({ payload }: DueTimer): string {
  return String(Object(payload).network ?? '');
}

function tellOwner(
  { id, legalName }: Membership,
  kind: typeof REVIEW_DUE | typeof REVIEW_OVERDUE | typeof PAPER_LAPSED_HERE | typeof ACTION_OVERDUE_HERE,
  timer: DueTimer & { readonly firedAt: Instant },
  params: FindingParams,
): Write[] {
  const { firedAt } = timer;
  return tell({
    id: newId('evt', firedAt),
    kind,
    network: networkOf(timer),
    subject: id,
    params: { member: legalName, ...params },
    at: firedAt,
  });
}
