/**
 * I9, as far as history is sealed: the chain follows from the rows, and the copies outside the database end with its head. The
 * verifier is the one of this working copy, whatever the Worker was built from: a sealer that hashes something else is seen.
 */
import type { DatabaseSync } from 'node:sqlite';
import { type Archive, Database, historyChain, type TenantId, verifyChain, type Write } from '@aftercare/runtime';
import { ledgerChain } from '@aftercare/settlement';
import type { Violation } from './invariants.ts';

export interface SealedEvidence {
  readonly tenants: ReadonlyMap<string, DatabaseSync>;
  /** The bucket, by key. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly keyEncryptionKey: Uint8Array<ArrayBuffer>;
}

/** Asked once everything has arrived: then nothing waits for its seal, and no seal for its copy. */
export async function checkSeals({ tenants, files, keyEncryptionKey }: SealedEvidence): Promise<Violation[]> {
  const violations: Violation[] = [];
  const archive = readOnly(files);
  for (const [id, file] of tenants) {
    const database = open(file, id);
    for (const chain of [historyChain, ledgerChain]) {
      const say = (what: string) => violations.push({ invariant: 'I9', what: `${chain.name} of ${id}: ${what}` });
      for (let after: number | null = 0; after !== null; ) {
        const page = await verifyChain({ database, chain, archive, keyEncryptionKey }, after);
        for (const { seq, kind, expected, found } of page.faults)
          say(`seal ${seq}, ${kind}: ${found} instead of ${expected}`);
        if (page.uncopied !== null) say(`seal ${page.uncopied.seq} was never copied`);
        if (page.next === null && page.copiedUntil !== (page.head?.seq ?? 0))
          say(`it ends at ${page.head?.seq ?? 0}, its copies at ${page.copiedUntil}`);
        if (page.tail !== null && page.tail.rows > 0) say(`${page.tail.rows} rows were never sealed`);
        after = page.next;
      }
    }
  }
  return violations;
}

/** Cheap to ask: is there a row without a seal, or a seal without a copy? */
export function isSealed(database: DatabaseSync): boolean {
  const row = database
    .prepare(
      `select (select count(*) from history) = (select count(*) from seals where chain = 'history')
         and (select count(*) from ledger_entries) = (select count(*) from seals where chain = 'ledger')
         and not exists (select 1 from seals s where s.seq >
           coalesce((select max(a.seq) from seal_anchors a where a.chain = s.chain), 0)) as yes`,
    )
    .get();
  return row?.yes === 1;
}

function open(file: DatabaseSync, id: string): Database {
  const port = {
    batch: async (statements: readonly Write[]) =>
      statements.map(({ sql, values }) => file.prepare(sql).all(...values)),
  };
  // safe: the ids of tenants are what their databases are known by
  return Database.ofTenant(port, { tenantId: id as TenantId, schemaVersion: 1 });
}

function readOnly(files: ReadonlyMap<string, Uint8Array>): Archive {
  return {
    putOnce: () => Promise.reject(new Error('a checker writes nothing')),
    list: async (prefix, after, limit) =>
      [...files.keys()]
        .filter((key) => key.startsWith(prefix) && key > after)
        .sort()
        .slice(0, limit),
    async read(key) {
      const file = files.get(key);
      return file === undefined ? null : new TextDecoder().decode(file);
    },
  };
}
