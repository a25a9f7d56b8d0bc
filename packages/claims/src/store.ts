import type { LocalDate } from '@aftercare/kernel';
import { unitIdOf } from '@aftercare/products';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineRead,
  type Params,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { claims } from './tables.ts';
import type { ClaimId, ClaimState } from './words.ts';

export const insertClaim = defineInsert(claims);

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
  version: claims.version,
};

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
