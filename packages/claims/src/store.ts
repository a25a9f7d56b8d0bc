import { agreedPolicyId } from '@aftercare/agreements';
import type { Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { PolicyId } from '@aftercare/policies';
import { unitIdOf } from '@aftercare/products';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineUpdate,
  defineWrite,
  type Params,
  select,
  type TenantId,
} from '@aftercare/runtime';
import type { WorkOrderId } from '@aftercare/service';
import { chargeMatrices, warrantyTerms } from '@aftercare/warranty';
import { and, asc, desc, eq, gte, lt, lte, type SQL, sql } from 'drizzle-orm';
import { rateCards } from './policies.ts';
import { claimRounds, claims } from './tables.ts';
import type { ClaimId, ClaimState } from './words.ts';

const listed = {
  id: claims.id,
  memberName: claims.memberName,
  reference: claims.reference,
  mode: claims.mode,
  serial: claims.serial,
  modelCode: claims.modelCode,
  component: claims.component,
  failedOn: claims.failedOn,
  repairedOn: claims.repairedOn,
  state: claims.state,
  currency: claims.currency,
  claimedAmount: claims.claimedAmount,
  approvedAmount: claims.approvedAmount,
  submittedAt: claims.submittedAt,
  settlement: claims.settlement,
  version: claims.version,
};

/** As the partial index says it, word for word, or it is not used. */
const UNSETTLED = sql`mode = 'live' and decided_on is not null and settled_round < round`;

export const insertClaim = defineInsert(claims);
export const writeRound = defineUpdate(claims, {
  set: [
    'lines',
    'signedOn',
    'decision',
    'state',
    'claimedAmount',
    'approvedAmount',
    'round',
    'decidedOn',
    'approvals',
    'version',
  ],
  by: ['id'],
});
export const writeReview = defineUpdate(claims, {
  set: ['decision', 'state', 'approvedAmount', 'approvals', 'decidedOn', 'version'],
  by: ['id'],
});
export const insertRounds = defineInsertMany(claimRounds);
export const listRounds = defineRead((p: Params<{ claimId: ClaimId }>) =>
  select({
    round: claimRounds.round,
    submittedAt: claimRounds.submittedAt,
    submittedBy: claimRounds.submittedBy,
    comment: claimRounds.comment,
    changes: claimRounds.changes,
    lines: claimRounds.lines,
    decision: claimRounds.decision,
  })
    .from(claimRounds)
    .where(eq(claimRounds.claimId, p.claimId))
    .orderBy(asc(claimRounds.round))
    .limit(100),
);
export const findClaimOfOrder = defineFind((p: Params<{ workOrderId: WorkOrderId; mode: 'live' | 'test' }>) =>
  select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.workOrderId, p.workOrderId), eq(claims.mode, p.mode))),
);

/** The versions that the member's agreement of a day names. */
export const findAgreedMatrix = chargeMatrices.defineVersionById(
  (p: Params<{ memberTenantId: TenantId; on: LocalDate }>) => agreedPolicyId(p.memberTenantId, p.on, 'chargeMatrix'),
);
export const findAgreedCard = rateCards.defineVersionById((p: Params<{ memberTenantId: TenantId; on: LocalDate }>) =>
  agreedPolicyId(p.memberTenantId, p.on, 'rateCard'),
);
/** The versions that judged before. */
export const findTermsById = warrantyTerms.defineVersionById((p: Params<{ id: PolicyId }>) => sql`${p.id}`);
export const findMatrixById = chargeMatrices.defineVersionById((p: Params<{ id: PolicyId }>) => sql`${p.id}`);
export const findCardById = rateCards.defineVersionById((p: Params<{ id: PolicyId }>) => sql`${p.id}`);

/** Decided up to a day and not, or not wholly, in a statement yet; oldest first. */
export const listUnsettled = defineRead((p: Params<{ memberId: MembershipId; until: LocalDate; limit: number }>) =>
  select({
    id: claims.id,
    version: claims.version,
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
/** Claims whose ids an upper capability's SQL selects, with where their money is. */
export function defineClaimsIn<Values>(scope: (p: Params<Values>) => SQL) {
  return defineRead((p: Params<Values>) =>
    select({ id: claims.id, version: claims.version, settlement: claims.settlement, settledRound: claims.settledRound })
      .from(claims)
      .where(sql`${claims.id} in ${scope(p)}`)
      .limit(5000),
  );
}
/** Says of many claims at once where their money is; each gets its next version. */
export const markSettled = defineWrite(
  (p: Params<{ marks: string }>) =>
    sql`update claims set settlement = e.value->>'$.settlement', settled_round = e.value->>'$.round', version = e.value->>'$.version'
        from json_each(${p.marks}) e where claims.id = e.value->>'$.id'`,
);
export const listClaimsOfMembership = defineRead(
  (p: Params<{ memberId: MembershipId; state: string; before: string; limit: number }>) =>
    select(listed)
      .from(claims)
      .where(
        and(
          eq(claims.memberId, p.memberId),
          lt(claims.id, p.before),
          sql`(${p.state} = '' or ${claims.state} = ${p.state})`,
        ),
      )
      .orderBy(desc(claims.id))
      .limit(p.limit),
);

export const findClaim = defineFind((p: Params<{ id: ClaimId }>) =>
  select(columnsOf(claims)).from(claims).where(eq(claims.id, p.id)),
);

/** Whether the shop used this number before. */
export const findClaimByReference = defineFind(
  (p: Params<{ memberTenantId: TenantId; mode: 'live' | 'test'; reference: string }>) =>
    select({ id: claims.id })
      .from(claims)
      .where(
        and(eq(claims.memberTenantId, p.memberTenantId), eq(claims.mode, p.mode), eq(claims.reference, p.reference)),
      ),
);

/** Whether this failure is claimed already; the unique index holds it against two at once. */
export const findOpenClaim = defineFind(
  (p: Params<{ idOrCanonical: string; mode: 'live' | 'test'; causalKey: string; failedOn: LocalDate }>) =>
    select({ id: claims.id })
      .from(claims)
      .where(
        and(
          eq(claims.unitId, unitIdOf(p.idOrCanonical)),
          eq(claims.mode, p.mode),
          eq(claims.causalKey, p.causalKey),
          eq(claims.failedOn, p.failedOn),
          sql`${claims.state} not in ('needs_info', 'rejected', 'withdrawn', 'reversed')`,
        ),
      ),
);

/** Newest first, all members. */
export const listClaims = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(listed).from(claims).where(lt(claims.id, p.before)).orderBy(desc(claims.id)).limit(p.limit),
);
export const listClaimsInState = defineRead((p: Params<{ state: ClaimState; before: string; limit: number }>) =>
  select(listed)
    .from(claims)
    .where(and(eq(claims.state, p.state), lt(claims.id, p.before)))
    .orderBy(desc(claims.id))
    .limit(p.limit),
);
export const listClaimsOf = defineRead(
  (p: Params<{ memberTenantId: TenantId; state: string; before: string; limit: number }>) =>
    select(listed)
      .from(claims)
      .where(
        and(
          eq(claims.memberTenantId, p.memberTenantId),
          lt(claims.id, p.before),
          sql`(${p.state} = '' or ${claims.state} = ${p.state})`,
        ),
      )
      .orderBy(desc(claims.id))
      .limit(p.limit),
);

// ── sums for an overview ────────────────────────────────────────────────────────────────────────

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

/** As the index holds them, so that the claims themselves are not opened. */
const decidedIn = (p: Params<{ from: LocalDate; until: LocalDate }>) =>
  and(eq(claims.mode, 'live'), gte(claims.decidedOn, p.from), lte(claims.decidedOn, p.until));

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
