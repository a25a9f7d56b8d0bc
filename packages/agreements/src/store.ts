import type { LocalDate } from '@aftercare/kernel';
import { defineMembershipBy, type Grade, isActiveShop, type MembershipId } from '@aftercare/network';
import { definePoliciesIn } from '@aftercare/policies';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineUpdate,
  defineWrite,
  type Params,
  type Read,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { and, desc, eq, isNotNull, lt, ne, type SQLWrapper, sql } from 'drizzle-orm';
import { agreementIdOn, lasts } from './sub-selects.ts';
import { agreements, territories } from './tables.ts';
import { agreementTemplates } from './templates.ts';
import type { Agreement, AgreementId, AgreementState } from './words.ts';

export const insertAgreement = defineInsert(agreements);
/** The published version of the template with this id, at most one. */
export const listTemplates = agreementTemplates.defineVersionById((p: Params<{ id: string }>) => sql`${p.id}`);
const withMember = {
  ...columnsOf(agreements),
  memberName: sql<string>`(select legal_name from memberships where id = ${agreements.membershipId})`,
};
export const findAgreement = defineFind((p: Params<{ id: AgreementId }>) =>
  select(withMember).from(agreements).where(eq(agreements.id, p.id)),
);
export const findLastNumber = defineFind((p: Params<{ membershipId: MembershipId }>) =>
  select({ number: sql<number>`coalesce(max(${agreements.number}), 0)` })
    .from(agreements)
    .where(eq(agreements.membershipId, p.membershipId)),
);
const standing = {
  id: agreements.id,
  number: agreements.number,
  state: agreements.state,
  endedOn: agreements.endedOn,
  version: agreements.version,
  memberName: sql<string>`(select legal_name from memberships where id = ${agreements.membershipId})`,
};
/** The other party, and what the agreement names, found by the agreement's own id: all is read in one batch. */
export const findMemberOf = defineMembershipBy(
  (p: Params<{ id: AgreementId }>) => sql`(select membership_id from agreements where id = ${p.id})`,
);
/** The distributor that it names, if any. */
export const findCheckerOf = defineMembershipBy(
  (p: Params<{ id: AgreementId }>) =>
    sql`(select content->>'$.firstCheck.membership' from agreements where id = ${p.id})`,
);
export const listNamedPolicies = definePoliciesIn(
  (p: Params<{ id: AgreementId }>) =>
    sql`(select e.value from agreements a, json_each(a.content, '$.policies') e where a.id = ${p.id} and e.value is not null)`,
);

export const writeOffer = defineUpdate(agreements, {
  set: ['state', 'document', 'documentHash', 'offeredAt', 'version'],
  by: ['id'],
});
export const writeSignatures = defineUpdate(agreements, {
  set: ['state', 'manufacturerSignature', 'memberSignature', 'inForceAt', 'version'],
  by: ['id'],
});
export const writeEnd = defineUpdate(agreements, { set: ['endedOn', 'endReason', 'version'], by: ['id'] });
export const setAgreementState = defineUpdate(agreements, { set: ['state', 'version'], by: ['id'] });

/** Newest first. */
export const listAgreements = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(withMember).from(agreements).where(lt(agreements.id, p.before)).orderBy(desc(agreements.id)).limit(p.limit),
);
export const listAgreementsInState = defineRead((p: Params<{ state: AgreementState; before: string; limit: number }>) =>
  select(withMember)
    .from(agreements)
    .where(and(eq(agreements.state, p.state), lt(agreements.id, p.before)))
    .orderBy(desc(agreements.id))
    .limit(p.limit),
);
/** Few stand between the same two: an empty `state` is any. */
const inState = (p: Params<{ state: AgreementState | '' }>) => sql`${p.state} in ('', ${agreements.state})`;
export const listAgreementsWith = defineRead(
  (p: Params<{ membershipId: MembershipId; state: AgreementState | ''; before: string; limit: number }>) =>
    select(withMember)
      .from(agreements)
      .where(and(eq(agreements.membershipId, p.membershipId), lt(agreements.id, p.before), inState(p)))
      .orderBy(desc(agreements.id))
      .limit(p.limit),
);
/** What a member sees: a draft is the manufacturer's own business. */
export const listOfferedBy = defineRead(
  (p: Params<{ memberTenantId: TenantId; state: AgreementState | ''; before: string; limit: number }>) =>
    select(withMember)
      .from(agreements)
      .where(
        and(
          sql`${agreements.membershipId} = (select id from memberships where tenant_id = ${p.memberTenantId})`,
          lt(agreements.id, p.before),
          ne(agreements.state, 'draft'),
          inState(p),
        ),
      )
      .orderBy(desc(agreements.id))
      .limit(p.limit),
);
/** Two versions between the same two; an empty `other` is the one that was offered before. */
type Compared = Params<{ id: AgreementId; other: AgreementId | '' }>;
/** The id of the version that it is compared with. */
const earlierOf = (p: Compared) =>
  sql`(select e.id from agreements o join agreements e on e.membership_id = o.membership_id
         and case when ${p.other} = '' then e.number < o.number and e.offered_at is not null else e.id = ${p.other} end
       where o.id = ${p.id} order by e.number desc limit 1)`;
export const findEarlier = defineFind((p: Compared) =>
  select(withMember)
    .from(agreements)
    .where(sql`${agreements.id} = ${earlierOf(p)}`),
);
export const findCheckerOfEarlier = defineMembershipBy(
  (p: Compared) => sql`(select content->>'$.firstCheck.membership' from agreements where id = ${earlierOf(p)})`,
);
export const listNamedPoliciesOfEarlier = definePoliciesIn(
  (p: Compared) =>
    sql`(select e.value from agreements a, json_each(a.content, '$.policies') e where a.id = ${earlierOf(p)} and e.value is not null)`,
);
export const findBaseOfEarlier = defineFind((p: Compared) =>
  select(standing)
    .from(agreements)
    .where(sql`${agreements.id} = (select depends_on from agreements where id = ${earlierOf(p)})`),
);
/** What it rests on, found by its own id. */
export const findBaseOf = defineFind((p: Params<{ id: AgreementId }>) =>
  select(standing)
    .from(agreements)
    .where(sql`${agreements.id} = (select depends_on from agreements where id = ${p.id})`),
);
/** Whatever is in force between the same two as what it rests on: a later version of a contract carries it on. */
export const findBaseInForce = defineFind((p: Params<{ id: AgreementId }>) =>
  select(standing)
    .from(agreements)
    .where(
      and(
        sql`${agreements.membershipId} = (select b.membership_id from agreements a
          join agreements b on b.id = a.depends_on where a.id = ${p.id})`,
        eq(agreements.state, 'in_force'),
      ),
    ),
);
/** Those that rest on it, or on an earlier version between the same two, and have no earlier end of their own. */
export const listDependents = defineRead((p: Params<{ id: AgreementId; limit: number }>) =>
  select(withMember)
    .from(agreements)
    .where(
      and(
        sql`${agreements.dependsOn} in (select id from agreements
          where membership_id = (select membership_id from agreements where id = ${p.id}))`,
        eq(agreements.state, 'in_force'),
      ),
    )
    .limit(p.limit),
);
/** What a division of up to twelve digits is a part of. */
const prefixesOf = sql.raw(
  `(${Array.from({ length: 10 }, (_, index) => `substr(d.value, 1, ${index + 2})`).join(', ')})`,
);
/**
 * Divisions that somebody else has, where one of the two has them alone: the same, a part of them, or what they are part of.
 * Only what is in force, and of the categories that both name.
 */
export const listTaken = defineRead((p: Params<{ id: AgreementId }>) =>
  select({
    division: sql<string>`d.value`,
    row: sql<number>`d.key`,
    taken: territories.division,
    member: sql<string>`(select legal_name from memberships where id = ${territories.membershipId})`,
  })
    .from(sql`agreements own, json_each(own.content, '$.territory.divisions') d`)
    .innerJoin(
      territories,
      sql`${territories.division} between d.value and d.value || '~' or ${territories.division} in ${prefixesOf}`,
    )
    .innerJoin(agreements, eq(agreements.id, territories.agreementId))
    .where(
      and(
        sql`own.id = ${p.id}`,
        sql`${territories.membershipId} <> own.membership_id`,
        eq(agreements.state, 'in_force'),
        sql`(${territories.isExclusive} or own.content->>'$.territory.isExclusive')`,
        sql`exists (select 1 from json_each(own.content, '$.categories') a, json_each(${agreements.content}, '$.categories') b
          where a.value = b.value)`,
      ),
    )
    .orderBy(sql`d.key`)
    .limit(100),
);
/** The version that a new one takes the place of. */
export const listInForce = defineRead((p: Params<{ id: AgreementId }>) =>
  select({ id: agreements.id, version: agreements.version })
    .from(agreements)
    .where(
      and(
        sql`${agreements.membershipId} = (select membership_id from agreements where id = ${p.id})`,
        eq(agreements.state, 'in_force'),
      ),
    )
    .limit(10),
);

/** The version that holds for a member on a day: see `agreementIdOn`. */
export const findAgreementOn = defineAgreementOn((p: Params<{ memberTenantId: TenantId; on: LocalDate }>) => p);

/** The same for a member and a day that an upper capability's SQL selects. */
export function defineAgreementOn<Values>(
  scope: (p: Params<Values>) => { readonly memberTenantId: SQLWrapper; readonly on: SQLWrapper },
): (values: Values & object) => Read<Agreement | undefined> {
  return defineFind((p: Params<Values>) => {
    const { memberTenantId, on } = scope(p);
    return select(columnsOf(agreements))
      .from(agreements)
      .where(and(sql`${agreements.id} = ${agreementIdOn(memberTenantId, on)}`, lasts('agreements', on)));
  });
}

/** The version whose id an upper capability's SQL selects. */
export function defineAgreementBy<Values>(
  scope: (p: Params<Values>) => SQLWrapper,
): (values: Values & object) => Read<Agreement | undefined> {
  return defineFind((p: Params<Values>) =>
    select(columnsOf(agreements))
      .from(agreements)
      .where(sql`${agreements.id} = ${scope(p)}`),
  );
}

/** The same, by the membership. */
export const findAgreementOfMembership = defineFind((p: Params<{ membershipId: MembershipId; on: LocalDate }>) =>
  select(columnsOf(agreements))
    .from(agreements)
    .where(
      and(
        sql`${agreements.id} = ${agreementIdOn(sql`(select tenant_id from memberships where id = ${p.membershipId})`, p.on)}`,
        lasts('agreements', p.on),
      ),
    ),
);

/** Members that are paid by the unit, whatever they claim, as the version says that holds on the day. */
export const listFlatMembers = defineRead((p: Params<{ on: LocalDate }>) =>
  select({ membershipId: agreements.membershipId })
    .from(agreements)
    .where(
      and(
        isNotNull(agreements.inForceAt),
        sql`${agreements.id} = ${agreementIdOn(sql`${agreements.memberTenantId}`, p.on)}`,
        lasts('agreements', p.on),
        sql`${agreements.content}->>'$.settlement.mode' = 'flat_per_unit'`,
      ),
    )
    .limit(5000),
);

/**
 * Of the member's versions before, those that can hold on no day from today on: all of them when the new one has begun,
 * else those that would begin after it.
 */
export const deleteTerritories = defineWrite(
  (p: Params<{ membershipId: MembershipId; validFrom: LocalDate; today: LocalDate }>) =>
    sql`delete from territories where membership_id = ${p.membershipId}
        and (${p.validFrom} <= ${p.today}
          or (select valid_from from agreements where id = territories.agreement_id) >= ${p.validFrom})`,
);
export const insertTerritories = defineInsertMany(territories);

/** A member that could be asked to work in a place. */
export interface Candidate {
  readonly division: string;
  readonly isExclusive: boolean;
  readonly membershipId: MembershipId;
  readonly memberTenantId: TenantId;
  readonly memberName: string;
  readonly grade: Grade | null;
  readonly categories: readonly string[];
  readonly agreementId: AgreementId;
  readonly acceptWithinMinutes: number;
}

const ofMember = (column: string) =>
  sql`(select ${sql.raw(column)} from memberships where id = ${territories.membershipId})`;

const listCandidateRows = defineRead((p: Params<{ prefixes: string; on: LocalDate }>) =>
  select({
    division: territories.division,
    isExclusive: territories.isExclusive,
    membershipId: territories.membershipId,
    memberTenantId: sql<TenantId>`${ofMember('tenant_id')}`,
    memberName: sql<string>`${ofMember('legal_name')}`,
    grade: sql<Grade | null>`${ofMember('grade')}`,
    categories: sql<string>`${ofMember('categories')}`,
    agreementId: territories.agreementId,
    acceptWithinMinutes: sql<number>`${agreements.content}->>'$.dispatch.acceptWithinMinutes'`,
  })
    .from(territories)
    .innerJoin(agreements, eq(agreements.id, territories.agreementId))
    .where(
      and(
        sql`${territories.division} in (select value from json_each(${p.prefixes}))`,
        isActiveShop(territories.membershipId),
        sql`${agreements.id} = ${agreementIdOn(agreements.memberTenantId, p.on)}`,
        lasts('agreements', p.on),
      ),
    )
    .orderBy(sql`length(${territories.division}) desc`, territories.membershipId)
    .limit(100),
);

/** Active shops whose agreement holds on a day and gives them one of these divisions, the nearest division first. */
export function listCandidates(place: { readonly prefixes: string; readonly on: LocalDate }): Read<Candidate[]> {
  const read = listCandidateRows(place);
  return {
    ...read,
    // safe: what the membership's own store wrote there
    decode: (rows) => read.decode(rows).map((row) => ({ ...row, categories: JSON.parse(row.categories) as string[] })),
  };
}

/** Offered, and the manufacturer's own signature is missing. */
export const countToSign = defineFind((_p: Params<object>) =>
  select({ count: sql<number>`count(*)` })
    .from(agreements)
    .where(and(sql`state = 'offered'`, sql`${agreements.manufacturerSignature} is null`)),
);
