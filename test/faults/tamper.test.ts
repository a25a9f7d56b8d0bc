/**
 * A sealed chain of what real actions left behind, changed in eight ways at a hundred places each by somebody who may write
 * the database file: the verifier has to point at the very number. `SEED=n` takes the same places again.
 */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  type Archive,
  type Chain,
  type ChainReport,
  Database,
  type Fault,
  historyChain,
  sealChains,
  type TenantId,
  verifyChain,
  type Write,
} from '@aftercare/runtime';
import { ledgerChain } from '@aftercare/settlement';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Place, randomFrom, readSealed, type Sealed, TAMPERINGS, withoutTriggers } from '../kit/tamper.ts';
import { bundleFor, tellStory } from '../simulator/run.ts';

const PLACES = 100;
const SEED = Number(process.env.SEED ?? randomInt(2 ** 31));
const STEPS = 700;
const SLICE = 37;
const keyEncryptionKey = crypto.getRandomValues(new Uint8Array(32));

interface Kept {
  readonly tenantId: TenantId;
  readonly file: DatabaseSync;
  readonly database: Database;
  readonly archive: Archive;
}

describe('a sealed chain', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-tamper-'));
  let kept: Kept;
  let stranger: Kept;
  let rows: readonly Sealed[];

  beforeAll(async () => {
    const files: { tenantId: TenantId; file: DatabaseSync; rows: number }[] = [];
    const bundle = await bundleFor(folder);
    await tellStory({
      seed: SEED % 1_000_000,
      steps: STEPS,
      // What else must hold of a story is looked at where stories are told.
      stepsPerLook: STEPS + 1,
      stepsPerRest: STEPS + 1,
      bundle,
      async whenOver({ tenants }) {
        for (const [tenantId, database] of tenants) {
          const name = join(folder, `${tenantId}.sqlite`);
          database.exec(`vacuum into '${name}'`);
          const file = new DatabaseSync(name);
          const count = Number(file.prepare('select count(*) as n from history').get()?.n);
          // safe: the tenants of a story are known by their ids
          files.push({ tenantId: tenantId as TenantId, file, rows: count });
        }
      },
    });
    const [largest, next] = files.toSorted((left, right) => right.rows - left.rows);
    if (largest === undefined || next === undefined) throw new Error('the story has no tenants');
    kept = await sealAgain(largest);
    stranger = await sealAgain(next);
    rows = readSealed(kept.file);
    console.log(`seed ${SEED}: ${rows.length} rows of ${kept.tenantId}, ${STEPS} steps of a story`);
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(readSealed(stranger.file).length).toBeGreaterThan(20);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('that nobody changed is found whole, and so is the ledger', async () => {
    expect(await verifyAll(kept, historyChain)).toEqual([]);
    expect(await verifyAll(kept, ledgerChain)).toEqual([]);
    expect(kept.file.prepare("select count(*) as n from seals where chain = 'ledger'").get()?.n).toBeGreaterThanOrEqual(
      3,
    );
  });

  test.each(Object.entries(TAMPERINGS))(
    `${PLACES} times: %s`,
    async (kind, tamper) => {
      const random = randomFrom(SEED);
      let located = 0;
      const missed: object[] = [];
      for (let i = 0; i < PLACES; i += 1) {
        const seq = 1 + random(rows.length);
        kept.file.exec('begin');
        const restore = withoutTriggers(kept.file);
        const place: Place = {
          database: kept.file,
          tenantId: kept.tenantId,
          rows,
          seq,
          random,
          stranger: stranger.file,
        };
        const expected = await tamper(place);
        restore();
        const faults = (await verifyAll(kept, historyChain)).filter(({ kind }) => kind !== 'unprotected');
        kept.file.exec('rollback');
        if (faults[0]?.seq === expected) located += 1;
        else missed.push({ kind, seq, expected, first: faults[0] });
      }
      console.log(`${located}/${PLACES}: ${kind}`);
      expect(missed).toEqual([]);
      expect(located).toBe(PLACES);
      // Nothing is left of it.
      expect(await verifyAll(kept, historyChain)).toEqual([]);
    },
    120_000,
  );

  test('whose triggers are gone is told so, even where nothing was changed yet', async () => {
    kept.file.exec('begin');
    withoutTriggers(kept.file);
    const faults = await verifyAll(kept, historyChain);
    kept.file.exec('rollback');
    expect(faults.map(({ kind, expected }) => `${kind} ${expected}`).sort()).toEqual(
      ['history_no_delete', 'history_no_update', 'seals_next', 'seals_no_delete', 'seals_no_update'].map(
        (name) => `unprotected ${name}`,
      ),
    );
  });

  test('a posting that moved, and one that was added, change the ledger', async () => {
    const of = (sql: string) => async () => {
      kept.file.exec('begin; drop trigger ledger_postings_no_update');
      kept.file.exec(sql);
      const faults = (await verifyAll(kept, ledgerChain)).filter(({ kind }) => kind !== 'unprotected');
      kept.file.exec('rollback');
      return faults.map(({ kind, seq }) => ({ kind, seq }));
    };
    const first = "(select subject from seals where chain = 'ledger' and seq = 1)";
    const changed = [{ kind: 'row_changed', seq: 1 }];
    expect(await of(`update ledger_postings set amount = amount + 1 where entry_id = ${first}`)()).toEqual(changed);
    expect(
      await of(
        `insert into ledger_postings select entry_id, 99, account, membership_id, currency, 0 from ledger_postings where entry_id = ${first} limit 1`,
      )(),
    ).toEqual(changed);
  });

  test('a copy that was forged, and one that was taken away, are told', async () => {
    const keys = await kept.archive.list(`audit/${kept.tenantId}/history/`, '', 1000);
    const [first, second] = [keys[0] ?? '', keys[1] ?? ''];
    const forged: Archive = {
      ...kept.archive,
      read: async (key) =>
        key === second
          ? ((await kept.archive.read(key)) ?? '').replace(/[0-9a-f]{8}"/, '00000000"')
          : kept.archive.read(key),
    };
    expect(await verifyAll({ ...kept, archive: forged }, historyChain)).toMatchObject([
      { kind: 'copy_forged', seq: 2 * SLICE },
    ]);
    const taken: Archive = {
      ...kept.archive,
      list: async (...asked) => (await kept.archive.list(...asked)).filter((key) => key !== first),
    };
    expect(await verifyAll({ ...kept, archive: taken }, historyChain)).toMatchObject([
      { kind: 'copy_missing', seq: 1 },
    ]);
  });
});

/** The rows as they were written, sealed a few at a time as a sealer does that comes every minute. */
async function sealAgain({ tenantId, file }: { tenantId: TenantId; file: DatabaseSync }): Promise<Kept> {
  const restore = withoutTriggers(file);
  file.exec('create temp table written as select * from history order by rowid');
  // Whether a month was closed and paid in so short a story is chance.
  for (const id of ['ent_a', 'ent_b', 'ent_c'])
    file.exec(`insert into ledger_entries (id, business_key, kind, period, posted_on, at)
        values ('${id}', 'made/${id}', 'statement', '2026-01', '2026-01-31', 1);
      insert into ledger_postings (entry_id, position, account, currency, amount)
        values ('${id}', 1, 'payable', 'CNY', -500), ('${id}', 2, 'warranty_cost', 'CNY', 500)`);
  file.exec('delete from history; delete from seals; delete from seal_anchors');
  restore();
  const database = openDatabase(file, tenantId);
  const archive = keepInMemory();
  const sealing = { database, chains: [historyChain, ledgerChain], archive, keyEncryptionKey, mayGoOn: () => true };
  const written = Number(file.prepare('select count(*) as n from written').get()?.n);
  for (let i = 0; i < written; i += SLICE) {
    file.exec(`insert into history select * from written where rowid > ${i} and rowid <= ${i + SLICE}`);
    // safe: any moment after the last one
    await sealChains(sealing, (1_900_000_000_000 + i * 60_000) as Parameters<typeof sealChains>[1]);
  }
  return { tenantId, file, database, archive };
}

/** A database file behind the same handle as everywhere; a batch is undone whole, also inside of what the test undoes. */
function openDatabase(file: DatabaseSync, tenantId: TenantId): Database {
  const port = {
    async batch(statements: readonly Write[]) {
      file.exec('savepoint batch');
      try {
        const results = statements.map(({ sql, values }) => file.prepare(sql).all(...values));
        file.exec('release batch');
        return results;
      } catch (error) {
        file.exec('rollback to batch; release batch');
        throw error;
      }
    },
  };
  return Database.ofTenant(port, { tenantId, schemaVersion: 1 });
}

function keepInMemory(): Archive {
  const texts = new Map<string, string>();
  return {
    async putOnce(key, text) {
      if (!texts.has(key)) texts.set(key, text);
    },
    list: async (prefix, after, limit) =>
      [...texts.keys()]
        .filter((key) => key.startsWith(prefix) && key > after)
        .sort()
        .slice(0, limit),
    read: async (key) => texts.get(key) ?? null,
  };
}

async function verifyAll({ database, archive }: Kept, chain: Chain): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (let next: number | null = 0; next !== null; ) {
    const report: ChainReport = await verifyChain({ database, chain, archive, keyEncryptionKey }, next);
    faults.push(...report.faults);
    next = report.next;
  }
  return faults;
}
