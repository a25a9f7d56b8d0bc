import type { MembershipId } from '@aftercare/network';
import { defineRead, type Params, select, type TenantId } from '@aftercare/runtime';
import { and, asc, desc, eq, gt, lt, lte, sql } from 'drizzle-orm';
import { claims } from '../tables.ts';
import type { ClaimState } from '../words.ts';

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
  riskScore: claims.riskScore,
  version: claims.version,
};

/** Newest first, all members. */
export const listClaims = defineRead((p: Params<{ mode: 'live' | 'test'; before: string; limit: number }>) =>
  select(listed)
    .from(claims)
    .where(and(eq(claims.mode, p.mode), lt(claims.id, p.before)))
    .orderBy(desc(claims.id))
    .limit(p.limit),
);

export const listClaimsInState = defineRead(
  (p: Params<{ state: ClaimState; mode: 'live' | 'test'; before: string; limit: number }>) =>
    select(listed)
      .from(claims)
      .where(and(eq(claims.state, p.state), eq(claims.mode, p.mode), lt(claims.id, p.before)))
      .orderBy(desc(claims.id))
      .limit(p.limit),
);

export const listClaimsOf = defineRead(
  (p: Params<{ memberTenantId: TenantId; mode: 'live' | 'test'; state: string; before: string; limit: number }>) =>
    select(listed)
      .from(claims)
      .where(
        and(
          eq(claims.memberTenantId, p.memberTenantId),
          eq(claims.mode, p.mode),
          lt(claims.id, p.before),
          sql`(${p.state} = '' or ${claims.state} = ${p.state})`,
        ),
      )
      .orderBy(desc(claims.id))
      .limit(p.limit),
);

export const listClaimsOfMembership = defineRead(
  (p: Params<{ memberId: MembershipId; mode: 'live' | 'test'; state: string; before: string; limit: number }>) =>
    select(listed)
      .from(claims)
      .where(
        and(
          eq(claims.memberId, p.memberId),
          eq(claims.mode, p.mode),
          lt(claims.id, p.before),
          sql`(${p.state} = '' or ${claims.state} = ${p.state})`,
        ),
      )
      .orderBy(desc(claims.id))
      .limit(p.limit),
);

/** What waits for a distributor, the oldest first; the partial index holds nothing else. */
export const listToCheck = defineRead((p: Params<{ checkerTenantId: TenantId; after: string; limit: number }>) =>
  select(listed)
    .from(claims)
    .where(and(sql`state = 'submitted'`, eq(claims.checkerTenantId, p.checkerTenantId), gt(claims.id, p.after)))
    .orderBy(asc(claims.id))
    .limit(p.limit),
);

/** As the partial indexes say it, word for word, or they are not used. */
const WAITS = sql`state in ('in_review', 'appealed')`;

const waiting = {
  ...listed,
  approvals: claims.approvals,
  proposed: sql<number>`${claims.decision}->>'$.amounts.approved'`,
  peopleNeeded: sql<1 | 2 | null>`${claims.decision}->>'$.peopleNeeded'`,
  appeal: claims.appeal,
};

interface AfterPlace {
  readonly state: ClaimState;
  readonly mode: 'live' | 'test';
  /** The figure of the last claim of the page before, and its id. */
  readonly figure: number;
  readonly after: string;
  readonly limit: number;
}

/** The greatest first, of equal ones the oldest. */
const defineByFigure = (column: typeof claims.claimedAmount | typeof claims.riskScore) =>
  defineRead((p: Params<AfterPlace>) =>
    select(waiting)
      .from(claims)
      .where(
        and(
          WAITS,
          eq(claims.state, p.state),
          eq(claims.mode, p.mode),
          lte(column, p.figure),
          sql`(${column} < ${p.figure} or ${claims.id} > ${p.after})`,
        ),
      )
      .orderBy(desc(column), asc(claims.id))
      .limit(p.limit),
  );

export const listWaitingByAmount = defineByFigure(claims.claimedAmount);

export const listWaitingByRisk = defineByFigure(claims.riskScore);

/** The oldest first: ids are in the order of time. */
export const listWaitingByAge = defineRead((p: Params<Omit<AfterPlace, 'figure'>>) =>
  select(waiting)
    .from(claims)
    .where(and(WAITS, eq(claims.state, p.state), eq(claims.mode, p.mode), gt(claims.id, p.after)))
    .orderBy(asc(claims.id))
    .limit(p.limit),
);
