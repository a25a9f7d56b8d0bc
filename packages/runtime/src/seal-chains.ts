import type { Instant } from '@aftercare/kernel';
import { type Archive, writeAnchor } from './anchor.ts';
import { type Chain, hashSealed, type UnsealedRow } from './chain.ts';
import type { Database } from './database.ts';
import { classifyDatabaseError } from './database-error.ts';
import { findHead, insertAnchored, insertSeals, listUnanchored } from './store.ts';
import type { seals } from './tables.ts';

export interface Sealing {
  readonly database: Database;
  readonly chains: readonly Chain[];
  readonly archive: Archive;
  readonly keyEncryptionKey: Uint8Array<ArrayBuffer>;
  /** Asked before each slice: a long tail is more than one invocation may do. */
  mayGoOn(): boolean;
}

export interface Sealed {
  readonly rows: number;
  /** False when there is more to seal: the tenant has to be visited again at once. */
  readonly isComplete: boolean;
  /** A chain could not be sealed or copied this time: somebody has to come again soon, and not at once. */
  readonly hasFailed: boolean;
}

export const ROWS_PER_SLICE = 500;
const HASHES_PER_ANCHOR = 2000;

/** Numbers and chains what was written since the last visit, and copies the new hashes out of the database. */
export async function sealChains(sealing: Sealing, now: Instant): Promise<Sealed> {
  let rows = 0;
  let isComplete = true;
  let hasFailed = false;
  for (const chain of sealing.chains) {
    try {
      const sealed = await sealChain(sealing, chain, now);
      rows += sealed.rows;
      isComplete &&= sealed.isComplete;
    } catch (error) {
      hasFailed = true;
      // What is wrong with one chain must not leave the others unsealed; the verifier says what it is.
      console.error(
        JSON.stringify({ seal: chain.name, failed: error instanceof Error ? error.message : String(error) }),
      );
    }
  }
  return { rows, isComplete, hasFailed };
}

async function sealChain(sealing: Sealing, chain: Chain, now: Instant): Promise<Omit<Sealed, 'hasFailed'>> {
  const { database, mayGoOn } = sealing;
  for (let rows = 0; ; ) {
    if (!mayGoOn()) return { rows, isComplete: false };
    const { head, unsealed, hashes } = await database.load({
      head: findHead({ chain: chain.name }),
      unsealed: chain.listUnsealed({ limit: ROWS_PER_SLICE }),
      hashes: listUnanchored({ chain: chain.name, limit: HASHES_PER_ANCHOR }),
    });
    await anchorHashes(sealing, chain, hashes, now);
    if (unsealed.length === 0 && hashes.length < HASHES_PER_ANCHOR) return { rows, isComplete: true };
    if (unsealed.length === 0) continue;
    // Another sealer may be faster with the same rows; what it left is seen in the next round.
    if (await writeSeals(database, await linkRows(database, chain, head, unsealed, now))) rows += unsealed.length;
  }
}

async function linkRows(
  database: Database,
  chain: Chain,
  head: { readonly seq: number; readonly hash: string } | undefined,
  unsealed: readonly UnsealedRow[],
  now: Instant,
): Promise<(typeof seals.$inferInsert)[]> {
  const links: (typeof seals.$inferInsert)[] = [];
  let { seq, hash: prevHash } = head ?? { seq: 0, hash: '' };
  for (const { subject, version, row } of unsealed) {
    seq += 1;
    const place = { tenantId: database.tenantId, chain: chain.name, seq, prevHash, sealedAt: now };
    const hash = await hashSealed({ ...place, row });
    links.push({ chain: chain.name, seq, subject, version, prevHash, hash, at: now });
    prevHash = hash;
  }
  return links;
}

/** False when the chain is longer than this sealer saw it. */
async function writeSeals(database: Database, links: readonly (typeof seals.$inferInsert)[]): Promise<boolean> {
  try {
    await database.write([insertSeals(links)]);
    return true;
  } catch (error) {
    const failure = classifyDatabaseError(error);
    if (failure.kind === 'guard' && failure.code === 'SEAL') return false;
    throw error;
  }
}

/** First the copy, then the note that it was made: what dies in between is copied again, to the same place. */
async function anchorHashes(
  { database, archive, keyEncryptionKey }: Sealing,
  chain: Chain,
  hashes: readonly { readonly seq: number; readonly hash: string }[],
  now: Instant,
): Promise<void> {
  const [first, last] = [hashes[0], hashes.at(-1)];
  if (first === undefined || last === undefined) return;
  if (last.seq - first.seq !== hashes.length - 1) throw new Error(`there is a gap behind ${first.seq}`);
  const owner = { tenantId: database.tenantId, chain: chain.name, keyEncryptionKey };
  const anchor = { from: first.seq, seq: last.seq, hashes: hashes.map(({ hash }) => hash), at: now };
  await writeAnchor(archive, owner, anchor);
  await database.write([insertAnchored([{ chain: chain.name, seq: last.seq, at: now }])]);
}
