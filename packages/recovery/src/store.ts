import { type ClaimId, defineClaimBy } from '@aftercare/claims';
import type { LocalDate } from '@aftercare/kernel';
import { columnsOf, defineFind, defineInsert, defineRead, defineUpdate, type Params, select } from '@aftercare/runtime';
import { and, asc, desc, eq, lt, sql } from 'drizzle-orm';
import { recoveries, recoveryReceipts } from './tables.ts';
import type { RecoveryId, RecoveryState } from './words.ts';

export const insertRecovery = defineInsert(recoveries);
export const findRecovery = defineFind((p: Params<{ id: RecoveryId }>) =>
  select(columnsOf(recoveries)).from(recoveries).where(eq(recoveries.id, p.id)),
);
/** The claim behind a file, found by the file's own id: all is read in one batch. */
export const findClaimBehind = defineClaimBy(
  (p: Params<{ id: RecoveryId }>) => sql`(select claim_id from recoveries where id = ${p.id})`,
);
export const writeStep = defineUpdate(recoveries, {
  set: ['state', 'got', 'closedOn', 'reason', 'version'],
  by: ['id'],
});

export const insertReceipt = defineInsert(recoveryReceipts);
export const listReceipts = defineRead((p: Params<{ id: RecoveryId }>) =>
  select({
    position: recoveryReceipts.position,
    amount: recoveryReceipts.amount,
    receivedOn: recoveryReceipts.receivedOn,
    reference: recoveryReceipts.reference,
    at: recoveryReceipts.at,
  })
    .from(recoveryReceipts)
    .where(eq(recoveryReceipts.recoveryId, p.id))
    .orderBy(asc(recoveryReceipts.position))
    .limit(1000),
);

/** Newest first. */
export const listRecoveries = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(columnsOf(recoveries))
    .from(recoveries)
    .where(lt(recoveries.id, p.before))
    .orderBy(desc(recoveries.id))
    .limit(p.limit),
);
export const listRecoveriesInState = defineRead((p: Params<{ state: RecoveryState; before: string; limit: number }>) =>
  select(columnsOf(recoveries))
    .from(recoveries)
    .where(and(eq(recoveries.state, p.state), lt(recoveries.id, p.before)))
    .orderBy(desc(recoveries.id))
    .limit(p.limit),
);
export const listRecoveriesOf = defineRead(
  (p: Params<{ supplier: string; state: string; before: string; limit: number }>) =>
    select(columnsOf(recoveries))
      .from(recoveries)
      .where(
        and(
          eq(recoveries.supplier, p.supplier),
          lt(recoveries.id, p.before),
          sql`(${p.state} = '' or ${recoveries.state} = ${p.state})`,
        ),
      )
      .orderBy(desc(recoveries.id))
      .limit(p.limit),
);

/** One at most. */
export const listRecoveriesOfClaim = defineRead(
  (p: Params<{ claim: ClaimId; supplier: string; state: string; before: string; limit: number }>) =>
    select(columnsOf(recoveries))
      .from(recoveries)
      .where(
        and(
          eq(recoveries.claimId, p.claim),
          lt(recoveries.id, p.before),
          sql`(${p.supplier} = '' or ${recoveries.supplier} = ${p.supplier})`,
          sql`(${p.state} = '' or ${recoveries.state} = ${p.state})`,
        ),
      )
      .limit(p.limit),
);

/** By supplier, what is open and how much of it should have come already. */
export const sumOpen = defineRead((p: Params<{ today: LocalDate }>) =>
  select({
    supplier: recoveries.supplier,
    currency: recoveries.currency,
    files: sql<number>`count(*)`,
    open: sql<number>`sum(${recoveries.asked} - ${recoveries.got})`,
    overdue: sql<number>`sum(case when ${recoveries.dueOn} < ${p.today} then ${recoveries.asked} - ${recoveries.got} else 0 end)`,
  })
    .from(recoveries)
    .where(sql`state not in ('got', 'written_off')`)
    .groupBy(recoveries.supplier, recoveries.currency)
    .limit(1000),
);
