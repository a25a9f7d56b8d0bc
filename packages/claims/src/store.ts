import type { FileId } from '@aftercare/evidence';
import type { LocalDate } from '@aftercare/kernel';
import { unitIdOf } from '@aftercare/products';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineUpdate,
  defineWriteMany,
  type Params,
  type Read,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { failureDayOfOrder, numberOfOrder, unitIdOfOrder, type WorkOrderId } from '@aftercare/service';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { claimEvidence, claimInputs, claimRounds, claims } from './tables.ts';
import type { Claim, ClaimId, ClaimState } from './words.ts';

export const insertClaim = defineInsert(claims);

export const writeRound = defineUpdate(claims, {
  set: [
    'lines',
    'signedOn',
    'facts',
    'orderNumber',
    'decision',
    'state',
    'claimedAmount',
    'approvedAmount',
    'round',
    'decidedOn',
    'approvals',
    'riskScore',
    'version',
  ],
  by: ['id'],
});

/** What people said to claims that waited; JSON stands in a row as its own text. */
export const writeReviews = defineWriteMany<{
  id: ClaimId;
  decision: string;
  state: ClaimState;
  approvedAmount: number;
  approvals: string;
  deciders: string;
  decidedOn: LocalDate | null;
  version: number;
}>(
  (p) =>
    sql`update claims set decision = e.value->>'$.decision', state = e.value->>'$.state', approved_amount = e.value->>'$.approvedAmount',
          approvals = e.value->>'$.approvals', deciders = e.value->>'$.deciders', decided_on = e.value->>'$.decidedOn',
          version = e.value->>'$.version'
        from json_each(${p.rows}) e where claims.id = e.value->>'$.id'`,
);

/** A round that a person made: what was sent stays as it was. */
export const writeRoundOfPeople = defineUpdate(claims, {
  set: [
    'decision',
    'state',
    'approvedAmount',
    'round',
    'decidedOn',
    'approvals',
    'deciders',
    'appeal',
    'firstCheck',
    'version',
  ],
  by: ['id'],
});

export const writeWithdrawal = defineUpdate(claims, {
  set: ['state', 'approvedAmount', 'decidedOn', 'version'],
  by: ['id'],
});

/** Passed on by its distributor. */
export const writePass = defineUpdate(claims, {
  set: ['state', 'approvedAmount', 'firstCheck', 'decidedOn', 'version'],
  by: ['id'],
});

export const writeAppeal = defineUpdate(claims, { set: ['state', 'appeal', 'version'], by: ['id'] });

/** A file that proved the claim in an earlier round proves it still. */
export const insertEvidence = defineInsertMany(claimEvidence, 'skip');

export const findEvidence = defineFind((p: Params<{ claimId: ClaimId; fileId: FileId }>) =>
  select({ sha256: claimEvidence.sha256 })
    .from(claimEvidence)
    .where(and(eq(claimEvidence.claimId, p.claimId), eq(claimEvidence.fileId, p.fileId))),
);

export const insertInputs = defineInsert(claimInputs);

export const insertRounds = defineInsertMany(claimRounds);

/** What people decided of rounds that waited for them; a trigger keeps every other one as it is. */
export const writeReviewsOfRounds = defineWriteMany<{ claimId: ClaimId; round: number; decision: string }>(
  (p) =>
    sql`update claim_rounds set decision = e.value->>'$.decision'
        from json_each(${p.rows}) e where claim_id = e.value->>'$.claimId' and round = e.value->>'$.round'`,
);

export const listRounds = defineRead((p: Params<{ claimId: ClaimId }>) =>
  select({
    round: claimRounds.round,
    kind: claimRounds.kind,
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

export const IS_OPEN = sql`${claims.state} not in ('needs_info', 'rejected', 'withdrawn', 'reversed')`;

export const findClaimOfOrder = defineFind((p: Params<{ order: WorkOrderId; mode: 'live' | 'test' }>) =>
  select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.workOrderId, p.order), eq(claims.mode, p.mode))),
);

export const findClaim = defineFind((p: Params<{ id: ClaimId }>) =>
  select(columnsOf(claims)).from(claims).where(eq(claims.id, p.id)),
);

/** The claim whose id an upper capability's SQL selects. */
export function defineClaimBy<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<Claim | undefined> {
  return defineFind((p: Params<Values>) =>
    select(columnsOf(claims))
      .from(claims)
      .where(sql`${claims.id} = ${scope(p)}`),
  );
}

/** Claims whose ids an upper capability's SQL selects, with where their money is. */
export function defineClaimsIn<Values>(scope: (p: Params<Values>) => SQL) {
  return defineRead((p: Params<Values>) =>
    select({
      id: claims.id,
      version: claims.version,
      settlement: claims.settlement,
      settledRound: claims.settledRound,
      deciders: claims.deciders,
    })
      .from(claims)
      .where(sql`${claims.id} in ${scope(p)}`)
      .limit(5000),
  );
}

/** Claims by their ids (a JSON list), 100 at most. */
export const listClaimsById = defineRead((p: Params<{ ids: string }>) =>
  select(columnsOf(claims)).from(claims).where(sql`${claims.id} in (select value from json_each(${p.ids}))`).limit(100),
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

/** The same for an order, whose own number is the reference where the shop names none. */
export const findClaimNumberedAsOrder = defineFind(
  (p: Params<{ memberTenantId: TenantId; mode: 'live' | 'test'; reference: string | null; order: WorkOrderId }>) =>
    select({ id: claims.id })
      .from(claims)
      .where(
        and(
          eq(claims.memberTenantId, p.memberTenantId),
          eq(claims.mode, p.mode),
          sql`${claims.reference} = coalesce(${p.reference}, ${numberOfOrder(p.order)})`,
        ),
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
          IS_OPEN,
        ),
      ),
);

/** What is claimed already of the unit of an order and the day of its failure; which part it was stands beside it. */
export const listOpenClaimsOfOrder = defineRead((p: Params<{ order: WorkOrderId; mode: 'live' | 'test' }>) =>
  select({ id: claims.id, causalKey: claims.causalKey })
    .from(claims)
    .where(
      and(
        sql`${claims.unitId} = ${unitIdOfOrder(p.order)}`,
        eq(claims.mode, p.mode),
        sql`${claims.failedOn} = ${failureDayOfOrder(p.order)}`,
        IS_OPEN,
      ),
    )
    .limit(100),
);
