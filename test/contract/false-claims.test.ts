/**
 * Two months of one shop: an advance on a claim that people still had, and a claim that a follow-up showed false after it was paid for. The
 * money stands in statement lines and in a ledger that balances.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { PIXEL } from '../kit/customer.ts';
import { readTenant } from '../kit/databases.ts';
import {
  addShop,
  buildNetwork,
  type Caller,
  HELD,
  makeClaim,
  type Network,
  openCaller,
  type Shop,
} from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock, signInAgain } from '../kit/statement.ts';

interface Claim {
  readonly id: string;
  readonly state: string;
  readonly round: number;
  readonly preCredit: { readonly amount: { readonly amount: number }; readonly state: string } | null;
  readonly decision: {
    readonly findings: readonly { readonly code: string; readonly params: Record<string, unknown> }[];
  };
}
interface Statement {
  readonly id: string;
  readonly total: { readonly amount: number };
  readonly sums: Record<'goods' | 'services' | 'penalties' | 'advances', { readonly amount: number }>;
  readonly ledger: {
    readonly balanced: boolean;
    readonly postings: readonly { readonly account: string; readonly amount: { readonly amount: number } }[];
  };
}
interface Line {
  readonly kind: string;
  readonly amount: { readonly amount: number };
  readonly tax: { readonly amount: number };
  readonly facts: Record<string, unknown>;
}
interface Verification {
  readonly charged: { readonly amount: number };
  readonly multiple: number;
  readonly isDrawn: boolean;
  readonly withdrawnAt: string | null;
}

let server: TestServer;
let network: Network;
let shop: Shop;
let stranger: Shop;
let reviewer: Caller;
let agent: Caller;
let used = 0;

const now = new Date();
const day = (months: number, of: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, of, 4));
const [first, firstOver, second, secondOver] = [day(-2, 15), day(-1, 1), day(-1, 15), day(0, 1)];
const monthOf = (instant: Date) => instant.toISOString().slice(0, 7);

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  await moveClock(server, first);
  network = await buildNetwork(server.baseUrl, { units: 30 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  stranger = await addShop(server.baseUrl, network, 'huaxing-service');
  const settlement = { mode: 'per_claim', skips: ['audit'], preCredit: { sharePpm: 500_000, grades: ['A'] } };
  const breaches = [
    { kind: 'false_claim', count: 1, withinMonths: 12 },
    { kind: 'false_claim', count: 3, withinMonths: 24 },
  ];
  await agree(network, shop, agreementContent(['370102'], { settlement, duties: { breaches } }));
  await network.maker.owner.make(`${network.path}/memberships/${shop.membershipId}/grade`, {
    grade: 'A',
    reason: 'Good',
  });
  await Promise.all([addColleague('claims_reviewer'), addColleague('follow_up_agent')]);
  await back();
});
afterAll(() => server.stop().catch(() => undefined));

async function addColleague(role: string): Promise<void> {
  const { maker } = network;
  const email = `${role}@${maker.slug}.example`;
  const { invitationToken } = await maker.owner.make<{ invitationToken: string }>('/v1/users', {
    email,
    name: role,
    roles: [role],
  });
  await openCaller(server.baseUrl, null).make('/v1/users/accept', {
    tenant: maker.slug,
    token: invitationToken,
    password: maker.password,
  });
}

/** Tokens last ten minutes: after a jump everybody signs in again. */
async function back(): Promise<void> {
  const { maker } = network;
  const colleague = (role: string) => signInAgain(server, maker, `${role}@${maker.slug}.example`);
  const [owner, a, b] = await Promise.all(
    [maker, shop, stranger].map((tenant) => signInAgain(server, tenant, tenant.ownerEmail)),
  );
  if (owner === undefined || a === undefined || b === undefined) throw new Error('somebody did not come back');
  network = { ...network, maker: { ...maker, owner } };
  shop = { ...shop, owner: a };
  stranger = { ...stranger, owner: b };
  [reviewer, agent] = await Promise.all([colleague('claims_reviewer'), colleague('follow_up_agent')]);
}
async function moveTo(instant: Date): Promise<void> {
  await moveClock(server, instant);
  await back();
}

async function claim(by: Shop, on: Date, changed: Record<string, unknown> = {}): Promise<Claim> {
  used += 1;
  const local = on.toISOString().slice(0, 10);
  const dates = { failedOn: local, repairedOn: local, signedOn: local };
  return by.owner.make<Claim>(
    `${network.path}/claims`,
    makeClaim(network.serials[used] ?? '', `FC-${used}`, { ...dates, ...changed }),
  );
}
const tanks = (quantity: number) => ({
  lines: [{ kind: 'part', partNumber: 'TNK-200', quantity, claimed: { amount: 28_600 * quantity, currency: 'CNY' } }],
});

async function close(month: string): Promise<{ readonly statement: Statement; readonly lines: readonly Line[] }> {
  await network.maker.owner.make(`${network.path}/periods/${month}/close`, {});
  const statements = `${network.path}/statements`;
  // The job begins with a message, which takes its second however quick the machine is.
  const id = await vi.waitUntil(
    async () => {
      await server.tick();
      return (await shop.owner.get<{ items: { id: string }[] }>(`${statements}?period=${month}`)).body.items[0]?.id;
    },
    { timeout: 60_000, interval: 50 },
  );
  const [{ body: statement }, { body }] = await Promise.all([
    shop.owner.get<Statement>(`${statements}/${id}`),
    shop.owner.get<{ items: Line[] }>(`${statements}/${id}/lines?limit=100`),
  ]);
  return { statement, lines: body.items };
}

async function evidence(): Promise<string> {
  const response = await fetch(`${server.baseUrl}/v1/files`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${network.maker.owner.token}`,
      'content-type': 'image/png',
      'idempotency-key': `file-${used}`,
    },
    body: PIXEL,
  });
  return ((await response.json()) as { id: string }).id;
}
const record = (id: string, body: unknown, by: Caller = agent, headers: Record<string, string> = {}) =>
  by.post<Verification>(`${network.path}/claims/${id}/verification`, body, headers);
const found = (files: readonly string[], line = 1, result = 'false') => ({
  reason: 'The customer had no visit on that day',
  lines: [{ line, result, note: 'Call of 14:05' }],
  evidence: files,
});

let waiting: Claim;
let paid: Claim;

describe('the month in which a claim waits for people', () => {
  test('half of it is promised to a shop of grade A, and nothing of what is decided at once', async () => {
    waiting = await claim(shop, first, tanks(2));
    expect(waiting).toMatchObject({ state: 'in_review', preCredit: { amount: { amount: 28_600 }, state: 'promised' } });
    paid = await claim(shop, first);
    expect(paid).toMatchObject({ state: 'approved', preCredit: null });
    expect(await claim(stranger, first, tanks(2))).toMatchObject({ state: 'in_review', preCredit: null });
    const inTime = await claim(shop, first, tanks(2));
    await reviewer.make(`${network.path}/claims/${inTime.id}/approve`, { reason: 'Seen' });
  });

  test('is paid in the statement, untaxed, on an account of its own', async () => {
    await moveTo(firstOver);
    const { statement, lines } = await close(monthOf(first));
    const advances = lines.filter(({ kind }) => kind === 'pre_credit');
    expect(advances).toMatchObject([{ amount: { amount: 28_600 }, tax: { amount: 0 }, facts: { claim: waiting.id } }]);
    expect(statement.sums).toMatchObject({ advances: { amount: 28_600 }, penalties: { amount: 0 } });
    expect(statement.ledger.balanced).toBe(true);
    expect(accountsOf(statement)).toMatchObject({ member_advances: 28_600, member_payable: -statement.total.amount });
    expect((await shop.owner.get<Claim>(`${network.path}/claims/${waiting.id}`)).body.preCredit?.state).toBe(
      'credited',
    );
  });
});

describe('a follow-up', () => {
  beforeAll(() => moveTo(second));

  test('is recorded by who had no word in the decision, line by line, with evidence for what is false', async () => {
    const file = await evidence();
    expectProblem(await record(paid.id, found([])), 422, 'verification.evidence_missing');
    expectProblem(await record(paid.id, found([file], 9)), 422, 'verification.line_unknown');
    expectProblem(await record(paid.id, found([`fil_${'0'.repeat(26)}`])), 422, 'verification.file_unknown');
    expectProblem(await record(paid.id, found([file]), shop.owner), 403, 'network.not_for_members');
    expectProblem(await record(paid.id, found([file]), reviewer), 403, 'identity.permission_missing');
    expectProblem(await record(waiting.id, found([file])), 409, 'verification.state_forbids');
    const answers = await Promise.all([1, 2, 3].map(() => record(paid.id, found([file]), agent, HELD)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    // 40.00 of labour were claimed.
    expect(answers.find(({ status }) => status === 201)?.body).toMatchObject({
      charged: { amount: 40_000 },
      multiple: 10,
      isDrawn: false,
    });
    expectProblem(await record(paid.id, found([file])), 409, 'verification.verified_already');
  });

  test('takes the line out of the claim and says so to its shop alone', async () => {
    const { body } = await shop.owner.get<Claim>(`${network.path}/claims/${paid.id}`);
    expect(body).toMatchObject({ state: 'partly_approved', round: 2 });
    expect(body.decision.findings.at(-1)).toMatchObject({
      code: 'claims.shown_false',
      params: { charged: 40_000, multiple: 10 },
    });
    const path = `${network.path}/claims/${paid.id}/verification`;
    expect((await shop.owner.get<Verification>(path)).body.charged.amount).toBe(40_000);
    expectProblem(await stranger.owner.get(path), 404, 'request.not_found');
  });

  test('counts as one breach of the member', async () => {
    const path = `${network.path}/memberships/${shop.membershipId}/breaches`;
    const { body } = await shop.owner.get<{ counts: unknown[]; agreed: unknown[]; items: unknown[] }>(path);
    expect(body.counts).toEqual([{ kind: 'false_claim', count: 1 }]);
    // As far as the agreement counts it, for both to see.
    expect(body.agreed).toEqual([
      { kind: 'false_claim', count: 1, withinMonths: 12, found: 1, isReached: true },
      { kind: 'false_claim', count: 3, withinMonths: 24, found: 1, isReached: false },
    ]);
    expect(body.items).toHaveLength(1);
    expectProblem(await stranger.owner.get(path), 404, 'request.not_found');
  });

  test('that finds nothing false changes nothing', async () => {
    const honest = await claim(shop, second);
    const seen = await record(honest.id, found([], 1, 'true'));
    expect(seen.body.charged.amount).toBe(0);
    expect((await shop.owner.get<Claim>(`${network.path}/claims/${honest.id}`)).body).toMatchObject({
      state: 'approved',
      round: 1,
    });
  });

  test('charges nobody who agreed to nothing', async () => {
    const theirs = await claim(stranger, second);
    const seen = await record(theirs.id, found([await evidence()]));
    expect(seen.body).toMatchObject({ multiple: 0, charged: { amount: 0 } });
    expect((await stranger.owner.get<Claim>(`${network.path}/claims/${theirs.id}`)).body.state).toBe('partly_approved');
  });
});

describe('the statement after it', () => {
  test('takes back what was paid, charges ten times what was claimed, and sets the advance off', async () => {
    await reviewer.make(`${network.path}/claims/${waiting.id}/approve`, { reason: 'Seen' });
    await moveTo(secondOver);
    const { statement, lines } = await close(monthOf(second));
    const amounts = (kind: string) => lines.filter((line) => line.kind === kind).map(({ amount }) => amount.amount);
    expect(amounts('supplement')).toEqual([-4000]);
    expect(amounts('false_claim')).toEqual([-40_000]);
    expect(amounts('pre_credit_set_off')).toEqual([-28_600]);
    expect(amounts('claim_line').sort((a, b) => a - b)).toEqual([2500, 4000, 57_200]);
    expect(lines.find(({ kind }) => kind === 'false_claim')).toMatchObject({
      tax: { amount: 0 },
      facts: { claim: paid.id, line: 1, multiple: 10 },
    });
    expect(statement.sums).toMatchObject({ penalties: { amount: -40_000 }, advances: { amount: -28_600 } });
    expect(statement.ledger.balanced).toBe(true);
    expect(accountsOf(statement)).toMatchObject({ penalties: -40_000, member_advances: -28_600 });
    const taxes = lines.reduce((sum, { amount, tax }) => sum + amount.amount + tax.amount, 0);
    expect(statement.total.amount).toBe(taxes);
  });

  test('leaves nothing advanced on the books, and nothing that could be charged again', () => {
    readTenant(server.dataDir, network.maker.id, (database) => {
      const advanced = database
        .prepare("select sum(amount) as sum from ledger_postings where account = 'member_advances'")
        .get();
      expect(advanced?.sum).toBe(0);
      const open = database.prepare('select count(*) as count from charges where statement_id is null').get();
      expect(open?.count).toBe(0);
      const unbalanced = database
        .prepare('select entry_id from ledger_postings group by entry_id, currency having sum(amount) <> 0')
        .all();
      expect(unbalanced).toEqual([]);
    });
  });

  test('keeps the evidence by its hash, and nobody changes what was found', () => {
    readTenant(server.dataDir, network.maker.id, (database) => {
      const row = database.prepare('select evidence from verifications where claim_id = ?').get(paid.id);
      const [kept] = JSON.parse(String(row?.evidence)) as { file: string; sha256: string }[];
      const file = database.prepare('select sha256 from files where id = ?').get(kept?.file ?? '');
      expect(kept?.sha256).toBe(file?.sha256);
    });
  });
});

describe('what was said turns out to be wrong', () => {
  test('is taken back by somebody else, once; the charge comes back and the breach counts no more', async () => {
    const path = `${network.path}/claims/${paid.id}/verification/withdraw`;
    expectProblem(await agent.post(path, { reason: 'Other house' }), 403, 'identity.permission_missing');
    const answers = await Promise.all([1, 2, 3].map(() => reviewer.post(path, { reason: 'Other house' }, HELD)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const breaches = await shop.owner.get<{ counts: unknown[]; items: unknown[] }>(
      `${network.path}/memberships/${shop.membershipId}/breaches`,
    );
    expect(breaches.body).toMatchObject({ counts: [], items: [] });
    await moveTo(day(1, 1));
    const { statement, lines } = await close(monthOf(secondOver));
    expect(lines.map(({ kind, amount }) => [kind, amount.amount])).toEqual([['false_claim_withdrawn', 40_000]]);
    expect(statement.ledger.balanced).toBe(true);
    readTenant(server.dataDir, network.maker.id, (database) => {
      const penalties = database
        .prepare("select sum(amount) as sum from ledger_postings where account = 'penalties'")
        .get();
      expect(penalties?.sum).toBe(0);
    });
  });

  test('an appeal that is granted pays the line and brings its charge back; a line that is denied keeps its own', async () => {
    const labour = {
      kind: 'labour',
      operation: 'replace-valve',
      minutes: 30,
      claimed: { amount: 4000, currency: 'CNY' },
    };
    const part = { kind: 'part', partNumber: 'VLV-012', quantity: 1, claimed: { amount: 2500, currency: 'CNY' } };
    const { id } = await claim(shop, day(1, 1), { lines: [labour, part] });
    const files = [await evidence()];
    const lines = [1, 2].map((line) => ({ line, result: 'false', note: 'Nobody came' }));
    expect((await record(id, { reason: 'No visit', lines, evidence: files })).status).toBe(201);
    const path = `${network.path}/claims/${id}`;
    await shop.owner.make(`${path}/appeal`, { lines: [1, 2], reason: 'The neighbour opened' });
    const grants = [
      { line: 1, approved: { amount: 4000, currency: 'CNY' } },
      { line: 2, approved: { amount: 0, currency: 'CNY' } },
    ];
    const decided = await reviewer.make<Claim>(`${path}/decide-appeal`, { reason: 'She was there', grants });
    expect(decided.state).toBe('partly_approved');
    const charges = () =>
      readTenant(server.dataDir, network.maker.id, (database) =>
        database.prepare('select line, kind, amount from charges where claim_id = ? order by line, amount').all(id),
      );
    await expect
      .poll(async () => {
        await server.tick();
        return charges();
      })
      .toMatchObject([
        { line: 1, kind: 'false_claim', amount: -40_000 },
        { line: 1, kind: 'false_claim_withdrawn', amount: 40_000 },
        { line: 2, kind: 'false_claim', amount: -25_000 },
      ]);
    // One line is false still: the breach counts, and can be taken back with what is left.
    const breaches = () =>
      shop.owner.get<{ items: unknown[] }>(`${network.path}/memberships/${shop.membershipId}/breaches`);
    expect((await breaches()).body.items).toHaveLength(1);
    await reviewer.make(`${path}/verification/withdraw`, { reason: 'Both were true' });
    expect(charges().map((charge) => charge.amount)).toEqual([-40_000, 40_000, -25_000, 25_000]);
    expect((await breaches()).body.items).toEqual([]);
  });

  test('where the appeal is granted for all that was false, the breach counts no more', async () => {
    const { id } = await claim(shop, day(1, 1));
    expect((await record(id, found([await evidence()]))).status).toBe(201);
    const path = `${network.path}/claims/${id}`;
    await shop.owner.make(`${path}/appeal`, { lines: [1], reason: 'The neighbour opened' });
    const grants = [{ line: 1, approved: { amount: 4000, currency: 'CNY' } }];
    await reviewer.make(`${path}/decide-appeal`, { reason: 'She was there', grants });
    await expect
      .poll(async () => {
        await server.tick();
        const { body } = await agent.get<Verification>(`${path}/verification`);
        return body.withdrawnAt !== null;
      })
      .toBe(true);
    const withdraw = await reviewer.post(`${path}/verification/withdraw`, { reason: 'again' });
    expectProblem(withdraw, 409, 'verification.withdrawn_already');
  });
});

function accountsOf({ ledger }: Statement): Record<string, number> {
  return Object.fromEntries(ledger.postings.map(({ account, amount }) => [account, amount.amount]));
}
