/** Goodwill outside the term: out of a budget that no number of people at once can overdraw. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addShop,
  buildNetwork,
  type Caller,
  daysAgo,
  HELD,
  makeClaim,
  type Network,
  openCaller,
  type Shop,
} from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { signInAgain } from '../kit/statement.ts';

interface Claim {
  readonly id: string;
  readonly state: string;
  readonly amounts: { readonly approved: { readonly amount: number } };
  readonly rounds: readonly { readonly kind: string }[];
  readonly decision: {
    readonly findings: readonly { readonly code: string; readonly severity: string }[];
    readonly lines: readonly { readonly verdict: string }[];
    readonly trace: readonly { readonly rule: string; readonly saw: Record<string, unknown> }[];
  };
}
interface Budget {
  readonly sums: readonly Record<'given' | 'granted' | 'left', { readonly amount: number }>[];
}

let server: TestServer;
let network: Network;
let shop: Shop;
let approver: Caller;
let finance: Caller;
let used = 0;
const year = Number(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4));
const budgets = () => `${network.path}/goodwill-budgets`;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 0 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  // Sold 500 days ago: the electrics had twelve months.
  const rows = Array.from(
    { length: 30 },
    (_, index) => `OLD-${index},SH-200,B1,${daysAgo(600)},${daysAgo(520)},${daysAgo(500)}`,
  );
  const csv = `serial,model,batch,productionOn,deliveryOn,invoiceOn\n${rows.join('\n')}\n`;
  await network.maker.owner.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
  [approver, finance] = await Promise.all([addColleague('approver'), addColleague('finance')]);
});
afterAll(() => server.stop().catch(() => undefined));

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
  return signInAgain(server, maker, email);
}

async function refusedClaim(changed: Record<string, unknown> = {}): Promise<Claim> {
  used += 1;
  return shop.client.make<Claim>(
    `${network.path}/claims`,
    makeClaim(`OLD-${used}`, `GW-${used}`, { component: 'electrics', ...changed }),
  );
}
const money = (amount: number) => ({ amount, currency: 'CNY' });
const give = (amount: number, by: Caller = finance) =>
  by.post(budgets(), { year, amount: money(amount), reason: 'Plan of the year' });
const grant = (id: string, amount: number, headers: Record<string, string> = {}, by: Caller = approver) =>
  by.post<Claim>(
    `${network.path}/claims/${id}/goodwill`,
    { reason: 'A good customer', lines: [{ line: 1, amount: money(amount) }] },
    headers,
  );
const left = async () => (await approver.get<Budget>(`${budgets()}?year=${year}`)).body.sums[0];

describe('goodwill', () => {
  test("is nobody's before there is a budget, and only of who may", async () => {
    const { id, state } = await refusedClaim();
    expect(state).toBe('rejected');
    expectProblem(await grant(id, 1), 422, 'claims.goodwill_spent');
    expectProblem(await grant(id, 1, {}, finance), 403, 'identity.permission_missing');
    expectProblem(await grant(id, 1, {}, shop.owner), 403, 'network.not_for_members');
    expectProblem(await give(1000, approver), 403, 'identity.permission_missing');
    const body = { year, amount: money(10_000), reason: 'Plan of the year' };
    const twice = await Promise.all(
      [1, 2].map(() => finance.post(budgets(), body, { 'idempotency-key': 'plan-of-the-year' })),
    );
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    expect(await left()).toEqual({ given: money(10_000), granted: money(0), left: money(10_000) });
  });

  test('pays a line that the term had left, with a reason of its own', async () => {
    const { id } = await refusedClaim();
    const granted = await grant(id, 3000);
    expect(granted.status).toBe(200);
    expect(granted.body).toMatchObject({ state: 'partly_approved', amounts: { approved: money(3000) } });
    expect(granted.body.rounds.map(({ kind }) => kind)).toEqual(['sent', 'goodwill']);
    const shown = (await shop.client.get<Claim>(`${network.path}/claims/${id}`)).body.decision;
    expect(shown.lines.map(({ verdict }) => verdict)).toEqual(['adjust', 'reject']);
    expect(shown.findings.filter(({ code }) => code === 'claims.goodwill')).toMatchObject([{ severity: 'notes' }]);
    expect(shown.trace.at(-1)).toMatchObject({ rule: 'claims.goodwill', saw: { amount: 3000, year } });
    expect(await left()).toEqual({ given: money(10_000), granted: money(3000), left: money(7000) });
    expectProblem(await grant(id, 1), 422, 'claims.goodwill_not_outside');
  });

  test('is no way round another rule, and never more than was asked', async () => {
    const byUser = await refusedClaim({ component: 'tank', cause: 'user' });
    expect(byUser.state).toBe('rejected');
    expectProblem(await grant(byUser.id, 1), 422, 'claims.goodwill_not_outside');
    const { id } = await refusedClaim();
    expectProblem(await grant(id, 4001), 422, 'claims.goodwill_over_claimed');
    const foreign = { reason: 'x', lines: [{ line: 1, amount: { amount: 1, currency: 'EUR' } }] };
    expectProblem(
      await approver.post(`${network.path}/claims/${id}/goodwill`, foreign),
      422,
      'claims.currency_mismatch',
    );
  });

  test('that eight people grant at once stays within the budget', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => refusedClaim()));
    const before = (await left())?.left.amount ?? 0;
    const answers = await Promise.all(claims.map(({ id }) => grant(id, 2000, HELD)));
    const granted = answers.filter(({ status }) => status === 200).length;
    // 70.00 are left: three of 20.00 fit.
    expect(before).toBe(7000);
    expect(granted).toBe(3);
    for (const answer of answers.filter(({ status }) => status !== 200))
      expectProblem(answer, 422, 'claims.goodwill_spent');
    expect(await left()).toEqual({ given: money(10_000), granted: money(9000), left: money(1000) });
    const states = await Promise.all(claims.map(({ id }) => shop.client.get<Claim>(`${network.path}/claims/${id}`)));
    expect(states.filter(({ body }) => body.state === 'partly_approved')).toHaveLength(3);
  });

  test('that is granted cannot be taken out of the budget again', async () => {
    expectProblem(await give(-1001), 422, 'claims.goodwill_spent');
    expect((await give(-1000)).status).toBe(201);
    expect(await left()).toEqual({ given: money(9000), granted: money(9000), left: money(0) });
  });
});
