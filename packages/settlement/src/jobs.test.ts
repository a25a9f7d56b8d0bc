/* How a month becomes statements: the real reads and writes, on a database of their own, with what can come in between. */
import { globSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type Instant, toInstant } from '@aftercare/kernel';
import type { Read, Reads, Write } from '@aftercare/runtime';
import { toWrites } from '@aftercare/runtime';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { closingPeriod } from './jobs.ts';
import { writeEntry } from './ledger.ts';
import { month, terms } from './rules/fixtures.ts';
import { CLOSE_PERIOD, type LedgerEntry, type Posting } from './words.ts';

const ROOT = `${import.meta.dirname}/../../..`;
const MIGRATIONS = globSync('migrations/tenant/*.sql', { cwd: ROOT })
  .sort()
  .map((file) => readFileSync(`${ROOT}/${file}`, 'utf8'));
const MEMBER = 'mem_lixia';

let database: DatabaseSync;
let clock = 0;
beforeEach(open);

function open(): void {
  // An order stands here without its request.
  database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  for (const sql of MIGRATIONS) database.exec(sql);
  database.exec(`insert into memberships (id, tenant_id, tenant_slug, kind, state, legal_name, licence_number, division_code,
      address, phone, categories, applied_at, version)
    values ('${MEMBER}', 'ten_lixia', 'lixia', 'shop', 'active', 'Lixia', '1', '370102', 'a', 'p', '[]', 1, 1)`);
}

const ask = <Result>({ sql, values, decode }: Read<Result>): Result => decode(database.prepare(sql).all(...values));
const rows = (sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => Object.values(row));

/** All of it or nothing, as D1's batch. */
function write(writes: readonly Write[]): void {
  database.exec('begin');
  try {
    for (const { sql, values } of writes) database.prepare(sql).run(...values);
    database.exec('commit');
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}

/** What a visit does with the slice of a member; `between` happens after it has read and before it writes. */
async function fire(period: string, between: () => unknown = () => undefined): Promise<readonly string[]> {
  clock += 1;
  const firedAt: Instant = toInstant(Date.UTC(2026, 6, 1) + clock);
  const input = { period, network: 'sunlit', members: [MEMBER] };
  const { effect, items, errors } = await closingPeriod.run(
    { job: 'job_x', input, position: 0, at: firedAt },
    async (reads: Reads) => Object.fromEntries(Object.entries(reads).map(([name, read]) => [name, ask(read)])),
  );
  expect(items).toBe(1);
  await between();
  write(toWrites(effect, { action: CLOSE_PERIOD, actor: 'timer', at: firedAt, requestId: `${clock}` }));
  return errors.map(({ code }) => code);
}

interface Lines {
  readonly approved: readonly number[];
  readonly currency?: string;
  readonly verdict?: 'approve' | 'needs_information';
}

const toDecision = ({ approved, currency = 'CNY', verdict = 'approve' }: Lines) =>
  JSON.stringify({
    verdict: 'approved',
    currency,
    amounts: { claimed: 0, approved: 0 },
    lines: approved.map((amount) => ({ verdict, amounts: { claimed: amount, approved: amount } })),
    findings: [],
    trace: [],
    versions: [],
  });

/** A claim as its submission leaves it. */
function decide(id: string, decidedOn: string, lines: Lines): void {
  const { currency = 'CNY', approved } = lines;
  const sent = JSON.stringify(approved.map((claimedAmount) => ({ kind: 'travel', claimedAmount })));
  database
    .prepare(
      `insert into claims (id, member_id, member_tenant_id, member_name, reference, mode, unit_id, serial, model_code, component,
         causal_part, causal_key, cause, failed_on, repaired_on, state, currency, claimed_amount, approved_amount, lines,
         decision, submitted_at, submitted_by, version, decided_on)
       values (?, ?, 'ten_lixia', 'Lixia', ?, 'live', ?, 'S', 'M', 'tank', 'T', 'T', 'quality', '2026-05-01', '2026-05-02',
         'approved', ?, 1, 1, ?, ?, 1, 'me', 1, ?)`,
    )
    .run(id, MEMBER, id, id, currency, sent, toDecision(lines), decidedOn);
  addHistory(id, 1);
}

/** Another round of it, as its resubmission leaves it. */
function decideAgain(id: string, decidedOn: string, lines: Lines): void {
  const version = Number(database.prepare('select version from claims where id = ?').get(id)?.version) + 1;
  database
    .prepare('update claims set round = round + 1, decision = ?, decided_on = ?, version = ? where id = ?')
    .run(toDecision(lines), decidedOn, version, id);
  addHistory(id, version);
}

const addHistory = (subject: string, version: number) =>
  database
    .prepare(
      "insert into history (subject, version, action, actor, at, request_id) values (?, ?, 'claims', 'me', 1, '1')",
    )
    .run(subject, version);

function agree(number: number, validFrom: string, changed: object): void {
  const content = { validFrom, validUntil: null, renewal: 'none', settlement: { ...terms, ...changed } };
  database
    .prepare(
      `insert into agreements (id, membership_id, member_tenant_id, number, state, valid_from, content, in_force_at,
         created_at, version) values (?, ?, 'ten_lixia', ?, 'superseded', ?, ?, ?, 1, 3)`,
    )
    .run(`agr_${number}`, MEMBER, number, validFrom, JSON.stringify(content), number);
  addHistory(`agr_${number}`, 3);
}

const statements = () => rows('select period, currency, total, line_count from statements order by period');
const settledLines = () => rows('select source_id, amount from statement_lines order by source_id, source_line, round');

describe('what comes in between', () => {
  test('a claim that was sent again while nothing of it was payable is not put back', async () => {
    decide('clm_1', '2026-05-05', { approved: [100], verdict: 'needs_information' });
    const cured = () => decideAgain('clm_1', '2026-05-31', { approved: [100] });
    await expect(fire('2026-05', cured)).rejects.toThrow('GUARD:STALE');
    await fire('2026-05');
    expect(settledLines()).toEqual([['clm_1', 100]]);
    expect(rows('select version, round, settled_round from claims')).toEqual([[3, 2, 2]]);
  });

  test('nor beside others that are payable', async () => {
    decide('clm_1', '2026-05-05', { approved: [100], verdict: 'needs_information' });
    decide('clm_2', '2026-05-05', { approved: [200] });
    const cured = () => decideAgain('clm_1', '2026-05-31', { approved: [100] });
    await expect(fire('2026-05', cured)).rejects.toThrow('GUARD:STALE');
    expect(statements()).toEqual([]);
    await fire('2026-05');
    expect(statements()).toEqual([['2026-05', 'CNY', 318, 2]]);
  });

  test('an agreement that was signed meanwhile is the one that counts', async () => {
    agree(1, '2026-01-01', { servicesTaxPpm: 60_000 });
    decide('clm_1', '2026-05-05', { approved: [100] });
    // Its signing takes the place of the first one, which gets a next version by that.
    const signed = () => {
      agree(2, '2026-05-01', { servicesTaxPpm: 90_000 });
      addHistory('agr_1', 4);
    };
    await expect(fire('2026-05', signed)).rejects.toThrow('GUARD:STALE');
    await fire('2026-05');
    expect(statements()).toEqual([['2026-05', 'CNY', 109, 1]]);
  });

  test('a second visit that read before the first one wrote changes nothing', async () => {
    decide('clm_1', '2026-05-05', { approved: [100] });
    await expect(fire('2026-05', () => fire('2026-05'))).rejects.toThrow('UNIQUE');
    expect(statements()).toHaveLength(1);
    expect(rows('select count(*) from ledger_entries')).toEqual([[1]]);
  });

  test('a timer that fires again finds its statement there', async () => {
    decide('clm_1', '2026-05-05', { approved: [100] });
    await fire('2026-05');
    decide('clm_2', '2026-05-06', { approved: [200] });
    await fire('2026-05');
    expect(settledLines()).toEqual([['clm_1', 100]]);
    await fire('2026-06');
    expect(settledLines()).toEqual([
      ['clm_1', 100],
      ['clm_2', 200],
    ]);
  });
});

describe('which terms', () => {
  test('what was decided in a month that is paid by the unit is not paid again by the claim', async () => {
    agree(1, '2026-05-01', { mode: 'flat_per_unit', flatPerUnit: 3500 });
    decide('clm_1', '2026-05-05', { approved: [100] });
    signOrder('wko_1', '2026-05-06');
    await fire('2026-05');
    expect(settledLines()).toEqual([['wko_1', 3500]]);
    agree(2, '2026-06-01', {});
    decide('clm_2', '2026-06-05', { approved: [200] });
    await fire('2026-06');
    expect(settledLines()).toEqual([
      ['clm_2', 200],
      ['wko_1', 3500],
    ]);
  });

  test('without an agreement in the currency of what was decided', async () => {
    decide('clm_1', '2026-05-05', { approved: [100], currency: 'EUR' });
    await fire('2026-05');
    expect(statements()).toEqual([['2026-05', 'EUR', 106, 1]]);
    expect(rows('select distinct currency from ledger_postings')).toEqual([['EUR']]);
  });

  test('what is in another currency is never added up; it waits, and the owner is told', async () => {
    agree(1, '2026-01-01', { currency: 'CNY' });
    decide('clm_1', '2026-05-05', { approved: [100], currency: 'EUR' });
    decide('clm_2', '2026-05-05', { approved: [200] });
    await fire('2026-05');
    expect(statements()).toEqual([['2026-05', 'CNY', 212, 1]]);
    expect(rows('select id from claims where settled_round < round')).toEqual([['clm_1']]);
    expect(rows('select kind from notices')).toEqual([['settlement.other_currency']]);
  });
});

test('more lines than a document can carry: the rest comes into the next statement, whole claims only', async () => {
  const approved = Array.from({ length: 50 }, () => 100);
  for (let claim = 1; claim <= 61; claim++) decide(`clm_${100 + claim}`, '2026-05-05', { approved });
  await fire('2026-05');
  await fire('2026-06');
  expect(rows('select period, line_count from statements order by period')).toEqual([
    ['2026-05', 3000],
    ['2026-06', 50],
  ]);
});

test('more orders than a document can carry are not passed over in silence', async () => {
  agree(1, '2026-05-01', { mode: 'flat_per_unit', flatPerUnit: 3500 });
  database.exec('begin');
  for (let order = 0; order <= 3000; order++) signOrder(`wko_${order}`, '2026-05-06');
  database.exec('commit');
  expect(await fire('2026-05')).toEqual(['settlement.too_many_orders']);
  expect(rows('select id from statements')).toEqual([]);
});

function signOrder(id: string, signedOn: string): void {
  database
    .prepare(
      `insert into work_orders (id, number, request_id, membership_id, member_tenant_id, member_name, unit_id, serial,
         model_code, state, offered_at, accept_until, signed_on, version)
       values (?, ?, ?, ?, 'ten_lixia', 'Lixia', 'unt_1', 'S', 'M', 'signed', 1, 1, ?, 1)`,
    )
    .run(id, id, `req_${id}`, MEMBER, signedOn);
}

describe('the ledger', () => {
  const posting = (amount: number, currency = 'CNY'): Posting => ({
    account: 'cash',
    membershipId: null,
    currency,
    amount,
  });
  const entry = (id: string, postings: readonly Posting[], businessKey = id): LedgerEntry => ({
    id: `ent_${id}`,
    businessKey,
    kind: 'reversal',
    period: month('2026-05'),
    statementId: null,
    // safe: a date that exists
    postedOn: '2026-05-31' as LedgerEntry['postedOn'],
    at: toInstant(0),
    postings,
  });

  test.each<[string, readonly Posting[]]>([
    ['that is one fen short', [posting(5), posting(-4)]],
    ['that balances only across currencies', [posting(5), posting(-5, 'EUR')]],
  ])('takes no entry %s, nor what came with it', (_about, postings) => {
    expect(() =>
      write([...writeEntry(entry('1', [posting(1), posting(-1)])), ...writeEntry(entry('2', postings))]),
    ).toThrow('GUARD:UNBALANCED');
    expect(rows('select id from ledger_entries')).toEqual([]);
    expect(rows('select entry_id from ledger_postings')).toEqual([]);
  });

  test('takes a fact once, and a posting is never changed', () => {
    write(writeEntry(entry('1', [posting(5), posting(-5)], 'payment/stm_1')));
    expect(() => write(writeEntry(entry('2', [posting(5), posting(-5)], 'payment/stm_1')))).toThrow(/business_key/);
    expect(() => database.exec('update ledger_postings set amount = 6')).toThrow('GUARD:HISTORY');
    expect(() => database.exec('delete from ledger_entries')).toThrow('GUARD:HISTORY');
    expect(rows('select sum(amount), count(*) from ledger_postings')).toEqual([[0, 2]]);
  });
});

test('however claims are decided again and months are closed: each line is paid what stands, once, and all balances', async () => {
  const amounts = fc.array(fc.nat(100_000), { minLength: 2, maxLength: 2 });
  const step = fc.oneof(
    fc.record({ kind: fc.constant('decide' as const), approved: amounts }),
    fc.record({ kind: fc.constant('again' as const), which: fc.nat(5), approved: amounts }),
    fc.record({ kind: fc.constant('close' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      open();
      const standing = new Map<string, readonly number[]>();
      let closed = 0;
      const today = () => `2026-${String(closed + 1).padStart(2, '0')}-10`;
      const close = async () => {
        closed += 1;
        await fire(`2026-${String(closed).padStart(2, '0')}`);
      };
      for (const each of steps) {
        const known = [...standing.keys()];
        if (each.kind === 'close' && closed < 11) await close();
        if (each.kind === 'decide') {
          const id = `clm_${known.length}`;
          decide(id, today(), { approved: each.approved });
          standing.set(id, each.approved);
        }
        const again = each.kind === 'again' ? known[each.which] : undefined;
        if (each.kind === 'again' && again !== undefined) {
          decideAgain(again, today(), { approved: each.approved });
          standing.set(again, each.approved);
        }
      }
      await close();
      const paid = (id: string, line: number) =>
        Number(
          database
            .prepare(
              'select coalesce(sum(amount), 0) as sum from statement_lines where source_id = ? and source_line = ?',
            )
            .get(id, line)?.sum,
        );
      for (const [id, approved] of standing) expect([paid(id, 1), paid(id, 2)]).toEqual(approved);
      expect(rows('select entry_id from ledger_postings group by entry_id, currency having sum(amount) <> 0')).toEqual(
        [],
      );
      expect(rows("select coalesce(-sum(amount), 0) from ledger_postings where account = 'member_payable'")).toEqual(
        rows('select coalesce(sum(amount + tax), 0) from statement_lines'),
      );
    }),
    { numRuns: 25 },
  );
});
