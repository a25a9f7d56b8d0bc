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
export const modelCodeOf = (idOrCanonical: SQLWrapper): SQL =>
  sql`(select m.code from units u join models m on m.id = u.model_id where u.id = ${idOrCanonical} or u.canonical_serial = ${idOrCanonical})`;
export const modelCodeByLabel = (codeHash: SQLWrapper): SQL =>
  sql`(select m.code from unit_codes c join units u on u.id = c.unit_id join models m on m.id = u.model_id where c.code_hash = ${codeHash})`;
