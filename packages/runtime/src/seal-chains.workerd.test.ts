/* The sealer on real D1 and R2: what it numbers, what two of them do to each other, and what it copies out. */
import { env } from 'cloudflare:workers';
import { type Instant, later, newId, toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import runtimeSchema from '../../../migrations/tenant/0001_runtime.sql';
import sealSchema from '../../../migrations/tenant/0019_seals.sql';
import { anchorKey, listAnchors, openArchive, readAnchor } from './anchor.ts';
import { Database } from './database.ts';
import { toWrites } from './effect.ts';
import { Meter, MeteredD1 } from './meter.ts';
import { ROWS_PER_SLICE, sealChains } from './seal-chains.ts';
import type { Write } from './statements.ts';
import { historyChain } from './store.ts';
import type { TenantId } from './tables.ts';
import { type ChainReport, verifyChain } from './verify-chain.ts';

const now = toInstant(1_800_000_000_000);
const keyEncryptionKey = crypto.getRandomValues(new Uint8Array(32));
// safe: wrangler.toml binds it
const archive = openArchive(Reflect.get(env, 'FILES') as R2Bucket);

let taken = 20;

async function openTenant() {
  taken += 1;
  const binding: D1Database = Reflect.get(env, `TENANT_DB_${String(taken).padStart(3, '0')}`);
  const tenantId: TenantId = newId('ten', now);
  const schema = [runtimeSchema, sealSchema].flatMap((text) => text.split('--> statement-breakpoint'));
  await binding.batch([
    ...schema.map((statement) => binding.prepare(statement)),
    binding.prepare('INSERT INTO tenant_identity VALUES (?, 1, 1)').bind(tenantId),
  ]);
  // Each batch as if it were the first of its invocation.
  const port = { batch: (writes: readonly Write[]) => new MeteredD1(binding, new Meter()).batch(writes) };
  const database = Database.ofTenant(port, { tenantId, schemaVersion: 1 });
  const query = async (text: string) => (await binding.prepare(text).all()).results;
  return { tenantId, database, binding, query };
}

type Tenant = Awaited<ReturnType<typeof openTenant>>;

const commit = ({ database }: Tenant, subject: string, version = 1, at: Instant = now) =>
  database.write(
    toWrites(
      { writes: [], history: [{ subject, version, before: null, after: { subject, version }, why: '为什么' }] },
      { action: 'test.do', actor: 'system', at, requestId: 'req_1' },
    ),
  );

const seal = ({ database }: Tenant, at: Instant = now, mayGoOn = () => true) =>
  sealChains({ database, chains: [historyChain], archive, keyEncryptionKey, mayGoOn }, at);

async function verify({ database }: Tenant): Promise<ChainReport[]> {
  const pages: ChainReport[] = [];
  for (let next: number | null = 0; next !== null; ) {
    const page: ChainReport = await verifyChain({ database, chain: historyChain, archive, keyEncryptionKey }, next);
    pages.push(page);
    next = page.next;
  }
  return pages;
}

const faultsOf = (pages: readonly ChainReport[]) => pages.flatMap(({ faults }) => faults);

test('a thousand commits at once and two sealers make one chain without a gap or a fork', async () => {
  const tenant = await openTenant();
  const commits = Promise.all(Array.from({ length: 1000 }, (_, index) => commit(tenant, `s${index}`)));
  let isWriting = true;
  const sealers = [1, 2].map(async () => {
    for (let rounds = 0; isWriting || rounds === 0; rounds += 1) await seal(tenant);
  });
  await commits;
  isWriting = false;
  await Promise.all(sealers);
  await seal(tenant);
  const seqs = await tenant.query('select seq from seals order by seq');
  expect(seqs.map(({ seq }) => seq)).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
  const pages = await verify(tenant);
  expect(faultsOf(pages)).toEqual([]);
  expect(pages.reduce((sum, { rows }) => sum + rows, 0)).toBe(1000);
  expect(pages.at(-1)).toMatchObject({ head: { seq: 1000 }, copiedUntil: 1000, uncopied: null, tail: { rows: 0 } });
}, 60_000);

test('a row that reads an earlier time comes where it was written', async () => {
  const tenant = await openTenant();
  await commit(tenant, 'first', 1, later(now, 5000));
  await seal(tenant);
  await commit(tenant, 'late', 1, now);
  await seal(tenant);
  expect(await tenant.query('select seq, subject from seals order by seq')).toEqual([
    { seq: 1, subject: 'first' },
    { seq: 2, subject: 'late' },
  ]);
});

test('what is not sealed yet is counted, and since when it waits is told', async () => {
  const tenant = await openTenant();
  await commit(tenant, 'sealed');
  await seal(tenant);
  await commit(tenant, 'a', 1, later(now, 7000));
  await commit(tenant, 'b', 1, later(now, 3000));
  expect((await verify(tenant)).at(-1)?.tail).toEqual({ rows: 2, oldestAt: later(now, 3000) });
});

test('a visit stops where its share is used up, and the next one goes on', async () => {
  const tenant = await openTenant();
  const lines = Array.from({ length: ROWS_PER_SLICE + 3 }, (_, index) => index);
  for (let i = 0; i < lines.length; i += 100)
    await Promise.all(lines.slice(i, i + 100).map((index) => commit(tenant, `s${index}`)));
  let left = 1;
  expect(await seal(tenant, now, () => left-- > 0)).toEqual({
    rows: ROWS_PER_SLICE,
    isComplete: false,
    hasFailed: false,
  });
  expect(await seal(tenant)).toEqual({ rows: 3, isComplete: true, hasFailed: false });
  expect(await seal(tenant)).toEqual({ rows: 0, isComplete: true, hasFailed: false });
  expect(faultsOf(await verify(tenant))).toEqual([]);
});

test('neither a seal nor its order can be changed', async () => {
  const tenant = await openTenant();
  await commit(tenant, 'a');
  await commit(tenant, 'b');
  await seal(tenant);
  await expect(tenant.query("update seals set hash = 'x'")).rejects.toThrow('GUARD:HISTORY');
  await expect(tenant.query('delete from seals')).rejects.toThrow('GUARD:HISTORY');
  const insert = (seq: number, prevHash: string) =>
    tenant.query(`insert into seals values ('history', ${seq}, 'c', 1, '${prevHash}', 'h', 1)`);
  await expect(insert(4, 'h')).rejects.toThrow('GUARD:SEAL');
  await expect(insert(3, 'another')).rejects.toThrow('GUARD:SEAL');
  await expect(insert(2, '')).rejects.toThrow('GUARD:SEAL');
});

test('a copy is written once, and only the holder of the key can make one', async () => {
  const tenant = await openTenant();
  await commit(tenant, 'a');
  await seal(tenant);
  const owner = { tenantId: tenant.tenantId, chain: 'history', keyEncryptionKey };
  const key = anchorKey(owner, 1);
  const first = await archive.read(key);
  await archive.putOnce(key, 'another');
  expect(await archive.read(key)).toBe(first);
  expect(await listAnchors(archive, owner, 0, 10)).toEqual([{ key, seq: 1 }]);
  expect(await readAnchor(archive, owner, key)).toMatchObject({ from: 1, seq: 1, at: now });
  const other = { ...owner, keyEncryptionKey: crypto.getRandomValues(new Uint8Array(32)) };
  expect(await readAnchor(archive, other, key)).toBeUndefined();
  // Of another tenant, though under the same key, it is no copy.
  const stranger = { ...owner, tenantId: newId('ten', now) };
  expect(await readAnchor(archive, stranger, key)).toBeUndefined();
});

test('a visit that died between the copy and its note makes the same copy again', async () => {
  const tenant = await openTenant();
  await commit(tenant, 'a');
  const dying = { ...archive, putOnce: () => Promise.reject(new Error('gone')) };
  const sealing = { database: tenant.database, chains: [historyChain], keyEncryptionKey, mayGoOn: () => true };
  expect(await sealChains({ ...sealing, archive: dying }, now)).toMatchObject({ hasFailed: true });
  expect((await verify(tenant))[0]).toMatchObject({ faults: [], uncopied: { seq: 1, sealedAt: now } });
  await seal(tenant, later(now, 60_000));
  expect((await verify(tenant))[0]).toMatchObject({ faults: [], copiedUntil: 1, uncopied: null });
});
