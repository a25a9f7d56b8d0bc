import { agreedPolicyId } from '@aftercare/agreements';
import type { LocalDate } from '@aftercare/kernel';
import { defineUnitBy, unitIdOf } from '@aftercare/products';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineRead,
  defineUpdate,
  type Params,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { rateCards } from '../policies.ts';
import { priorApprovals } from '../tables.ts';
import type { PriorApprovalId } from '../words.ts';

export const insertPriorApproval = defineInsert(priorApprovals);

export const writePriorApproval = defineUpdate(priorApprovals, {
  set: ['state', 'limit', 'expiresOn', 'decided', 'version'],
  by: ['id'],
});

export const usePriorApproval = defineUpdate(priorApprovals, { set: ['usedBy', 'version'], by: ['id'] });

export const findPriorApproval = defineFind((p: Params<{ id: PriorApprovalId }>) =>
  select(columnsOf(priorApprovals)).from(priorApprovals).where(eq(priorApprovals.id, p.id)),
);

const ofState = (p: { state: unknown }) => sql`(${p.state} = '' or ${priorApprovals.state} = ${p.state})`;

/** Newest first, all members. */
export const listPriorApprovals = defineRead(
  (p: Params<{ mode: 'live' | 'test'; state: string; before: string; limit: number }>) =>
    select(columnsOf(priorApprovals))
      .from(priorApprovals)
      .where(and(eq(priorApprovals.mode, p.mode), lt(priorApprovals.id, p.before), ofState(p)))
      .orderBy(desc(priorApprovals.id))
      .limit(p.limit),
);

export const listPriorApprovalsOf = defineRead(
  (p: Params<{ memberTenantId: TenantId; mode: 'live' | 'test'; state: string; before: string; limit: number }>) =>
    select(columnsOf(priorApprovals))
      .from(priorApprovals)
      .where(
        and(
          eq(priorApprovals.memberTenantId, p.memberTenantId),
          eq(priorApprovals.mode, p.mode),
          lt(priorApprovals.id, p.before),
          ofState(p),
        ),
      )
      .orderBy(desc(priorApprovals.id))
      .limit(p.limit),
);

/** What a request looks at: the unit, and the rate card of today. */
const unitToRequest = defineUnitBy((p: Params<{ idOrCanonical: string }>) => sql`${unitIdOf(p.idOrCanonical)}`);

const cardsToRequest = rateCards.defineBegun((p: Params<{ on: LocalDate }>) => sql`${p.on}`);

const agreedCardToRequest = rateCards.defineVersionById((p: Params<{ memberTenantId: TenantId; on: LocalDate }>) =>
  agreedPolicyId(p.memberTenantId, p.on, 'rateCard'),
);

export function readsToRequest(of: {
  readonly idOrCanonical: string;
  readonly memberTenantId: TenantId;
  readonly on: LocalDate;
}) {
  return { unit: unitToRequest(of), cards: cardsToRequest(of), agreedCard: agreedCardToRequest(of) };
}
