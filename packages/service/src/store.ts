import type { LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import { columnsOf, defineFind, defineInsert, defineRead, type Params, select } from '@aftercare/runtime';
import { and, asc, eq, gte, lte } from 'drizzle-orm';
import { workOrders } from './tables.ts';
import type { WorkOrderId } from './words.ts';

export const insertWorkOrder = defineInsert(workOrders);

export const findWorkOrder = defineFind((p: Params<{ id: WorkOrderId }>) =>
  select(columnsOf(workOrders)).from(workOrders).where(eq(workOrders.id, p.id)),
);

/** Orders that a customer signed between two local days, both included. */
export const listSignedOrders = defineRead(
  (p: Params<{ membershipId: MembershipId; from: LocalDate; until: LocalDate; limit: number }>) =>
    select(columnsOf(workOrders))
      .from(workOrders)
      .where(
        and(
          eq(workOrders.membershipId, p.membershipId),
          gte(workOrders.signedOn, p.from),
          lte(workOrders.signedOn, p.until),
        ),
      )
      .orderBy(asc(workOrders.signedOn))
      .limit(p.limit),
);
