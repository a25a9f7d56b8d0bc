/**
 * D1 as far as the service uses it, over SQLite in this process: a batch is one transaction, a failed one is undone whole,
 * and an error says what D1 says. `sqlite-d1.test.ts` holds it against the real one.
 */
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** What D1 binds; numbers arrive in SQLite as REAL in both. */
type Value = string | number | null | Uint8Array;

export interface Statement {
  readonly sql: string;
  readonly values: readonly Value[];
}

export type Rows = readonly Readonly<Record<string, unknown>>[];

const PARAMETERS_AT_MOST = 100;
const SQL_BYTES_AT_MOST = 100_000;

/** How SQLite's codes are spelled in D1's errors. */
const CODES: Readonly<Record<number, string>> = {
  1: 'SQLITE_ERROR',
  18: 'SQLITE_TOOBIG',
  19: 'SQLITE_CONSTRAINT',
  20: 'SQLITE_MISMATCH',
  25: 'SQLITE_RANGE',
};
const EXTENDED: Readonly<Record<number, string>> = {
  275: 'SQLITE_CONSTRAINT_CHECK',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  1811: 'SQLITE_CONSTRAINT_TRIGGER',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
  2579: 'SQLITE_CONSTRAINT_ROWID',
  3091: 'SQLITE_CONSTRAINT_DATATYPE',
};

export class SqliteD1 {
  readonly name: string;
  readonly database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(name: string) {
    this.name = name;
    this.database = new DatabaseSync(':memory:');
  }

  /** All statements in their order, or an error and nothing of them. */
  runBatch(statements: readonly Statement[]): Rows[] {
    this.database.exec('BEGIN');
    try {
      const results = statements.map((statement) => this.#run(statement));
      this.database.exec('COMMIT');
      return results;
    } catch (error) {
      // A failed statement may have ended the transaction itself.
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw toD1Error(error);
    }
  }

  #run({ sql, values }: Statement): Rows {
    if (values.length > PARAMETERS_AT_MOST) throw new RangeError('too many SQL variables at offset 0: SQLITE_ERROR');
    if (sql.length > SQL_BYTES_AT_MOST) throw new RangeError('statement too long: SQLITE_TOOBIG');
    let prepared = this.#prepared.get(sql);
    if (prepared === undefined) {
      prepared = this.database.prepare(sql);
      this.#prepared.set(sql, prepared);
    }
    return prepared.all(...values);
  }
}

function toD1Error(error: unknown): Error {
  if (error instanceof RangeError) return new Error(`D1_ERROR: ${error.message}`);
  if (!(error instanceof Error) || !('errcode' in error)) return new Error(`D1_ERROR: ${String(error)}`);
  const extended = Number(error.errcode);
  const code = CODES[extended & 255] ?? `SQLITE_${extended & 255}`;
  const more = extended > 255 ? ` (extended: ${EXTENDED[extended] ?? extended})` : '';
  return new Error(`D1_ERROR: ${error.message}: ${code}${more}`);
}
