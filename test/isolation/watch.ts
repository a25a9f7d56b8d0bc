/** Says whether anything was written into the database files of a running server. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A stored refusal, a guess that is counted, an answer that is asked for again: no change of anything. */
const KEEPS_NO_STATE = new Set(['idempotency', 'sign_in_failures']);

interface Watched {
  readonly database: DatabaseSync;
  readonly tables: readonly string[];
  seen: number;
  hash: string;
}

export class Watch {
  readonly #all: readonly Watched[];

  constructor(dataDir: string) {
    this.#all = globSync('resources/d1/**/*.sqlite', { cwd: dataDir })
      .filter((file) => !file.endsWith('metadata.sqlite'))
      .map((file) => {
        const database = new DatabaseSync(join(dataDir, file), { readOnly: true, timeout: 5000 });
        const tables = database
          .prepare(
            "select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\' order by name",
          )
          .all()
          .map(({ name }) => String(name))
          .filter((name) => !KEEPS_NO_STATE.has(name));
        return { database, tables, seen: readVersion(database), hash: hashRows(database, tables) };
      });
  }

  /** The tables that differ from when this was asked last, each with a row that it has now. */
  listChanges(): string[] {
    const changed: string[] = [];
    for (const watched of this.#all) {
      // SQLite counts the commits of others; where there was none, no row has to be read.
      const version = readVersion(watched.database);
      if (version === watched.seen) continue;
      watched.seen = version;
      const hash = hashRows(watched.database, watched.tables);
      if (hash !== watched.hash)
        changed.push(
          ...namesOfChanged(watched.hash, hash).map((table) => `${table} ${newestRow(watched.database, table)}`),
        );
      watched.hash = hash;
    }
    return changed;
  }

  /** Waits until what was told between tenants has arrived everywhere. */
  async settle(): Promise<void> {
    for (let tries = 0; this.#countUnheard() > 0; tries++) {
      if (tries === 200) throw new Error('events did not arrive within 20 s');
      await pause();
    }
    for (let calm = 0; calm < 5; calm = this.listChanges().length === 0 ? calm + 1 : 0) await pause();
  }

  #countUnheard(): number {
    const idsOf = (table: string) =>
      this.#all
        .filter(({ tables }) => tables.includes(table))
        .flatMap(({ database }) => database.prepare(`select event_id as id from ${table}`).all())
        .map(({ id }) => String(id));
    const heard = new Set(idsOf('inbox'));
    return idsOf('outbox').filter((id) => !heard.has(id)).length;
  }

  close(): void {
    for (const { database } of this.#all) database.close();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

function readVersion(database: DatabaseSync): number {
  return Number(database.prepare('pragma data_version').get()?.data_version);
}

function hashRows(database: DatabaseSync, tables: readonly string[]): string {
  return tables
    .map((table) => {
      const hash = createHash('sha256');
      for (const row of database.prepare(`select * from "${table}"`).iterate())
        hash.update(JSON.stringify(Object.values(row)));
      return `${table} ${hash.digest('base64')}`;
    })
    .join('\n');
}

/** What was written last, or one that is as good as it where rows are in the order of their key. */
function newestRow(database: DatabaseSync, table: string): string {
  const isOrdered = database.prepare('select 1 from pragma_table_list(?) where wr = 0').get(table) !== undefined;
  const row = database.prepare(`select * from "${table}"${isOrdered ? ' order by rowid desc' : ''} limit 1`).get();
  return row === undefined ? 'is empty' : JSON.stringify(row).slice(0, 400);
}

function namesOfChanged(before: string, after: string): string[] {
  const old = new Set(before.split('\n'));
  return after
    .split('\n')
    .filter((line) => !old.has(line))
    .map((line) => line.split(' ')[0] ?? '');
}
