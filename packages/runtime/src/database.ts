import { sql } from 'drizzle-orm';
import { classifyDatabaseError } from './database-error.ts';
import type { BatchPort } from './meter.ts';
import { Refusal } from './refusal.ts';
import { defineFind, defineWrite, type Params, type RawRow, type Read, select, type Write } from './statements.ts';
import { type TenantId, tenantIdentity } from './tables.ts';

export type Reads = Readonly<Record<string, Read<unknown>>>;

/** The results of named reads, under the same names. */
export type Loaded<Named extends Reads> = {
  readonly [Name in keyof Named]: Named[Name] extends Read<infer Result> ? Result : never;
};

interface Owner {
  readonly tenantId: TenantId;
  /** The schema that this code writes. An older database is still read, but refuses every write. */
  readonly schemaVersion: number;
}

const findIdentity = defineFind(() => select({ tenantId: tenantIdentity.tenantId }).from(tenantIdentity));

const guardIdentity = defineWrite(
  (p: Params<Owner>) =>
    sql`insert into guard select 1, count(*), 'IDENTITY' from tenant_identity where tenant_id = ${p.tenantId}
        union all select 0, count(*), 'SCHEMA' from tenant_identity where schema_version < ${p.schemaVersion}`,
);

/**
 * A handle on exactly one database. It cannot be asked for its connection: `load` and `commit` are the only ways in,
 * and both check inside their own transaction that the database belongs to the tenant that the handle names.
 */
export class Database {
  readonly #port: BatchPort;
  readonly #owner: Owner | null;
  readonly #afterHistory: (tenantId: TenantId) => void;

  private constructor(port: BatchPort, owner: Owner | null, afterHistory: (tenantId: TenantId) => void) {
    this.#port = port;
    this.#owner = owner;
    this.#afterHistory = afterHistory;
  }

  /** `afterHistory` is told of every batch that left history, whoever wrote it. */
  static ofTenant(port: BatchPort, owner: Owner, afterHistory: (tenantId: TenantId) => void = () => {}): Database {
    return new Database(port, owner, afterHistory);
  }

  /** The control database knows routing only and has no owner. */
  static ofControl(port: BatchPort): Database {
    return new Database(port, null, () => {});
  }

  get tenantId(): TenantId {
    if (this.#owner === null) throw new TypeError('the control database belongs to no tenant');
    return this.#owner.tenantId;
  }

  /** One batched read. Results come back under the names that the reads were given. */
  async load<const Named extends Reads>(reads: Named): Promise<Loaded<Named>> {
    const named = Object.entries(reads);
    const identity = this.#owner === null ? [] : [findIdentity({})];
    const statements = [...identity, ...named.map(([, read]) => read)];
    if (statements.length === 0) return {} as Loaded<Named>; // safe: no names, no results
    const results = await this.#execute(statements);
    if (this.#owner !== null) checkIdentity(this.#owner, findIdentity({}).decode(results[0] ?? []));
    const loaded = named.map(([key, read], position) => [key, read.decode(results[position + identity.length] ?? [])]);
    // safe: each name carries what its own read decoded
    return Object.fromEntries(loaded) as Loaded<Named>;
  }

  /** One batched write: all of it or nothing. D1 errors leave as they are; `commit` in command.ts reads them. */
  async write(writes: readonly Write[]): Promise<void> {
    const guard = this.#owner === null ? [] : [guardIdentity({ ...this.#owner })];
    await this.#port.batch([...guard, ...writes]);
    this.#tellHistory(writes);
  }

  /** One statement that changes rows and tells which (RETURNING). */
  async take<Result>(change: Read<Result>): Promise<Result> {
    const guard = this.#owner === null ? [] : [guardIdentity({ ...this.#owner })];
    const results = await this.#execute([...guard, change]);
    return change.decode(results.at(-1) ?? []);
  }

  /** The first write of a new tenant: there is no identity to check yet, and its primary key lets it be written once. */
  async found(writes: readonly Write[]): Promise<void> {
    try {
      await this.#port.batch(writes);
    } catch (error) {
      throw toRefusal(error);
    }
    this.#tellHistory(writes);
  }

  #tellHistory(writes: readonly Write[]): void {
    if (this.#owner !== null && writes.some(({ leavesHistory }) => leavesHistory))
      this.#afterHistory(this.#owner.tenantId);
  }

  async #execute(statements: readonly Write[]): Promise<readonly (readonly RawRow[])[]> {
    try {
      return await this.#port.batch(statements);
    } catch (error) {
      throw toRefusal(error);
    }
  }
}

function checkIdentity(owner: Owner, found: { tenantId: TenantId } | undefined): void {
  if (found?.tenantId === owner.tenantId) return;
  throw new Error(`the database of ${owner.tenantId} says that it belongs to ${found?.tenantId ?? 'nobody'}`);
}

function toRefusal(error: unknown): unknown {
  const failure = classifyDatabaseError(error);
  if (failure.kind === 'schema') return new Refusal('tenancy.migrating', {}, { retryAfterSeconds: 30 });
  if (failure.kind === 'overloaded' || failure.kind === 'unknown_outcome') {
    return new Refusal('database.overloaded', {}, { retryAfterSeconds: 5 });
  }
  return error;
}
