import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** The hashes of the files whose ids are listed, inside a statement of an upper capability. */
export const hashesOfFiles = (ids: SQLWrapper): SQL => sql`(select sha256 from files where id in ${ids})`;
