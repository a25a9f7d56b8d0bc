import type { Instant } from '@aftercare/kernel';
import { sql } from 'drizzle-orm';
import { toCanonical } from './canonical.ts';
import { sha256Hex } from './idempotency.ts';
import { defineFind, defineRead, type Params, type Read, select } from './statements.ts';
import type { TenantId } from './tables.ts';

/** What a chain runs over: an append-only table, one row after the other as they were committed. */
export interface ChainSource {
  readonly name: string;
  /** A rowid table whose rows are never removed: its rowid counts the rows in the order of their commits. */
  readonly table: string;
  readonly subject: string;
  /** Null where a subject has one row only. */
  readonly version: string | null;
  readonly at: string;
  /** SQL for the whole row as one JSON object; `r` is the row. Texts go in as they are stored, byte by byte. */
  readonly row: string;
  /** The triggers that keep the table append-only. */
  readonly protectedBy: readonly string[];
}

export interface SealedRow {
  readonly seq: number;
  readonly subject: string;
  readonly version: number;
  readonly prevHash: string;
  readonly hash: string;
  readonly sealedAt: Instant;
  /** Null when the row that was sealed is no longer there. */
  readonly place: number | null;
  readonly row: string;
  /** Whether the same row is sealed under an earlier number too. */
  readonly isTwice: number;
}

export interface UnsealedRow {
  readonly subject: string;
  readonly version: number;
  readonly row: string;
}

/** A row that stands before sealed ones and has no seal of its own; `before` is the number of the sealed row behind it. */
export interface StrayRow {
  readonly subject: string;
  readonly version: number;
  readonly before: number | null;
}

export interface Chain {
  readonly name: string;
  readonly protectedBy: readonly string[];
  /** What was written behind the last sealed row, oldest first. */
  listUnsealed(values: { limit: number }): Read<UnsealedRow[]>;
  /** Seals in their order, each with the row that it seals. */
  listSealed(values: { after: number; until: number; limit: number }): Read<SealedRow[]>;
  /** Rows without a seal among sealed ones, within a stretch of places. */
  listStrays(values: { after: number; until: number; limit: number }): Read<StrayRow[]>;
  findTail(values: { limit: number }): Read<{ rows: number; oldestAt: Instant | null } | undefined>;
}

/** The reads of a chain, made from what it runs over. All that differs between chains is said in the source. */
export function defineChain(source: ChainSource): Chain {
  const { name, table } = source;
  const subjectOf = (alias: string) => `${alias}.${source.subject}`;
  const versionOf = (alias: string) => (source.version === null ? '1' : `${alias}.${source.version}`);
  const isSealOf = (seal: string, alias: string) =>
    `${seal}.chain = '${name}' and ${seal}.subject = ${subjectOf(alias)} and ${seal}.version = ${versionOf(alias)}`;
  // From a seal to its row: the key of the table has to stand alone on one side, to be searched by.
  const isRowOf = (alias: string, seal: string) =>
    [
      `${subjectOf(alias)} = ${seal}.subject`,
      source.version === null ? `${seal}.version = 1` : `${versionOf(alias)} = ${seal}.version`,
    ].join(' and ');
  const lastSealedPlace = `coalesce((select t.rowid from seals l cross join ${table} t on ${isRowOf('t', 'l')}
    where l.chain = '${name}' order by l.seq desc limit 1), 0)`;
  const hasNoSeal = `not exists (select 1 from seals s where ${isSealOf('s', 'r')})`;
  const isBehind = `r.rowid > ${lastSealedPlace} and ${hasNoSeal}`;
  const key = { subject: sql<string>`${sql.raw(subjectOf('r'))}`, version: sql<number>`${sql.raw(versionOf('r'))}` };
  const rows = sql.raw(`${table} r`);

  return {
    name,
    protectedBy: source.protectedBy,
    listUnsealed: defineRead((p: Params<{ limit: number }>) =>
      select({ ...key, row: sql<string>`${sql.raw(source.row)}` })
        .from(rows)
        .where(sql.raw(isBehind))
        .orderBy(sql.raw('r.rowid'))
        .limit(p.limit),
    ),
    listSealed: defineRead((p: Params<{ after: number; until: number; limit: number }>) =>
      select({
        seq: sql<number>`s.seq`,
        subject: sql<string>`s.subject`,
        version: sql<number>`s.version`,
        prevHash: sql<string>`s.prev_hash`,
        hash: sql<string>`s.hash`,
        sealedAt: sql<Instant>`s.at`,
        place: sql<number | null>`r.rowid`,
        row: sql<string>`${sql.raw(source.row)}`,
        isTwice: sql<number>`exists (select 1 from seals e where e.chain = s.chain and e.subject = s.subject
          and e.version = s.version and e.seq < s.seq)`,
      })
        .from(sql.raw(`seals s left join ${table} r on ${isRowOf('r', 's')}`))
        .where(sql`s.chain = ${sql.raw(`'${name}'`)} and s.seq > ${p.after} and s.seq <= ${p.until}`)
        .orderBy(sql.raw('s.seq'))
        .limit(p.limit),
    ),
    listStrays: defineRead((p: Params<{ after: number; until: number; limit: number }>) =>
      select({
        ...key,
        before: sql<
          number | null
        >`(select s.seq from ${sql.raw(table)} n cross join seals s on ${sql.raw(isSealOf('s', 'n'))}
          where n.rowid > r.rowid order by n.rowid limit 1)`,
      })
        .from(rows)
        .where(
          sql`r.rowid > ${p.after} and r.rowid <= ${p.until} and r.rowid < ${sql.raw(lastSealedPlace)} and ${sql.raw(hasNoSeal)}`,
        )
        .orderBy(sql.raw('r.rowid'))
        .limit(p.limit),
    ),
    findTail: defineFind((p: Params<{ limit: number }>) =>
      select({ rows: sql<number>`count(*)`, oldestAt: sql<Instant | null>`min(tail.at)` }).from(
        sql`(select ${sql.raw(`r.${source.at} as at from ${table} r where ${isBehind}`)} limit ${p.limit}) tail`,
      ),
    ),
  };
}

/** Everything that a seal vouches for: whose chain, where in it, what went before, when, and the whole row. */
export function hashSealed(sealed: {
  readonly tenantId: TenantId;
  readonly chain: string;
  readonly seq: number;
  readonly prevHash: string;
  readonly sealedAt: Instant;
  /** One JSON object, as SQL wrote it. */
  readonly row: string;
}): Promise<string> {
  const { tenantId, chain, seq, prevHash, sealedAt, row } = sealed;
  return sha256Hex(toCanonical({ tenant: tenantId, chain, seq, prevHash, sealedAt, row: JSON.parse(row) }));
}
