import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** Whether a member's certificates for a category are all over, inside a statement of an upper capability. */
export const isUncertified = (membershipId: SQLWrapper, category: SQLWrapper): SQL =>
  sql`(exists (select 1 from certificates where membership_id = ${membershipId} and category = ${category})
    and not exists (select 1 from certificates where membership_id = ${membershipId} and category = ${category} and state = 'valid'))`;
