import type { Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import { defineFind, defineRead, defineWrite, type Params, select } from '@aftercare/runtime';
import { and, asc, eq, gte, lte, sql } from 'drizzle-orm';
import { claims } from '../tables.ts';

/** As the partial index says it, word for word, or it is not used. */
const UNSETTLED = sql`mode = 'live' and decided_on is not null and settled_round < round`;

/** Decided up to a day and not, or not wholly, in a statement yet; oldest first. */
export const listUnsettled = defineRead((p: Params<{ memberId: MembershipId; until: LocalDate; limit: number }>) =>
  select({
    id: claims.id,
    version: claims.version,
    state: claims.state,
    reference: claims.reference,
    serial: claims.serial,
    modelCode: claims.modelCode,
    workOrderId: claims.workOrderId,
    round: claims.round,
    lines: claims.lines,
    decision: claims.decision,
    settlement: claims.settlement,
    signedOn: claims.signedOn,
  })
    .from(claims)
    .where(and(eq(claims.memberId, p.memberId), lte(claims.decidedOn, p.until), UNSETTLED))
    .orderBy(asc(claims.decidedOn))
    .limit(p.limit),
);

/** Members that have something of that kind. */
export const listMembersUnsettled = defineRead((p: Params<{ until: LocalDate }>) =>
  select({ memberId: claims.memberId })
    .from(claims)
    .where(and(lte(claims.decidedOn, p.until), UNSETTLED))
    .groupBy(claims.memberId)
    .limit(5000),
);

/** Says of many claims at once where their money is; each gets its next version. */
export const markSettled = defineWrite(
  (p: Params<{ marks: string }>) =>
    sql`update claims set settlement = e.value->>'$.settlement', settled_round = e.value->>'$.round', version = e.value->>'$.version'
        from json_each(${p.marks}) e where claims.id = e.value->>'$.id'`,
);

/** As the index holds them, so that the claims themselves are not opened. */
const decidedIn = (p: Params<{ from: LocalDate; until: LocalDate }>) =>
  and(eq(claims.mode, 'live'), gte(claims.decidedOn, p.from), lte(claims.decidedOn, p.until));

/** Live claims that were decided in a span of days and cost something: what a sample is drawn from. */
export const listDecided = defineRead((p: Params<{ from: LocalDate; until: LocalDate; limit: number }>) =>
  select({ id: claims.id, memberTenantId: claims.memberTenantId, riskScore: claims.riskScore })
    .from(claims)
    .where(and(decidedIn(p), sql`${claims.approvedAmount} > 0`))
    .limit(p.limit),
);

/** Claims that wait for people. */
export const summarizeWaiting = defineFind((_p: Params<object>) =>
  select({
    claims: sql<number>`count(*)`,
    amount: sql<number>`coalesce(sum(${claims.claimedAmount}), 0)`,
    oldestAt: sql<Instant | null>`min(${claims.submittedAt})`,
  })
    .from(claims)
    .where(and(eq(claims.state, 'in_review'), eq(claims.mode, 'live'))),
);

export const summarizeDecided = defineFind((p: Params<{ from: LocalDate; until: LocalDate }>) =>
  select({
    claims: sql<number>`count(*)`,
    claimed: sql<number>`coalesce(sum(${claims.claimedAmount}), 0)`,
    approved: sql<number>`coalesce(sum(${claims.approvedAmount}), 0)`,
  })
    .from(claims)
    .where(decidedIn(p)),
);

/** By week, named by its Monday. */
export const summarizeWeeks = defineRead((p: Params<{ from: LocalDate; until: LocalDate }>) =>
  select({
    week: sql<LocalDate>`date(${claims.decidedOn}, 'weekday 0', '-6 days')`,
    claims: sql<number>`count(*)`,
    approved: sql<number>`coalesce(sum(${claims.approvedAmount}), 0)`,
  })
    .from(claims)
    .where(decidedIn(p))
    .groupBy(sql`date(${claims.decidedOn}, 'weekday 0', '-6 days')`)
    .limit(60),
);

/** As the partial index says it, word for word, or it is not used. */
const IS_ADVANCED = sql`pre_credit_state in ('promised', 'credited')`;

export const listAdvanced = defineRead((p: Params<{ memberId: MembershipId; limit: number }>) =>
  select({
    id: claims.id,
    reference: claims.reference,
    serial: claims.serial,
    modelCode: claims.modelCode,
    state: claims.state,
    decidedOn: claims.decidedOn,
    submittedAt: claims.submittedAt,
    currency: claims.currency,
    preCredit: claims.preCredit,
    preCreditState: claims.preCreditState,
  })
    .from(claims)
    .where(and(eq(claims.memberId, p.memberId), IS_ADVANCED))
    .limit(p.limit),
);

export const listMembersAdvanced = defineRead((_p: Params<object>) =>
  select({ memberId: claims.memberId }).from(claims).where(IS_ADVANCED).groupBy(claims.memberId).limit(5000),
);

/** Says of many claims at once where their promise stands; the claim itself does not change by it. */
export const markAdvances = defineWrite(
  (p: Params<{ marks: string }>) =>
    sql`update claims set pre_credit_state = e.value->>'$.state' from json_each(${p.marks}) e where claims.id = e.value->>'$.id'`,
);
