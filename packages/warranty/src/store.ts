import type { LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import {
  defineUnitEventsBy,
  defineUnitPlaceBy,
  memberBehindUnit,
  modelCodeByLabel,
  modelCodeOf,
  sellerOfUnit,
  unitIdByLabel,
  unitIdOf,
} from '@aftercare/products';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineRead,
  defineUpdate,
  defineWrite,
  type Params,
  type Read,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { and, asc, desc, eq, lte, type SQL, sql } from 'drizzle-orm';
import { warrantyTerms } from './policies.ts';
import { concessions, remedies, remedyCharges } from './tables.ts';
import type { ConcessionId } from './words/concessions.ts';
import type { RemedyId } from './words/remedy.ts';
import type { TermExtension } from './words.ts';

/** Terms that name the model of a unit, by the unit's id or serial. */
export const listTermsOfUnit = warrantyTerms.defineVersionsFor('$.models', (p: Params<{ idOrCanonical: string }>) =>
  modelCodeOf(p.idOrCanonical),
);

/** Terms that name the model of the unit behind a printed code. */
export const listTermsByLabel = warrantyTerms.defineVersionsFor('$.models', (p: Params<{ codeHash: string }>) =>
  modelCodeByLabel(p.codeHash),
);

// ---- what is given beyond the terms

export const insertConcession = defineInsert(concessions);
export const updateConcession = defineUpdate(concessions, {
  set: ['state', 'approvals', 'decidedOn', 'version'],
  by: ['id'],
});
export const findConcession = defineFind((p: Params<{ id: ConcessionId }>) =>
  select(columnsOf(concessions)).from(concessions).where(eq(concessions.id, p.id)),
);
/** Of the unit that it is for; nothing where it is for more than one. */
export const findUnitPlaceOfConcession = defineUnitPlaceBy(
  (p: Params<{ id: ConcessionId }>) => sql`(select unit_id from concessions where id = ${p.id})`,
);

/** Newest first. */
export const listConcessions = defineRead((p: Params<{ before: string; state: string; limit: number }>) =>
  select(columnsOf(concessions))
    .from(concessions)
    .where(sql`${concessions.id} < ${p.before} and (${p.state} = '' or ${concessions.state} = ${p.state})`)
    .orderBy(desc(concessions.id))
    .limit(p.limit),
);
export const listConcessionsAskedBy = defineRead(
  (p: Params<{ tenantId: TenantId; before: string; state: string; limit: number }>) =>
    select(columnsOf(concessions))
      .from(concessions)
      .where(
        sql`${concessions.askedByMember} = (select id from memberships where tenant_id = ${p.tenantId})
            and ${concessions.id} < ${p.before} and (${p.state} = '' or ${concessions.state} = ${p.state})`,
      )
      .orderBy(desc(concessions.id))
      .limit(p.limit),
);

/** As the partial index says it, word for word, or it is not used. */
const BY_SELLER = sql`state = 'approved' and scope <> 'unit'`;

/**
 * Longer terms that whoever sold the unit brings with it: its own, and those of each place that it works in. A unit's own ones stand
 * on its timeline. The id of the unit comes from an upper capability's SQL.
 */
export function defineExtensionsBy<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<TermExtension[]> {
  return defineRead((p: Params<Values>) =>
    select({
      id: concessions.id,
      scope: concessions.scope,
      component: sql<string>`${concessions.content}->>'$.component'`,
      months: sql<number | null>`${concessions.content}->>'$.months'`,
      days: sql<number | null>`${concessions.content}->>'$.days'`,
    })
      .from(concessions)
      .where(
        sql`${concessions.holder} in (
              with seller (id, division) as (select id, division_code from memberships where id = ${sellerOfUnit(scope(p))})
              select id from seller
              union all select substr(division, 1, 2) from seller
              union all select substr(division, 1, 4) from seller
              union all select substr(division, 1, 6) from seller)
            and ${BY_SELLER}`,
      )
      .limit(200),
  );
}
export const listExtensionsOf = defineExtensionsBy((p: Params<{ idOrCanonical: string }>) => unitIdOf(p.idOrCanonical));
export const listExtensionsByLabel = defineExtensionsBy((p: Params<{ codeHash: string }>) => unitIdByLabel(p.codeHash));

// ---- what buyers were granted

export const findMemberBehind = defineFind((p: Params<{ idOrCanonical: string }>) =>
  select({ id: sql<MembershipId | null>`${memberBehindUnit(unitIdOf(p.idOrCanonical))}` }).from(sql`(select 1)`),
);
export const insertRemedy = defineInsert(remedies);
export const updateRemedy = defineUpdate(remedies, { set: ['state', 'doneOn', 'replacedBy', 'version'], by: ['id'] });
const namedRemedy = {
  ...columnsOf(remedies),
  serial: sql<string>`(select serial from units where id = ${remedies.unitId})`,
  replacement: sql<string | null>`(select serial from units where id = ${remedies.replacedBy})`,
};
export const findRemedy = defineFind((p: Params<{ id: RemedyId }>) =>
  select(namedRemedy).from(remedies).where(eq(remedies.id, p.id)),
);
export const findUnitPlaceOfRemedy = defineUnitPlaceBy(
  (p: Params<{ id: RemedyId }>) => sql`(select unit_id from remedies where id = ${p.id})`,
);
export const listUnitEventsOfRemedy = defineUnitEventsBy(
  (p: Params<{ id: RemedyId }>) => sql`(select unit_id from remedies where id = ${p.id})`,
);
export const insertRemedyCharge = defineInsert(remedyCharges);
/** Up to a day, in no statement yet; oldest first. */
export const listUnsettledRemedies = defineRead(
  (p: Params<{ memberId: MembershipId; until: LocalDate; limit: number }>) =>
    select(columnsOf(remedyCharges))
      .from(remedyCharges)
      .where(
        and(eq(remedyCharges.memberId, p.memberId), lte(remedyCharges.chargedOn, p.until), sql`statement_id is null`),
      )
      .orderBy(asc(remedyCharges.chargedOn))
      .limit(p.limit),
);
export const listMembersRefunded = defineRead((p: Params<{ until: LocalDate }>) =>
  select({ memberId: remedyCharges.memberId })
    .from(remedyCharges)
    .where(and(lte(remedyCharges.chargedOn, p.until), sql`statement_id is null`))
    .groupBy(remedyCharges.memberId)
    .limit(5000),
);
/** Which statement has them; a trigger keeps one that has a statement as it is. */
export const settleRemedies = defineWrite(
  (p: Params<{ ids: string; statementId: string }>) =>
    sql`update remedy_charges set statement_id = ${p.statementId} where remedy_id in (select value from json_each(${p.ids}))`,
);
/** Newest first. */
export const listRemediesOfUnit = defineRead((p: Params<{ idOrCanonical: string }>) =>
  select(columnsOf(remedies))
    .from(remedies)
    .where(sql`${remedies.unitId} = ${unitIdOf(p.idOrCanonical)}`)
    .orderBy(desc(remedies.id))
    .limit(100),
);
export const listRemedies = defineRead((p: Params<{ before: string; state: string; limit: number }>) =>
  select(namedRemedy)
    .from(remedies)
    .where(sql`${remedies.id} < ${p.before} and (${p.state} = '' or ${remedies.state} = ${p.state})`)
    .orderBy(desc(remedies.id))
    .limit(p.limit),
);
