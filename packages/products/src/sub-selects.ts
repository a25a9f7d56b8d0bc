import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/*
 * The unit's id and its model's code inside a statement of an upper capability, so that what hangs on them is read in the
 * same batch.
 */

/** By id, or by serial in its one spelling. */
export const unitIdOf = (idOrCanonical: SQLWrapper): SQL =>
  sql`(select id from units where id = ${idOrCanonical} or canonical_serial = ${idOrCanonical})`;
export const unitIdByLabel = (codeHash: SQLWrapper): SQL =>
  sql`(select unit_id from unit_codes where code_hash = ${codeHash})`;
/** The member that sold a unit last; null where the manufacturer sold it itself, or nobody did. */
export const sellerOfUnit = (unitId: SQLWrapper): SQL =>
  sql`(select member_id from unit_events where unit_id = ${unitId} and kind = 'invoice' order by position desc limit 1)`;
/** The same, or who has it where nobody sold it yet. */
export const memberBehindUnit = (unitId: SQLWrapper): SQL =>
  sql`(select member_id from unit_events where unit_id = ${unitId} and (kind = 'invoice' or (kind = 'shipment' and member_id is not null))
       order by kind = 'invoice' desc, position desc limit 1)`;
export const modelCodeOf = (idOrCanonical: SQLWrapper): SQL =>
  sql`(select m.code from units u join models m on m.id = u.model_id where u.id = ${idOrCanonical} or u.canonical_serial = ${idOrCanonical})`;
export const categoryOfModel = (modelCode: SQLWrapper): SQL =>
  sql`(select category from models where code = ${modelCode})`;
export const modelCodeByLabel = (codeHash: SQLWrapper): SQL =>
  sql`(select m.code from unit_codes c join units u on u.id = c.unit_id join models m on m.id = u.model_id where c.code_hash = ${codeHash})`;

/** Where a unit was last delivered to or sold: the division of the member that had it then. */
export const divisionOfUnit = (unitId: SQLWrapper): SQL =>
  sql`(select m.division_code from unit_events e join memberships m on m.id = e.member_id
       where e.unit_id = ${unitId} and e.member_id is not null order by e.position desc limit 1)`;

/** A number is written in many ways: its digits are what the index is on. */
export const digitsOf = (column: SQLWrapper): SQL =>
  sql`replace(replace(replace(replace(replace(${column}, ' ', ''), '-', ''), '(', ''), ')', ''), '+', '')`;

/** How many other units the person who registered this one last has registered; 50 registrations are looked at. */
export const unitsOfPhoneOfUnit = (unitId: SQLWrapper): SQL =>
  sql`(select count(distinct o.unit_id) from (
         select unit_id from registrations where ${digitsOf(sql`phone`)} = (
           select ${digitsOf(sql`phone`)} from registrations
           where unit_id = ${unitId} and phone <> '' order by id desc limit 1)
         limit 50) o where o.unit_id <> ${unitId})`;

/** Ids of the campaigns that a unit is in, by its serial or by its batch, whenever they are. */
export const campaignIdsNaming = (unitId: SQLWrapper): SQL =>
  sql`(select campaign_id as id from campaign_units where unit_id = ${unitId}
       union select b.campaign_id from units u
       join campaign_batches b on b.model_id = u.model_id and b.batch = u.batch where u.id = ${unitId})`;

/** Of those, the ones that hold on a day and were not done on the unit yet. */
export const campaignIdsOf = (unitId: SQLWrapper, day: SQLWrapper): SQL =>
  sql`(select c.id from ${campaignIdsNaming(unitId)} named
       join campaigns c on c.id = named.id
       where c.ended_at is null and ${day} between c.starts_on and c.ends_on
       and not exists (select 1 from campaign_works w where w.campaign_id = c.id and w.unit_id = ${unitId}))`;
