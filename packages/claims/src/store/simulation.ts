import { definePoliciesIn } from '@aftercare/policies';
import {
  columnsOf,
  defineFind,
  defineInsertMany,
  defineRead,
  defineWriteMany,
  type Params,
  select,
} from '@aftercare/runtime';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { claims, simulatedClaims, simulatedMembers } from '../tables.ts';
import { CLAIMS_AT_ONCE, defineReadsOfInputs } from './replay.ts';

/** Live claims by bounds of their ids, which are in the order of their submission. */
const between = (p: Params<{ from: string; until: string }>) =>
  sql`mode = 'live' and id >= ${p.from} and id < ${p.until}`;

export const countClaimsBetween = defineFind((p: Params<{ from: string; until: string }>) =>
  select({ claims: sql<number>`count(*)` }).from(claims).where(between(p)),
);

/** A version of any state: drafts are tried before they are published. */
export const findSimulatedPolicy = definePoliciesIn(
  (p: Params<{ policy: string }>) =>
    sql`(select id from policies where id = ${p.policy} and kind in ('warranty.terms', 'warranty.charge_matrix', 'claims.rate_card'))`,
);

interface Slice {
  from: string;
  until: string;
  policy: string;
  position: number;
  limit: number;
}

const idsOfSlice = (p: Params<Slice>) =>
  sql`(select id from claims where ${between(p)} order by id limit ${p.limit} offset ${p.position})`;

const inputsOfSlice = defineReadsOfInputs(idsOfSlice);

const claimsOfSlice = defineRead((p: Params<Slice>) =>
  select({ id: claims.id, memberId: claims.memberId, reference: claims.reference })
    .from(claims)
    .where(sql`${claims.id} in ${idsOfSlice(p)}`)
    .orderBy(asc(claims.id))
    .limit(CLAIMS_AT_ONCE),
);

export function readsToSimulate(slice: Slice) {
  return {
    claims: claimsOfSlice(slice),
    drafts: findSimulatedPolicy({ policy: slice.policy }),
    ...inputsOfSlice(slice),
  };
}

export const insertSimulatedClaims = defineInsertMany(simulatedClaims);

/** Each slice adds its own to the sums. */
export const addSimulatedMembers = defineWriteMany<typeof simulatedMembers.$inferInsert>(
  (p) =>
    sql`insert into simulated_members (job_id, member_id, claims, changed, before_approved, before_payable, after_approved, after_payable)
        select e.value->>'$.jobId', e.value->>'$.memberId', e.value->>'$.claims', e.value->>'$.changed', e.value->>'$.beforeApproved',
               e.value->>'$.beforePayable', e.value->>'$.afterApproved', e.value->>'$.afterPayable'
        from json_each(${p.rows}) e where true
        on conflict (job_id, member_id) do update set
          claims = claims + excluded.claims, changed = changed + excluded.changed,
          before_approved = before_approved + excluded.before_approved, before_payable = before_payable + excluded.before_payable,
          after_approved = after_approved + excluded.after_approved, after_payable = after_payable + excluded.after_payable`,
);

export const listSimulatedMembers = defineRead((p: Params<{ jobId: string }>) =>
  select({
    ...columnsOf(simulatedMembers),
    memberName: sql<string>`coalesce((select c.member_name from claims c where c.member_id = ${simulatedMembers.memberId} limit 1), '')`,
    currency: sql<string>`coalesce((select c.currency from claims c where c.member_id = ${simulatedMembers.memberId} limit 1), 'CNY')`,
  })
    .from(simulatedMembers)
    .where(eq(simulatedMembers.jobId, p.jobId))
    .orderBy(asc(simulatedMembers.memberId))
    .limit(5000),
);

export const listSimulatedClaims = defineRead(
  (p: Params<{ jobId: string; memberId: string; after: string; limit: number }>) =>
    select({
      ...columnsOf(simulatedClaims),
      id: claims.id,
      memberName: claims.memberName,
      reference: claims.reference,
      serial: claims.serial,
      currency: claims.currency,
      claimedAmount: claims.claimedAmount,
      submittedAt: claims.submittedAt,
    })
      .from(simulatedClaims)
      .innerJoin(claims, eq(claims.id, simulatedClaims.claimId))
      .where(
        and(
          eq(simulatedClaims.jobId, p.jobId),
          gt(simulatedClaims.claimId, p.after),
          sql`(${p.memberId} = '' or ${simulatedClaims.memberId} = ${p.memberId})`,
        ),
      )
      .orderBy(asc(simulatedClaims.claimId))
      .limit(p.limit),
);
