/** What can happen to a claim beside its decision: taken back by its shop, appealed, reversed before and after it was paid. */
import { demoRateCard } from '@aftercare/tools/seed-data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { addShop, buildNetwork, type Caller, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { addPerson, enter, type Person } from '../kit/person.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock, signInAgain } from '../kit/statement.ts';

interface Claim {
  readonly id: string;
  readonly state: string;
  readonly round: number;
  readonly decidedOn: string | null;
  readonly version: number;
  readonly amounts: { readonly approved: { readonly amount: number } };
  readonly settlement: { readonly state: string; readonly statement: string } | null;
  readonly appeal: {
    readonly state: string;
    readonly decideBy: string;
    readonly overdueAt: string | null;
    readonly decided: { readonly name: string } | null;
  } | null;
  readonly rounds: readonly { readonly round: number; readonly kind: string; readonly comment: string | null }[];
  readonly decision: { readonly findings: readonly { readonly code: string; readonly cureUntil: string | null }[] };
}
interface Notice {
  readonly kind: string;
  readonly subject: string;
  readonly params: Readonly<Record<string, string | number>>;
}
interface Items<Item> {
  readonly items: readonly Item[];
}

let server: TestServer;
let network: Network;
let shop: Shop;
let stranger: Shop;
let owner: Caller;
let people: Readonly<Record<'wang' | 'lin' | 'finance', Person>>;
let used = 0;

const money = (amount: number) => ({ amount, currency: 'CNY' });
const valve = (minutes: number, amount: number) => ({
  kind: 'labour',
  operation: 'replace-valve',
  minutes,
  claimed: money(amount),
});
const valvePart = (quantity: number) => ({
  kind: 'part',
  partNumber: 'VLV-012',
  quantity,
  claimed: money(2500 * quantity),
});
/** 30 standard minutes and 15 % at 80.00 an hour are 45.33. */
const ALLOWED = 4533;

/** Nothing that is told here stands before this instant, and months are closed after it. */
const now = new Date();
const firstOf = (months: number, day = 1) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, day, 4));
const begin = firstOf(-1, 10);
const monthOf = (at: Date) => at.toISOString().slice(0, 7);
const dayOf = (at: Date) => at.toISOString().slice(0, 10);

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  await moveClock(server, begin);
  network = await buildNetwork(server.baseUrl, { units: 40 });
  owner = network.maker.owner;
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  stranger = await addShop(server.baseUrl, network, 'huaxing-service');
  await agree(network, shop, agreementContent(['370102'], { settlement: { mode: 'per_claim', skips: ['audit'] } }));
  const [wang, lin, finance] = await Promise.all([
    addPerson(server.baseUrl, network.maker, 'wang', ['claims_reviewer']),
    addPerson(server.baseUrl, network.maker, 'lin', ['claims_reviewer', 'finance']),
    addPerson(server.baseUrl, network.maker, 'finance', ['finance', 'approver']),
  ]);
  people = { wang, lin, finance };
});
afterAll(() => server.kill());

/** Tokens last ten minutes: after a jump everybody signs in again. */
async function moveTo(at: Date): Promise<void> {
  await moveClock(server, at);
  owner = await signInAgain(server, network.maker, network.maker.ownerEmail);
  shop = { ...shop, owner: await signInAgain(server, shop, shop.ownerEmail) };
  const again = async (person: Person) => ({
    ...person,
    ...(await enter(server.baseUrl, { tenant: network.maker.slug, email: person.email })),
  });
  people = { wang: await again(people.wang), lin: await again(people.lin), finance: await again(people.finance) };
}

function submit(lines: readonly unknown[], day = begin): Promise<Claim> {
  used += 1;
  const on = dayOf(day);
  return shop.owner.make<Claim>(
    `${network.path}/claims`,
    makeClaim(network.serials[used] ?? '', `CA-${used}`, { lines, failedOn: on, repairedOn: on, signedOn: on }),
  );
}

const at = (claim: { readonly id: string }, verb: string) => `${network.path}/claims/${claim.id}/${verb}`;
const read = async (claim: { readonly id: string }) =>
  (await shop.owner.get<Claim>(`${network.path}/claims/${claim.id}`)).body;

async function noticesOf(caller: Caller, subject: string): Promise<Notice[]> {
  const { items } = (await caller.get<{ items: Notice[] }>('/v1/inbox?limit=200')).body;
  return items.filter((notice) => notice.subject === subject);
}

async function historyOf(subject: string): Promise<{ action: string; why: string | null }[]> {
  const { body } = await owner.get<Items<{ action: string; why: string | null }>>(`/v1/audit?subject=${subject}`);
  return [...body.items];
}

describe('withdraw', () => {
  test('before the decision the shop takes it back, with its reason; the failure can be claimed again', async () => {
    const claim = await submit([valvePart(20)]);
    expect(claim.state).toBe('in_review');
    const why = { reason: 'The wrong unit' };
    expectProblem(await stranger.owner.post(at(claim, 'withdraw'), why), 404, 'request.not_found');
    expectProblem(await owner.post(at(claim, 'withdraw'), why), 403, 'network.not_for_the_owner');
    const key = { 'idempotency-key': 'take-it-back' };
    const first = await shop.owner.post<Claim>(at(claim, 'withdraw'), why, key);
    expect(first.body).toMatchObject({ state: 'withdrawn', decidedOn: null, amounts: { approved: { amount: 0 } } });
    const again = await shop.owner.post<Claim>(at(claim, 'withdraw'), why, key);
    expect([again.text, again.headers.get('idempotency-replayed')]).toEqual([first.text, 'true']);
    expect((await noticesOf(owner, claim.id)).map(({ kind, params }) => [kind, params.reason ?? null])).toEqual([
      ['claims.withdrawn', 'The wrong unit'],
      ['claims.to_review', null],
    ]);
    expect((await historyOf(claim.id))[0]).toMatchObject({ action: 'claims.withdraw', why: 'The wrong unit' });
    for (const [verb, by, body] of [
      ['withdraw', shop.owner, why],
      ['appeal', shop.owner, { lines: [1], ...why }],
      ['reverse', people.wang.caller, why],
    ] as const)
      expectProblem(await by.post(at(claim, verb), body), 409, 'claims.state_forbids');
    expectProblem(await people.wang.caller.post(at(claim, 'approve'), why), 409, 'claims.not_in_review');
    // Under another number, because a number is used for ever.
    const on = dayOf(begin);
    const same = makeClaim(network.serials[used] ?? '', 'CA-AGAIN', { failedOn: on, repairedOn: on, signedOn: on });
    expect((await shop.owner.post(`${network.path}/claims`, same)).status).toBe(201);
  });

  test('what is decided is not taken back', async () => {
    const claim = await submit([valvePart(1)]);
    expectProblem(await shop.owner.post(at(claim, 'withdraw'), { reason: 'x' }), 409, 'claims.state_forbids');
    const unsigned = await shop.owner.make<Claim>(
      `${network.path}/claims`,
      makeClaim(network.serials[30] ?? '', 'CA-UNSIGNED', {
        failedOn: dayOf(begin),
        repairedOn: dayOf(begin),
        signedOn: undefined,
      }),
    );
    expect(unsigned.state).toBe('needs_info');
    expect((await shop.owner.post(at(unsigned, 'withdraw'), { reason: 'x' })).status).toBe(200);
  });
});

describe('appeal', () => {
  const APPEAL = {
    lines: [1],
    reason: 'The wall had to be opened',
    evidence: [{ sha256: 'ab'.repeat(32), note: 'photo of the wall' }],
  };
  const grant = (amount: number) => ({ reason: 'seen', grants: [{ line: 1, approved: money(amount) }] });

  test('a reduced line: what is payable stays payable, somebody decides by a day, once and for all', async () => {
    const claim = await submit([valve(90, 12_000), valvePart(1)]);
    expect(claim).toMatchObject({ state: 'partly_approved', amounts: { approved: { amount: ALLOWED + 2500 } } });
    expectProblem(await stranger.owner.post(at(claim, 'appeal'), APPEAL), 404, 'request.not_found');
    expectProblem(
      await shop.owner.post(at(claim, 'appeal'), { ...APPEAL, lines: [2] }),
      422,
      'claims.line_not_appealable',
    );
    const appealed = await shop.owner.make<Claim>(at(claim, 'appeal'), APPEAL);
    expect(appealed).toMatchObject({
      state: 'appealed',
      decidedOn: claim.decidedOn,
      amounts: { approved: { amount: ALLOWED + 2500 } },
      appeal: { state: 'open', ...APPEAL, overdueAt: null, decided: null },
    });
    const days = (Date.parse(appealed.appeal?.decideBy ?? '') - Date.parse(claim.decidedOn ?? '')) / 86_400_000;
    expect(days).toBe(14);
    expectProblem(await shop.owner.post(at(claim, 'appeal'), APPEAL), 409, 'claims.state_forbids');
    expectProblem(
      await shop.owner.post(at(claim, 'resubmit'), { comment: 'x', lines: [{ line: 1, ...valve(30, 4000) }] }),
      409,
      'claims.state_forbids',
    );
    expect((await noticesOf(owner, claim.id)).map(({ kind }) => kind)).toContain('claims.appealed');

    expectProblem(await shop.owner.post(at(claim, 'decide-appeal'), grant(12_000)), 403, 'network.not_for_members');
    expectProblem(
      await people.wang.caller.post(at(claim, 'decide-appeal'), grant(12_001)),
      422,
      'claims.grant_out_of_range',
    );
    const decided = await people.wang.caller.make<Claim>(at(claim, 'decide-appeal'), grant(12_000));
    expect(decided).toMatchObject({
      state: 'approved',
      round: 2,
      amounts: { approved: { amount: 14_500 } },
      appeal: { state: 'decided', decided: { name: 'wang', reason: 'seen' } },
      rounds: [{ kind: 'sent' }, { kind: 'appeal', comment: 'seen' }],
    });
    expect(decided.decision.findings.map(({ code }) => code)).toContain('claims.appeal_granted');
    expectProblem(await people.lin.caller.post(at(claim, 'decide-appeal'), grant(12_000)), 409, 'claims.not_appealed');
    await server.tick();
    await expect
      .poll(async () => (await noticesOf(shop.owner, claim.id)).map(({ params }) => params.approved), {
        timeout: 10_000,
      })
      .toEqual([14_500, ALLOWED + 2500]);
  });

  test('whoever decided first does not decide again, and what was denied is final', async () => {
    const claim = await submit([valvePart(20)]);
    await people.wang.caller.make(at(claim, 'reject'), { reason: 'no photo' });
    const appealed = await shop.owner.make<Claim>(at(claim, 'appeal'), { lines: [1], reason: 'here it is' });
    expect(appealed.state).toBe('appealed');
    const word = { reason: 'it shows another unit', grants: [] };
    expectProblem(await people.wang.caller.post(at(claim, 'decide-appeal'), word), 409, 'claims.decided_first');
    const denied = await people.lin.caller.make<Claim>(at(claim, 'decide-appeal'), word);
    expect(denied).toMatchObject({ state: 'rejected', appeal: { state: 'decided', decided: { name: 'lin' } } });
    expect(denied.decision.findings.at(-1)).toMatchObject({ code: 'claims.appeal_denied', cureUntil: null });
    expectProblem(
      await shop.owner.post(at(claim, 'appeal'), { lines: [1], reason: 'x' }),
      409,
      'claims.appealed_before',
    );
  });

  test('above the limit of four eyes two people grant the same', async () => {
    const claim = await submit([valvePart(26)]);
    await people.wang.caller.make(at(claim, 'reject'), { reason: 'no photo' });
    await shop.owner.make(at(claim, 'appeal'), { lines: [1], reason: 'here it is' });
    const noted = await people.lin.caller.make<Claim>(at(claim, 'decide-appeal'), grant(65_000));
    expect(noted).toMatchObject({ state: 'appealed', appeal: { state: 'open', proposal: { name: 'lin' } } });
    expectProblem(await people.lin.caller.post(at(claim, 'decide-appeal'), grant(65_000)), 409, 'claims.four_eyes');
    const decided = await owner.make<Claim>(at(claim, 'decide-appeal'), grant(65_000));
    expect(decided).toMatchObject({ state: 'approved', amounts: { approved: { amount: 65_000 } } });
  });

  test('one that was refused is not appealed beside another claim of the same failure', async () => {
    const claim = await submit([valvePart(20)]);
    await people.wang.caller.make(at(claim, 'reject'), { reason: 'no photo' });
    const on = dayOf(begin);
    const other = makeClaim(network.serials[used] ?? '', 'CA-OTHER', { failedOn: on, repairedOn: on, signedOn: on });
    await stranger.owner.make(`${network.path}/claims`, other);
    const reply = await shop.owner.post(at(claim, 'appeal'), { lines: [1], reason: 'x' });
    expectProblem(reply, 409, 'claims.already_open');
  });

  test('after its last day it is overdue: marked once, both sides are told, and it is still decided', async () => {
    const claim = await submit([valve(90, 12_000)]);
    const { appeal } = await shop.owner.make<Claim>(at(claim, 'appeal'), { lines: [1], reason: 'x' });
    // The last minute of the last day, on the network's own clock.
    await moveTo(new Date(`${appeal?.decideBy}T15:59:00Z`));
    await server.tick();
    expect((await read(claim)).appeal?.overdueAt).toBeNull();
    await moveTo(new Date(`${appeal?.decideBy}T16:01:00Z`));
    await expect
      .poll(
        async () => {
          await server.tick();
          return (await read(claim)).appeal?.overdueAt ?? null;
        },
        { timeout: 10_000 },
      )
      .not.toBeNull();
    await server.tick();
    await expect
      .poll(async () => (await noticesOf(shop.owner, claim.id)).map(({ kind }) => kind), { timeout: 10_000 })
      .toContain('claims.appeal_overdue.v1');
    const told = (await noticesOf(owner, claim.id)).filter(({ kind }) => kind === 'claims.appeal_overdue');
    expect(told).toHaveLength(1);
    expect((await historyOf(claim.id))[0]).toMatchObject({ action: 'claims.appeal_due' });
    expect(await people.wang.caller.make<Claim>(at(claim, 'decide-appeal'), grant(5000))).toMatchObject({
      state: 'partly_approved',
      amounts: { approved: { amount: 5000 } },
    });
  });
});

describe('reversal', () => {
  interface Line {
    readonly kind: string;
    readonly amount: { readonly amount: number };
    readonly tax: { readonly amount: number };
    readonly source: { readonly id: string };
    readonly facts: Readonly<Record<string, string | null>>;
  }
  interface Statement {
    readonly id: string;
    readonly state: string;
    readonly total: { readonly amount: number };
    readonly ledger: { readonly balanced: boolean };
  }
  const statements = () => `${network.path}/statements`;

  async function close(month: string): Promise<Statement> {
    await people.finance.caller.make(`${network.path}/periods/${month}/close`, {});
    let found: Statement | undefined;
    await expect
      .poll(
        async () => {
          await server.tick();
          const { body } = await shop.owner.get<Items<Statement>>(`${statements()}?period=${month}`);
          found = body.items[0];
          return found?.state;
        },
        { timeout: 10_000 },
      )
      .toBe('closed');
    if (found === undefined) throw new Error('no statement');
    return (await shop.owner.get<Statement>(`${statements()}/${found.id}`)).body;
  }

  async function approve({ id }: Statement): Promise<void> {
    const of = (verb: string) => `${statements()}/${id}/${verb}`;
    await shop.owner.make(of('confirm'), {});
    await shop.owner.make(of('papers'), {});
    await owner.make(of('approve'), {});
    await people.finance.caller.make(of('approve'), {});
  }

  const linesOf = async ({ id }: Statement) =>
    (await shop.owner.get<Items<Line>>(`${statements()}/${id}/lines?limit=200`)).body.items;

  async function balancesOf(): Promise<Record<string, number>> {
    const { body } = await owner.get<Items<{ account: string; amount: { amount: number } }>>(
      `${network.path}/ledger/balances?membership=${shop.membershipId}`,
    );
    return Object.fromEntries(body.items.map((item) => [item.account, item.amount.amount]));
  }

  test('before any statement had it: nothing of it is ever paid', async () => {
    const claim = await submit([valvePart(2)]);
    const reversed = await people.wang.caller.make<Claim>(at(claim, 'reverse'), { reason: 'the shop asked for it' });
    expect(reversed).toMatchObject({
      state: 'reversed',
      round: 2,
      amounts: { approved: { amount: 0 } },
      rounds: [{ kind: 'sent' }, { kind: 'reversal', comment: 'the shop asked for it' }],
    });
    expectProblem(await shop.owner.post(at(claim, 'reverse'), { reason: 'x' }), 403, 'network.not_for_members');
    expectProblem(await people.lin.caller.post(at(claim, 'reverse'), { reason: 'x' }), 409, 'claims.state_forbids');
  });

  test('after it was paid: a negative line in the next statement, and the ledger comes back to where it was', async () => {
    // Two of them: one is kept, so that something is left.
    const [paid, kept] = [await submit([valve(30, 4000), valvePart(1)]), await submit([valvePart(3)])];
    const held = await submit([valvePart(20)]);
    await people.lin.caller.make(at(held, 'approve'), { reason: 'seen' });
    await moveTo(firstOf(0, 16));
    const first = await close(monthOf(begin));
    await approve(first);
    const pay = (statement: Statement) => `${statements()}/${statement.id}/pay`;
    const payment = { paidOn: dayOf(firstOf(0, 16)), reference: 'BANK-1' };
    // Lin said yes to one of its claims, and may pay statements.
    expectProblem(await people.lin.caller.post(pay(first), payment), 409, 'settlement.payer_decided');
    const payer = await addPerson(server.baseUrl, { ...network.maker, owner }, 'payer', ['finance']);
    await payer.caller.make(pay(first), payment);
    const before = await balancesOf();
    const shown = (await linesOf(first)).filter(({ source }) => source.id === paid.id);

    const reversed = await people.wang.caller.make<Claim>(at(paid, 'reverse'), { reason: 'never repaired' });
    expect(reversed).toMatchObject({ state: 'reversed', settlement: { state: 'paid', statement: first.id } });
    // What was paid is what it was; the first round still says how it was decided.
    expect((await linesOf(first)).filter(({ source }) => source.id === paid.id)).toEqual(shown);
    const round = await shop.owner.get<{ amounts: Claim['amounts'] }>(`${at(paid, 'decision')}?round=1`);
    expect(round.body.amounts.approved.amount).toBe(6500);

    await moveTo(firstOf(1, 16));
    const second = await close(monthOf(firstOf(0)));
    const lines = await linesOf(second);
    expect(lines.map(({ kind, amount, tax, source }) => [kind, source.id, amount.amount, tax.amount])).toEqual(
      shown.map(({ amount, tax }) => ['reversal', paid.id, -amount.amount, -tax.amount]),
    );
    expect(lines[0]?.facts).toMatchObject({ reverses: first.id });
    expect(second).toMatchObject({ total: { amount: -(4000 + 240 + 2500 + 325) }, ledger: { balanced: true } });
    expect((await read(paid)).settlement).toMatchObject({ state: 'in_statement', statement: second.id });
    expect((await read(kept)).settlement).toMatchObject({ state: 'paid', statement: first.id });

    await approve(second);
    const again = await enter(server.baseUrl, { tenant: network.maker.slug, email: payer.email });
    await again.caller.make(pay(second), { paidOn: dayOf(firstOf(1, 16)), reference: 'BANK-2' });
    const after = await balancesOf();
    expect(after.member_payable ?? 0).toBe(0);
    expect((before.warranty_cost ?? 0) - (after.warranty_cost ?? 0)).toBe(6500);
    expect((before.input_tax ?? 0) - (after.input_tax ?? 0)).toBe(565);
    expect((after.cash ?? 0) - (before.cash ?? 0)).toBe(7065);
    expect((await noticesOf(shop.owner, paid.id)).map(({ kind }) => kind)).toContain('claims.reversed.v1');
  });
});

test('the clocks stand in the rate card', async () => {
  const { content } = demoRateCard();
  const path = `${network.path}/rate-cards`;
  const draft = { ...demoRateCard(), content: { ...content, appealDays: 3, appealDecisionDays: 2 } };
  const { id } = await owner.make<{ id: string }>(path, draft);
  await owner.make(`${path}/${id}/publish`, {});
  const claim = await submit([valve(90, 12_000)], firstOf(1, 16));
  const { appeal } = await shop.owner.make<Claim>(at(claim, 'appeal'), { lines: [1], reason: 'x' });
  expect((Date.parse(appeal?.decideBy ?? '') - Date.parse(claim.decidedOn ?? '')) / 86_400_000).toBe(2);
});
