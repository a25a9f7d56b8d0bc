import type { Instant } from '@aftercare/kernel';
import type { BatchPort } from '@aftercare/runtime';
import type { Migration } from './words.ts';

/** Reads `0001_name.sql` into statements. Its breakpoints are SQL comments, so other tools can apply the file too. */
export function parseMigration(file: string, text: string): Migration {
  const match = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(file);
  if (match === null) throw new TypeError(`${file} is not named like 0001_name.sql`);
  const statements = text.split('--> statement-breakpoint').map((statement) => statement.trim());
  return { version: Number(match[1]), name: file, statements: statements.filter((statement) => statement !== '') };
}

export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Brings one database up to date: each migration and the note that it was applied are one batch, so a crash leaves
 * whole migrations only and the next run goes on. Answers how many were applied.
 */
export async function migrateDatabase(
  port: BatchPort,
  migrations: readonly Migration[],
  kind: 'control' | 'tenant',
  now: Instant,
): Promise<number> {
  await port.batch([
    {
      sql: 'CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT',
      values: [],
    },
  ]);
  const [rows = []] = await port.batch([
    { sql: 'SELECT version, name FROM schema_migrations ORDER BY version', values: [] },
  ]);
  const applied = new Map(rows.map((row) => [row.version, row.name]));
  let count = 0;
  for (const migration of migrations) {
    const known = applied.get(migration.version);
    if (known !== undefined) {
      if (known !== migration.name)
        throw new Error(`migration ${migration.version} was applied as ${String(known)}, not as ${migration.name}`);
      continue;
    }
    await port.batch([
      ...migration.statements.map((sql) => ({ sql, values: [] })),
      {
        sql: 'INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, ?)',
        values: [migration.version, migration.name, now],
      },
      ...(kind === 'tenant'
        ? [{ sql: 'UPDATE tenant_identity SET schema_version = ?', values: [migration.version] }]
        : []),
    ]);
    count += 1;
  }
  return count;
}
