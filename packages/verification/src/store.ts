import { defineAgreementBy } from '@aftercare/agreements';
import type { ClaimId } from '@aftercare/claims';
import type { Instant, LocalDate, Month } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
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
import { signedOrdersOf } from '@aftercare/service';
import { and, asc, desc, eq, gt, gte, lte, sql } from 'drizzle-orm';
import {
  breaches,
  charges,
  followUps,
  sampleClaims,
  samples,
  verifications,
  verificationWithdrawals,
} from './tables.ts';

export const insertSample = defineInsert(samples);
export const findSample = defineFind((p: Params<{ month: Month }>) =>
  select(columnsOf(samples)).from(samples).where(eq(samples.month, p.month)),
);
export const writeDraw = defineUpdate(samples, {
  set: ['seed', 'claims', 'drawn', 'lastKey', 'drawnAt', 'version'],
  by: ['month'],
});

export const insertSampleClaims = defineInsertMany(sampleClaims);
const drawnBy = { ...columnsOf(sampleClaims), id: sql<string>`${sampleClaims.claimId}` };
export const listSampleClaims = defineRead((p: Params<{ month: Month; after: string; limit: number }>) =>
  select(drawnBy)
    .from(sampleClaims)
    .where(and(eq(sampleClaims.month, p.month), gt(sampleClaims.claimId, p.after)))
    .orderBy(asc(sampleClaims.claimId))
    .limit(p.limit),
);
export const listDrawn = defineRead((p: Params<{ month: Month; after: string; limit: number }>) =>
  select(drawnBy)
    .from(sampleClaims)
    .where(and(eq(sampleClaims.month, p.month), gt(sampleClaims.claimId, p.after), sql`is_drawn = 1`))
    .orderBy(asc(sampleClaims.claimId))
    .limit(p.limit),
);
export const listDrawnOf = defineRead(
  (p: Params<{ month: Month; memberTenantId: TenantId; after: string; limit: number }>) =>
    select(drawnBy)
      .from(sampleClaims)
      .where(
        and(
          eq(sampleClaims.month, p.month),
          eq(sampleClaims.memberTenantId, p.memberTenantId),
          gt(sampleClaims.claimId, p.after),
          sql`is_drawn = 1`,
        ),
      )
      .orderBy(asc(sampleClaims.claimId))
      .limit(p.limit),
);

// ── what was found ──────────────────────────────────────────────────────────────────────────────

export const insertVerification = defineInsert(verifications);
export const findVerification = defineFind((p: Params<{ claimId: ClaimId }>) =>
  select({
    ...columnsOf(verifications),
    withdrawnAt: sql<Instant | null>`(select at from verification_withdrawals where verification_id = ${verifications.id})`,
  })
    .from(verifications)
    .where(eq(verifications.claimId, p.claimId)),
);
/** Whether a sample drew it. */
export const findDrawn = defineFind((p: Params<{ claimId: ClaimId }>) =>
  select({ month: sampleClaims.month })
    .from(sampleClaims)
    .where(and(eq(sampleClaims.claimId, p.claimId), sql`is_drawn = 1`)),
);
/** The agreement that a claim was judged under. */
export const findAgreementOfClaim = defineAgreementBy(
  (p: Params<{ claimId: ClaimId }>) => sql`(select agreement_id from claims where id = ${p.claimId})`,
);

export const insertWithdrawal = defineInsert(verificationWithdrawals);

export const insertBreach = defineInsert(breaches);
/** As SQL: what was taken back counts no more. */
const STANDS = sql`not exists (select 1 from verification_withdrawals where verification_id = ${breaches.sourceId})`;
/** Newest first. */
export const listBreaches = defineRead((p: Params<{ memberId: MembershipId; limit: number }>) =>
  select(columnsOf(breaches))
    .from(breaches)
    .where(and(eq(breaches.memberId, p.memberId), STANDS))
    .orderBy(desc(breaches.foundOn))
    .limit(p.limit),
);
export const countBreaches = defineRead((p: Params<{ memberId: MembershipId; since: LocalDate }>) =>
  select({ kind: breaches.kind, count: sql<number>`count(*)` })
    .from(breaches)
    .where(and(eq(breaches.memberId, p.memberId), gte(breaches.foundOn, p.since), STANDS))
    .groupBy(breaches.kind)
    .limit(20),
);

// ── what is charged, for the statements of an upper capability ──────────────────────────────────

export const insertCharges = defineInsertMany(charges);
export const listChargesOf = defineRead((p: Params<{ claimId: ClaimId }>) =>
  select(columnsOf(charges)).from(charges).where(eq(charges.claimId, p.claimId)).limit(100),
);
/** Up to a day, in no statement yet; oldest first. */
export const listUnsettledCharges = defineRead(
  (p: Params<{ memberId: MembershipId; until: LocalDate; limit: number }>) =>
    select(columnsOf(charges))
      .from(charges)
      .where(and(eq(charges.memberId, p.memberId), lte(charges.chargedOn, p.until), sql`statement_id is null`))
      .orderBy(asc(charges.chargedOn))
      .limit(p.limit),
);
export const listMembersCharged = defineRead((p: Params<{ until: LocalDate }>) =>
  select({ memberId: charges.memberId })
    .from(charges)
    .where(and(lte(charges.chargedOn, p.until), sql`statement_id is null`))
    .groupBy(charges.memberId)
    .limit(5000),
);
/** Which statement has them; a trigger keeps one that has a statement as it is. */
export const settleCharges = defineWrite(
  (p: Params<{ ids: string; statementId: string }>) =>
    sql`update charges set statement_id = ${p.statementId} where id in (select value from json_each(${p.ids}))`,
);

// ── the shop's own follow-up ────────────────────────────────────────────────────────────────────

export const insertFollowUp = defineInsert(followUps);
/** Of the orders that were signed in a span of days: how many there are, and of how many the customer was reached. */
export const countFollowUps = defineFind(
  (p: Params<{ membershipId: MembershipId; from: LocalDate; until: LocalDate }>) =>
    select({
      signed: sql<number>`${signedOrdersOf(p.membershipId, p.from, p.until)}`,
      reached: sql<number>`(select count(distinct work_order_id) from follow_ups
      where membership_id = ${p.membershipId} and signed_on between ${p.from} and ${p.until} and result <> 'no_contact')`,
    }).from(sql`(select 1)`),
);
