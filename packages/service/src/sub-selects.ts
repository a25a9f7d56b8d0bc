import { digitsOf, unitIdByLabel, unitIdOf } from '@aftercare/products';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** The request itself: by its id, by the id of one of its orders, or by the hash of the customer's token. */
export const requestIdOf = (key: SQLWrapper): SQL =>
  sql`(select request_id from work_orders where id = ${key} union all select id from service_requests where id = ${key} or token_hash = ${key} limit 1)`;

/** What a claim of an order hangs on: its unit, who does the work, and the day whose rates pay for it (begun, else done). */
export const unitIdOfOrder = (id: SQLWrapper): SQL => sql`(select unit_id from work_orders where id = ${id})`;
export const memberTenantOfOrder = (id: SQLWrapper): SQL =>
  sql`(select member_tenant_id from work_orders where id = ${id})`;
export const ratesDayOfOrder = (id: SQLWrapper): SQL =>
  sql`(select coalesce(began_on, repaired_on) from work_orders where id = ${id})`;
export const failureDayOfOrder = (id: SQLWrapper): SQL =>
  sql`(select report->>'$.failedOn' from work_orders where id = ${id})`;
export const numberOfOrder = (id: SQLWrapper): SQL => sql`(select number from work_orders where id = ${id})`;

/** By id, by serial in its one spelling, or by the hash of the printed code. */
export const unitIdBy = (key: SQLWrapper): SQL => sql`coalesce(${unitIdOf(key)}, ${unitIdByLabel(key)})`;

/** What the risk of an order's claim is judged by: which model and component, when, where, and whose telephone number. */
export const repairDayOfOrder = (id: SQLWrapper): SQL => sql`(select repaired_on from work_orders where id = ${id})`;
export const modelOfOrder = (id: SQLWrapper): SQL => sql`(select model_code from work_orders where id = ${id})`;
export const componentOfOrder = (id: SQLWrapper): SQL =>
  sql`(select report->>'$.component' from work_orders where id = ${id})`;
/** The code under which the shop's report names who did the work; null where it names nobody. */
export const technicianOfOrder = (id: SQLWrapper): SQL =>
  sql`(select report->>'$.technician' from work_orders where id = ${id})`;
export const divisionOfOrder = (id: SQLWrapper): SQL =>
  sql`(select r.division_code from work_orders w join service_requests r on r.id = w.request_id where w.id = ${id})`;

/** How many other units the customer of an order asked for with the same number; 50 requests are looked at. */
export const unitsOfPhoneOfOrder = (id: SQLWrapper): SQL =>
  sql`(select count(distinct o.unit_id) from (
         select unit_id from service_requests where ${digitsOf(sql`customer_phone`)} = (
           select ${digitsOf(sql`r.customer_phone`)} from work_orders w join service_requests r on r.id = w.request_id
           where w.id = ${id} and r.customer_phone <> '')
         limit 50) o where o.unit_id <> ${unitIdOfOrder(id)})`;

/** How many orders of a member were signed in a span of days. */
export const signedOrdersOf = (membershipId: SQLWrapper, from: SQLWrapper, until: SQLWrapper): SQL =>
  sql`(select count(*) from work_orders where membership_id = ${membershipId} and signed_on between ${from} and ${until})`;
