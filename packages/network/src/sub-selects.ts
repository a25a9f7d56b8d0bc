import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** Whether a member may work now, inside a statement of an upper capability; the rule beside it is `mayWork`. */
export const isActive = (membershipId: SQLWrapper): SQL =>
  sql`exists (select 1 from memberships where id = ${membershipId} and state in ('probation', 'active'))`;
export const isActiveShop = (membershipId: SQLWrapper): SQL =>
  sql`exists (select 1 from memberships where id = ${membershipId} and state in ('probation', 'active') and kind = 'shop')`;

/** The division of the place that a member works from. */
export const divisionOfMember = (tenantId: SQLWrapper): SQL =>
  sql`(select division_code from memberships where tenant_id = ${tenantId})`;
