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

/** All databases at once, those of tenants by the ids of their owners. */
export function readAll<Result>(
  dataDir: string,
  read: (control: DatabaseSync, tenants: ReadonlyMap<string, DatabaseSync>) => Result,
): Result {
  const opened = globSync('resources/d1/**/*.sqlite', { cwd: dataDir })
    .filter((file) => !file.endsWith('metadata.sqlite'))
    .map((file) => new DatabaseSync(join(dataDir, file), { readOnly: true }));
  try {
    const has = (database: DatabaseSync, table: string) =>
      database.prepare('select 1 as yes from sqlite_master where name = ?').get(table) !== undefined;
    const control = opened.find((database) => has(database, 'pool_slots'));
    if (control === undefined) throw new Error(`${dataDir} has no control database`);
    const tenants = new Map<string, DatabaseSync>();
    for (const database of opened) {
      const owner = has(database, 'tenant_identity') && database.prepare('select tenant_id from tenant_identity').get();
      if (owner) tenants.set(String(owner.tenant_id), database);
    }
    return read(control, tenants);
  } finally {
    for (const database of opened) database.close();
  }
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
