import { unitIdByLabel, unitIdOf } from '@aftercare/products';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** The request itself: by its id, by the id of one of its orders, or by the hash of the customer's token. */
export const requestIdOf = (key: SQLWrapper): SQL =>
  sql`(select request_id from work_orders where id = ${key} union all select id from service_requests where id = ${key} or token_hash = ${key} limit 1)`;

/** By id, by serial in its one spelling, or by the hash of the printed code. */
export const unitIdBy = (key: SQLWrapper): SQL => sql`coalesce(${unitIdOf(key)}, ${unitIdByLabel(key)})`;
