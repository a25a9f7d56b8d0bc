import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** Whether a member may work now, inside a statement of an upper capability. */
export const isActive = (membershipId: SQLWrapper): SQL =>
  sql`exists (select 1 from memberships where id = ${membershipId} and state = 'active')`;

/** The division of the place that a member works from. */
export const divisionOfMember = (tenantId: SQLWrapper): SQL =>
  sql`(select division_code from memberships where tenant_id = ${tenantId})`;
