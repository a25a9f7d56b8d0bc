/** The database files of the embedded server. To write into one, stop the server first. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export function readControl<Result>(dataDir: string, read: (database: DatabaseSync) => Result): Result {
  return withDatabase(dataDir, 'pool_slots', () => true, true, read);
}

export function writeControl(dataDir: string, write: (database: DatabaseSync) => void): void {
  withDatabase(dataDir, 'pool_slots', () => true, false, write);
}

export function readTenant<Result>(
  dataDir: string,
  tenantId: string,
  read: (database: DatabaseSync) => Result,
): Result {
  return withDatabase(dataDir, 'tenant_identity', (database) => belongsTo(database, tenantId), true, read);
}

export function writeTenant(dataDir: string, tenantId: string, write: (database: DatabaseSync) => void): void {
  withDatabase(dataDir, 'tenant_identity', (database) => belongsTo(database, tenantId), false, write);
}

/** Every database of the pool that no tenant has. */
export function writeFree(dataDir: string, write: (database: DatabaseSync) => void): number {
  let free = 0;
  for (const file of globSync('resources/d1/**/*.sqlite', { cwd: dataDir })) {
    if (file.endsWith('metadata.sqlite')) continue;
    const database = new DatabaseSync(join(dataDir, file));
    const isMigrated =
      database.prepare("select 1 from sqlite_master where name = 'tenant_identity'").get() !== undefined;
    if (isMigrated && database.prepare('select 1 from tenant_identity').get() === undefined) {
      write(database);
      free += 1;
    }
    database.close();
  }
  return free;
}

/** Every table with its number of rows: two equal counts say that nothing was written in between. */
export function countRows(dataDir: string, tenantId: string): Record<string, number> {
  return readTenant(dataDir, tenantId, (database) => {
    const tables = database
      .prepare("select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\'")
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => [
        String(name),
        Number(database.prepare(`select count(*) as n from "${name}"`).get()?.n),
      ]),
    );
  });
}

/** Files are named by a hash, so a database is known by what is in it. */
function withDatabase<Result>(
  dataDir: string,
  table: string,
  matches: (database: DatabaseSync) => boolean,
  readOnly: boolean,
  use: (database: DatabaseSync) => Result,
): Result {
  for (const file of globSync('resources/d1/**/*.sqlite', { cwd: dataDir })) {
    if (file.endsWith('metadata.sqlite')) continue;
    // The server may be writing at this moment.
    const database = new DatabaseSync(join(dataDir, file), { readOnly, timeout: 5000 });
    try {
      const has = database.prepare('select count(*) as n from sqlite_master where name = ?').get(table)?.n === 1;
      if (has && matches(database)) return use(database);
    } finally {
      database.close();
    }
  }
  throw new Error(`No database of ${dataDir} has what was looked for in ${table}.`);
}

function belongsTo(database: DatabaseSync, tenantId: string): boolean {
  return database.prepare('select 1 as yes from tenant_identity where tenant_id = ?').get(tenantId)?.yes === 1;
}
