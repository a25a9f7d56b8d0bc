import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** What stands before the id in the name of an actor: its kind and its tenant, `person:ten_…:`. */
const ID_AT = 'person:'.length + 'ten_'.length + 26 + ':'.length + 1;

/** How a person or a machine client of this tenant is called, inside a statement of an upper capability; null for all others. */
export const nameOfActor = (actor: SQLWrapper): SQL<string | null> =>
  sql<string | null>`coalesce(
    (select name from users where id = substr(${actor}, ${sql.raw(String(ID_AT))})),
    (select name from api_clients where id = substr(${actor}, ${sql.raw(String(ID_AT))})))`;
