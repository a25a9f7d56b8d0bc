/** A month's statement from the close to the payment, and what happens when things come twice, too early or at once. */
import { compactVerify, createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { readTenant, writeTenant } from '../kit/databases.ts';
import { readClaims, readSigningKey, signToken } from '../kit/forge.ts';
import { addShop, buildNetwork, type Caller, makeClaim, type Network, openCaller, type Shop } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock, signInAgain } from '../kit/statement.ts';

interface Statement {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly payBy: string | null;
  readonly total: { readonly amount: number };
  readonly lines: number;
  readonly ledger: { readonly balanced: boolean };
  readonly papers: { readonly receivedOn: string | null };
  readonly steps: readonly { readonly step: string; readonly state: string; readonly on: string | null }[];
}
interface Items<Item> {
  readonly items: readonly Item[];
}

let server: TestServer;
let network: Network;
let shop: Shop;
let other: Shop;
let approver: Caller;
let finance: Caller;
let payer: Caller;
let used = 0;

/** The last month that is over, as the network counts. */
const now = new Date();
const lastMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 15, 4));
const period = lastMonth.toISOString().slice(0, 7);
const firstOfMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1, 4));
const firstOfNextMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1, 4));

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  await moveTo(lastMonth);
  network = await buildNetwork(server.baseUrl, { units: 40 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  other = await addShop(server.baseUrl, network, 'huaxing-service');
  await agree(network, shop, agreementContent(['370102'], { settlement: { mode: 'per_claim', skips: ['audit'] } }));
  [approver, finance, payer] = await Promise.all([
    addColleague('approver'),
    addColleague('finance'),
    addColleague('admin'),
  ]);
  for (let count = 0; count < 3; count++) await claim(shop);
  await claim(other);
});
afterAll(() => server.stop().catch(() => undefined));

const moveTo = (instant: Date) => moveClock(server, instant);

async function addColleague(role: string): Promise<Caller> {
  const { maker } = network;
  const email = `${role}@${maker.slug}.example`;
  const { invitationToken } = await maker.owner.make<{ invitationToken: string }>('/v1/users', {
    email,
    name: role,
    roles: [role],
  });
  const nobody = openCaller(server.baseUrl, null);
  await nobody.make('/v1/users/accept', { tenant: maker.slug, token: invitationToken, password: maker.password });
  return signIn(email);
}

const signIn = (email: string) => signInAgain(server, network.maker, email);

/** 40.00 of labour at 6 %, 25.00 of goods at 13 %: 70.65 with tax. */
async function claim(by: Shop): Promise<void> {
  used += 1;
  const day = lastMonth.toISOString().slice(0, 10);
  await by.owner.make(
    `${network.path}/claims`,
    makeClaim(network.serials[used] ?? '', `ST-${used}`, { failedOn: day, repairedOn: day, signedOn: day }),
  );
}
const WITH_TAX = 4000 + 240 + 2500 + 325;

/** Tokens last ten minutes: after a jump everybody signs in again. */
async function everybodyBack(): Promise<void> {
  const [a, b, c] = await Promise.all(
    [network.maker, shop, other].map((tenant) => signInAgain(server, tenant, tenant.ownerEmail)),
  );
  if (a === undefined || b === undefined || c === undefined) throw new Error('somebody did not come back');
  network = { ...network, maker: { ...network.maker, owner: a } };
  shop = { ...shop, owner: b };
  other = { ...other, owner: c };
  const colleague = (role: string) => signIn(`${role}@${network.maker.slug}.example`);
  [approver, finance, payer] = await Promise.all([colleague('approver'), colleague('finance'), colleague('admin')]);
}

async function findStatements(): Promise<readonly Statement[]> {
  const { body } = await network.maker.owner.get<Items<Statement>>(`${network.path}/statements?period=${period}`);
  return body.items;
}

const at = (id: string, verb: string) => `${network.path}/statements/${id}/${verb}`;

describe('the month', () => {
  let statement: Statement;

  test('is not closed before it is over, and then once', async () => {
    const close = `${network.path}/periods/${period}/close`;
    expectProblem(await finance.post(close, {}), 409, 'settlement.period_open');
    expectProblem(await shop.owner.post(close, {}), 403, 'network.not_for_members');
    expectProblem(await finance.post(`${network.path}/periods/2026-13/close`, {}), 404, 'request.not_found');
    await moveTo(firstOfMonth);
    await everybodyBack();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => finance.post<{ id: string; total: number }>(close, {})),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409, 409, 409, 409, 409, 409]);
    const job = answers.find(({ status }) => status === 202);
    expect(job?.body).toMatchObject({ kind: 'settlement.close_period', state: 'queued', total: 2, facts: { period } });
    expect(job?.headers.get('location')).toBe(`/v1/jobs/${job?.body.id}`);
  });

  test('gives each member one statement, whatever the timers do', async () => {
    await Promise.all([server.tick(), server.tick(), server.tick()]);
    await expect.poll(async () => (await findStatements()).length, { timeout: 10_000 }).toBe(2);
    // A job that begins again, over a power cut: every member's slice runs a second time.
    await server.kill();
    beginAgain();
    server = await server.startAgain();
    await moveTo(firstOfMonth);
    await everybodyBack();
    await server.tick();
    expect(await findStatements()).toHaveLength(2);
    statement = await ownOf(shop);
    expect(statement).toMatchObject({
      number: `ST-${period}-LIXIA-REPAIR`,
      state: 'closed',
      total: { amount: 3 * WITH_TAX },
      lines: 6,
    });
    const shown = await shop.owner.get<Statement>(`${network.path}/statements/${statement.id}`);
    expect(shown.body.ledger.balanced).toBe(true);
    expect((await other.owner.get<Items<Statement>>(`${network.path}/statements`)).body.items).toHaveLength(1);
    for (const path of ['', '/lines', '/document'])
      expectProblem(
        await other.owner.get(`${network.path}/statements/${statement.id}${path}`),
        404,
        'request.not_found',
      );
    const claims = await shop.owner.get<Items<{ settlement: { statement: string } | null }>>(`${network.path}/claims`);
    expect(claims.body.items.map(({ settlement }) => settlement?.statement)).toEqual(Array(3).fill(statement.id));
  });

  async function ownOf({ owner }: Shop): Promise<Statement> {
    const { body } = await owner.get<Items<Statement>>(`${network.path}/statements?period=${period}`);
    const [own] = body.items;
    if (own === undefined) throw new Error('no statement');
    return own;
  }

  /** Puts the timer of a member's statement back, as if it had never been taken. */
  function beginAgain(): void {
    writeTenant(server.dataDir, network.maker.id, (database) => {
      database.exec(`
        update jobs set state = 'running', position = 0, ended_at = null;
        insert into timers (subject, kind, due_at, payload) select id, 'jobs.slice_due', 0, '{}' from jobs`);
    });
  }

  test('goes step by step: nothing before its turn, nobody in another one’s place', async () => {
    const { id } = statement;
    expectProblem(await approver.post(at(id, 'approve'), {}), 409, 'settlement.state_forbids');
    expectProblem(await shop.owner.post(at(id, 'papers'), {}), 409, 'settlement.state_forbids');
    expectProblem(await network.maker.owner.post(at(id, 'confirm'), {}), 403, 'network.not_for_the_owner');
    await shop.owner.make(at(id, 'dispute'), { reason: 'one is missing' });
    expectProblem(await shop.owner.post(at(id, 'confirm'), {}), 409, 'settlement.state_forbids');
    await network.maker.owner.make(at(id, 'resolve'), { reason: 'it was sent in the next month' });
    await shop.owner.make(at(id, 'confirm'), {});
    const future = { receivedOn: '2999-01-01' };
    expectProblem(await network.maker.owner.post(at(id, 'papers'), future), 422, 'settlement.papers_in_future');
    const papers = await shop.owner.make<Statement>(at(id, 'papers'), {});
    // On the first of the month they are early and count as the 15th; 20 days later is the pay day.
    expect(papers.state).toBe('papers_received');
    expect(papers.payBy?.slice(8)).toMatch(/^0[4-7]$/);
    expectProblem(
      await network.maker.owner.post(at(id, 'audit'), {}, { 'if-match': '"1"' }),
      412,
      'request.version_stale',
    );
  });

  test('a question begins it again, and the papers that came keep their day', async () => {
    const { id } = statement;
    const before = await shop.owner.get<Statement>(`${network.path}/statements/${id}`);
    await moveTo(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 22, 4)));
    await everybodyBack();
    await shop.owner.make(at(id, 'dispute'), { reason: 'another one is missing' });
    const answered = await network.maker.owner.make<Statement>(at(id, 'resolve'), { reason: 'it was rejected' });
    expect(answered.steps.map(({ state }) => state)).toEqual(['done', 'current', 'todo', 'skipped', 'todo', 'todo']);
    await shop.owner.make(at(id, 'confirm'), {});
    const again = await shop.owner.make<Statement>(at(id, 'papers'), {});
    expect([again.papers, again.payBy]).toEqual([before.body.papers, before.body.payBy]);
    expect(again.papers.receivedOn).toBe(`${thisMonthText()}-01`);
  });

  test('is approved by two, at once or not, and paid once by a third', async () => {
    const { id } = statement;
    expectProblem(await payer.post(at(id, 'pay'), { paidOn: period, reference: 'B' }), 400, 'request.invalid');
    const yes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 === 0 ? approver : finance).post<Statement>(at(id, 'approve'), {}),
      ),
    );
    expect(yes.filter(({ status }) => status === 200)).toHaveLength(2);
    expect(yes.filter(({ status }) => status === 409)).toHaveLength(8);
    const approvedAt = yes.find(({ body }) => body.state === 'approved')?.body.steps;
    expect(approvedAt?.find(({ step }) => step === 'audit')?.state).toBe('skipped');
    expect(approvedAt?.find(({ step }) => step === 'approve')?.on).toBe(`${thisMonthText()}-22`);
    const payment = { paidOn: `${thisMonthText()}-01`, reference: 'BANK-1' };
    const tooEarly = { ...payment, paidOn: `${period}-28` };
    expectProblem(await payer.post(at(id, 'pay'), tooEarly), 422, 'settlement.paid_before_issue');
    expectProblem(await finance.post(at(id, 'pay'), payment), 409, 'settlement.payer_approved');
    const paid = await Promise.all(Array.from({ length: 20 }, () => payer.post<Statement>(at(id, 'pay'), payment)));
    expect(paid.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(paid.filter(({ status }) => status === 409)).toHaveLength(19);
    const balances = await network.maker.owner.get<Items<{ account: string; amount: { amount: number } }>>(
      `${network.path}/ledger/balances?membership=${shop.membershipId}`,
    );
    const of = (account: string) => balances.body.items.find((item) => item.account === account)?.amount.amount;
    expect([of('member_payable'), of('cash'), of('warranty_cost'), of('input_tax')]).toEqual([
      0,
      -3 * WITH_TAX,
      3 * 6500,
      3 * 565,
    ]);
    const entries = await network.maker.owner.get<Items<{ kind: string; period: string }>>(
      `${network.path}/ledger/entries?statement=${id}`,
    );
    // A closed month takes no payment: it is posted in the one that is open.
    expect(entries.body.items.map(({ kind, period: of }) => [kind, of])).toEqual([
      ['payment', thisMonthText()],
      ['statement', period],
    ]);
    const claims = await shop.owner.get<Items<{ settlement: { state: string } }>>(`${network.path}/claims`);
    expect(claims.body.items.map(({ settlement }) => settlement.state)).toEqual(['paid', 'paid', 'paid']);
  });

  test('leaves a document that anybody can verify, and no key that could sign a token', async () => {
    const { body } = await shop.owner.get<{ jws: string; kid: string; document: { number: string; sums: unknown } }>(
      at(statement.id, 'document'),
    );
    const nobody = openCaller(server.baseUrl, null);
    const keys = await nobody.get<{ keys: { kid: string }[] }>('/t/sunlit/.well-known/document-keys.json');
    const verified = await compactVerify(body.jws, createLocalJWKSet(keys.body));
    const signed = new TextDecoder().decode(verified.payload);
    expect(JSON.parse(signed)).toEqual(body.document);
    expect(signed).toBe(JSON.stringify(body.document, toSorted));
    expect(body.document.number).toBe(statement.number);
    expect(verified.protectedHeader).toMatchObject({ alg: 'ES256', kid: body.kid, typ: 'statement+jws' });
    const tokens = await nobody.get<{ keys: { kid: string }[] }>('/t/sunlit/.well-known/jwks.json');
    expect(tokens.body.keys.map(({ kid }) => kid)).not.toContain(body.kid);
    const [head, payload, signature] = body.jws.split('.');
    const changed = `${head}.${payload?.slice(0, -2)}${payload?.endsWith('A') ? 'B' : 'A'}${payload?.slice(-1)}.${signature}`;
    await expect(compactVerify(changed, createLocalJWKSet(keys.body))).rejects.toThrow();
    expectProblem(await nobody.get('/t/lixia-repair/.well-known/document-keys.json'), 404, 'request.not_found');
    // The same claims open the door when the token key signs them, and do not when the document key does.
    const claims = readClaims(network.maker.owner.token ?? '');
    const askWith = (table: 'signing_keys' | 'document_keys') =>
      openCaller(server.baseUrl, signToken(readSigningKey(server.dataDir, network.maker.id, table), claims)).get(
        `${network.path}/statements`,
      );
    expect((await askWith('signing_keys')).status).toBe(200);
    expectProblem(await askWith('document_keys'), 401, 'identity.token_invalid');
    expectProblem(
      await openCaller(server.baseUrl, body.jws).get(`${network.path}/statements`),
      401,
      'identity.token_invalid',
    );
  });

  test('what is decided after the close comes into the next one, and only that', async () => {
    await moveTo(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 3, 4)));
    await everybodyBack();
    await claim(shop);
    await moveTo(firstOfNextMonth);
    await everybodyBack();
    await finance.make(`${network.path}/periods/${thisMonthText()}/close`, {});
    await expect
      .poll(
        async () => {
          await server.tick();
          const path = `${network.path}/statements?period=${thisMonthText()}`;
          return (await shop.owner.get<Items<Statement>>(path)).body.items;
        },
        { timeout: 10_000 },
      )
      .toMatchObject([{ lines: 2, total: { amount: WITH_TAX } }]);
  });

  test('an entry that does not balance cannot be written', async () => {
    await server.kill();
    const insert = (amount: number) =>
      writeTenant(server.dataDir, network.maker.id, (database) => {
        database.exec('begin');
        try {
          database.exec(
            `insert into ledger_entries values ('ent_x', 'test/${amount}', 'reversal', '2026-01', null, '2026-01-01', 0);
             insert into ledger_postings values ('ent_x', 1, 'cash', null, 'CNY', 5), ('ent_x', 2, 'input_tax', null, 'CNY', ${amount});
             insert into guard select 0, sum(amount), 'UNBALANCED' from ledger_postings where entry_id = 'ent_x' group by currency;`,
          );
        } finally {
          database.exec('rollback');
        }
      });
    expect(() => insert(-5)).not.toThrow();
    expect(() => insert(-4)).toThrow(/GUARD:UNBALANCED/);
    const sums = readTenant(server.dataDir, network.maker.id, (database) =>
      database.prepare('select sum(amount) as sum from ledger_postings group by entry_id').all(),
    );
    expect(sums.length).toBeGreaterThan(2);
    for (const { sum } of sums) expect(sum).toBe(0);
  });
});

function thisMonthText(): string {
  return now.toISOString().slice(0, 7);
}

/** RFC 8785 for what JavaScript writes itself: members in the order of their names. */
function toSorted(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
