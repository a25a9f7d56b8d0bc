/** A claim after its first decision: sent again with a cure, and decided by people. */

import { demoRateCard } from '@aftercare/tools/seed-data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import {
  addShop,
  buildNetwork,
  type Caller,
  makeClaim,
  type Network,
  openCaller,
  requestToken,
  type Shop,
} from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Claim {
  readonly id: string;
  readonly state: string;
  readonly round: number;
  readonly decidedOn: string | null;
  readonly version: number;
  readonly approvals: readonly { readonly name: string }[];
  readonly rounds: readonly {
    readonly round: number;
    readonly comment: string | null;
    readonly changes: readonly unknown[];
  }[];
  readonly amounts: { readonly approved: { readonly amount: number } };
  readonly decision: {
    readonly lines: readonly {
      readonly verdict: string;
      readonly amounts: { readonly approved: { readonly amount: number } };
    }[];
    readonly trace: readonly { readonly rule: string }[];
    readonly findings: readonly { readonly code: string; readonly cureUntil: string | null }[];
    readonly versions: readonly { readonly kind: string; readonly number: number; readonly chosenBy: string }[];
  };
}

let server: TestServer;
let network: Network;
let shop: Shop;
let stranger: Shop;
let reviewer: Caller;
let count = 0;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 40 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  stranger = await addShop(server.baseUrl, network, 'huaxing-service');
  reviewer = await addColleague('claims_reviewer', 'Wang');
  await publishCard({ referAbove: 40_000, fourEyesAbove: 60_000 });
});
afterAll(() => server.kill());

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

async function addColleague(role: string, name: string): Promise<Caller> {
  const { maker } = network;
  const email = `${role}-${name}@${maker.slug}.example`.toLowerCase();
  const { invitationToken } = await maker.owner.make<{ invitationToken: string }>('/v1/users', {
    email,
    name,
    roles: [role],
  });
  const nobody = openCaller(server.baseUrl, null);
  await nobody.make('/v1/users/accept', { tenant: maker.slug, token: invitationToken, password: maker.password });
  const { accessToken } = await nobody.make<{ accessToken: string }>('/v1/session', {
    tenant: maker.slug,
    email,
    password: maker.password,
  });
  return openCaller(server.baseUrl, accessToken);
}

async function publishCard(changed: Record<string, unknown>): Promise<string> {
  const { name, effectiveFrom, content } = demoRateCard();
  const path = `${network.path}/rate-cards`;
  const draft = { name, effectiveFrom, content: { ...content, ...changed } };
  const { id } = await network.maker.owner.make<{ id: string }>(path, draft);
  await network.maker.owner.make(`${path}/${id}/publish`, {});
  return id;
}

function submit(lines: readonly unknown[], changed: Record<string, unknown> = {}): Promise<Claim> {
  count += 1;
  const claim = makeClaim(network.serials[count] ?? '', `CR-${count}`, { lines, ...changed });
  return shop.client.make<Claim>(`${network.path}/claims`, claim);
}

async function readDecision(claim: { readonly id: string }, round?: number): Promise<Claim['decision']> {
  const query = round === undefined ? '' : `?round=${round}`;
  return (await shop.client.get<Claim['decision']>(`${at(claim, 'decision')}${query}`)).body;
}

/** The score and what it was judged by are the manufacturer's alone. */
function asSeenByShop(claim: Claim) {
  const trace = claim.decision.trace.filter(({ rule }) => rule !== 'claims.risk');
  return { ...claim, riskScore: null, decision: { ...claim.decision, risk: null, trace } };
}

const at = (claim: { readonly id: string }, verb: string) => `${network.path}/claims/${claim.id}/${verb}`;

test('a reduced line is cured, the line in order stays as it was, and the round tells what changed', async () => {
  const claim = await submit([valve(90, 12_000), valvePart(1)]);
  expect(claim).toMatchObject({
    state: 'partly_approved',
    round: 1,
    rounds: [],
    amounts: { approved: { amount: 7033 } },
  });
  const body = { comment: 'It was 30 minutes', lines: [{ line: 1, ...valve(30, 4000) }] };
  expectProblem(await stranger.client.post(at(claim, 'resubmit'), body), 404, 'request.not_found');
  const cured = await shop.client.make<Claim>(at(claim, 'resubmit'), body);
  expect(cured).toMatchObject({ state: 'approved', round: 2, amounts: { approved: { amount: 6500 } } });
  expect(cured.decision.lines[1]).toEqual(claim.decision.lines[1]);
  expect(cured.rounds).toMatchObject([
    { round: 1, comment: null, changes: [] },
    { round: 2, comment: 'It was 30 minutes', changes: [{ line: 1, before: { minutes: 90 }, after: { minutes: 30 } }] },
  ]);
  const seen = (await network.maker.owner.get<Claim>(`${network.path}/claims/${claim.id}`)).body;
  expect(asSeenByShop(seen)).toEqual(cured);
  expectProblem(await shop.client.post(at(claim, 'resubmit'), body), 422, 'claims.not_curable');
  // Each round's decision is found again as it was.
  expect(await readDecision(claim)).toEqual(cured.decision);
  expect(await readDecision(claim, 1)).toEqual(claim.decision);
  expect(await readDecision(claim, 2)).toEqual(cured.decision);
  expectProblem(await shop.client.get(`${at(claim, 'decision')}?round=3`), 404, 'request.not_found');
});

test('what people decided of a round is found again after the next one', async () => {
  // 425.00 of valves, a part that nobody knows and a cost without its receipt, cured one after the other.
  const unknown = { ...valvePart(1), partNumber: 'VLV-O12' };
  const crane = { kind: 'other', reason: 'Crane', claimed: money(100) };
  const claim = await submit([valvePart(17), unknown, crane]);
  expect(claim).toMatchObject({ state: 'in_review' });
  expectProblem(await shop.client.post(at(claim, 'resubmit'), { comment: 'x' }), 409, 'claims.state_forbids');
  const yes = await reviewer.make<Claim>(at(claim, 'approve'), { reason: 'seen' });
  expect(yes).toMatchObject({ state: 'partly_approved', amounts: { approved: { amount: 42_500 } } });
  const labour = { line: 2, ...valve(30, 4000) };
  const again = await shop.client.make<Claim>(at(claim, 'resubmit'), { comment: 'It was labour', lines: [labour] });
  // Above the limit again: the new line waits, the one that was approved stays payable.
  expect(again).toMatchObject({
    state: 'in_review',
    round: 2,
    approvals: [],
    amounts: { approved: { amount: 42_500 } },
  });
  expect(again.decision.lines[0]).toEqual(yes.decision.lines[0]);
  const done = await reviewer.make<Claim>(at(claim, 'approve'), { reason: 'seen again' });
  expect(done).toMatchObject({ state: 'partly_approved', amounts: { approved: { amount: 46_500 } } });
  const third = await shop.client.make<Claim>(at(claim, 'resubmit'), {
    comment: 'It was more',
    lines: [{ line: 3, ...crane, claimed: money(200) }],
  });
  expect(third).toMatchObject({ state: 'partly_approved', round: 3, amounts: { approved: { amount: 46_500 } } });
  expect(await readDecision(claim, 1)).toEqual(asSeenByShop(yes).decision);
  expect(await readDecision(claim, 2)).toEqual(asSeenByShop(done).decision);
  expect(await readDecision(claim, 3)).toEqual(third.decision);
});

test('what is in order, unchanged or unknown is refused, and nothing is written', async () => {
  const claim = await submit([valve(90, 12_000), valvePart(1)]);
  const send = (line: number, rest: object, comment = 'x') =>
    shop.client.post(at(claim, 'resubmit'), { comment, lines: [{ line, ...rest }] });
  expectProblem(await send(2, valvePart(2)), 422, 'claims.line_in_order');
  expectProblem(await send(1, valve(90, 12_000)), 422, 'claims.nothing_changed');
  expectProblem(await send(3, valve(30, 4000)), 422, 'claims.line_unknown');
  expectProblem(
    await send(1, { ...valve(30, 4000), claimed: { amount: 1, currency: 'USD' } }),
    422,
    'claims.currency_mismatch',
  );
  expect((await shop.client.get<Claim>(`${network.path}/claims/${claim.id}`)).body).toMatchObject({
    round: 1,
    version: 1,
  });
});

test('a missing signature is brought later, and the rates of the first submission still judge', async () => {
  const claim = await submit([valve(30, 4000)], { signedOn: undefined });
  expect(claim).toMatchObject({ state: 'needs_info' });
  const number = claim.decision.versions.find(({ kind }) => kind === 'claims.rate_card')?.number;
  await publishCard({ labourPerHour: 1, referAbove: 40_000, fourEyesAbove: 60_000 });
  const { repairedOn } = makeClaim('', '');
  const cured = await shop.client.make<Claim>(at(claim, 'resubmit'), { comment: 'signed', signedOn: repairedOn });
  expect(cured).toMatchObject({ state: 'approved', amounts: { approved: { amount: 4000 } } });
  expect(cured.decision.versions.find(({ kind }) => kind === 'claims.rate_card')?.number).toBe(number);
  await publishCard({ referAbove: 40_000, fourEyesAbove: 60_000 });
});

test('above the limit two different people say yes', async () => {
  const claim = await submit([valvePart(25)]);
  expect(claim).toMatchObject({ state: 'in_review', decidedOn: null, amounts: { approved: { amount: 0 } } });
  const yes = { reason: 'seen' };
  expectProblem(await shop.owner.post(at(claim, 'approve'), yes), 403, 'network.not_for_members');
  const once = await reviewer.make<Claim>(at(claim, 'approve'), yes);
  expect(once).toMatchObject({ state: 'in_review', approvals: [{ name: 'Wang' }] });
  expectProblem(await reviewer.post(at(claim, 'approve'), yes), 409, 'claims.four_eyes');
  const twice = await network.maker.owner.make<Claim>(at(claim, 'approve'), yes);
  expect(twice).toMatchObject({ state: 'approved', amounts: { approved: { amount: 62_500 } } });
  expect(twice.decidedOn).not.toBeNull();
  expectProblem(await reviewer.post(at(claim, 'reject'), yes), 409, 'claims.not_in_review');
});

test('one no is enough and says why', async () => {
  const claim = await submit([valvePart(25)]);
  const no = await reviewer.make<Claim>(at(claim, 'reject'), { reason: 'the photo shows another unit' });
  expect(no).toMatchObject({ state: 'rejected', amounts: { approved: { amount: 0 } } });
  expect(no.decision.findings.at(-1)).toMatchObject({
    code: 'claims.rejected_by_person',
    params: { reason: 'the photo shows another unit' },
  });
});

test('twenty yeses at once by two people: two of them count, one decision, one piece of news', async () => {
  const claim = await submit([valvePart(26)]);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? reviewer : network.maker.owner).post<Claim>(at(claim, 'approve'), { reason: 'seen' }),
    ),
  );
  const good = answers.filter(({ status }) => status === 200);
  expect(good).toHaveLength(2);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(18);
  const decided = (await shop.client.get<Claim>(`${network.path}/claims/${claim.id}`)).body;
  expect(decided).toMatchObject({ state: 'approved', version: 3 });
  expect(new Set(decided.approvals.map(({ name }) => name)).size).toBe(2);
  // A later claim's news comes after all that there can be of this one.
  const later = await submit([valvePart(1)]);
  await waitForNotices(shop.client, later.id);
  expect((await readNotices(shop.client, claim.id)).map(({ params }) => params.state)).toEqual([
    'approved',
    'in_review',
  ]);
  expect(await readNotices(network.maker.owner, claim.id)).toMatchObject([{ kind: 'claims.to_review' }]);
});

test('the manufacturer lists the claims of one member', async () => {
  const list = (caller: Caller, query: string) =>
    caller.get<{ items: { member: string }[] }>(`${network.path}/claims?limit=200&${query}`);
  const claim = makeClaim(network.serials[0] ?? '', 'CR-STRANGER');
  await stranger.client.make(`${network.path}/claims`, claim);
  const theirs = await list(network.maker.owner, `membership=${stranger.membershipId}`);
  expect(theirs.body.items.map(({ member }) => member)).toEqual(['Shop huaxing-service']);
  const approved = await list(network.maker.owner, `membership=${shop.membershipId}&state=in_review`);
  expect(approved.body.items).toEqual([]);
  // A member sees its own, whatever it asks for.
  const own = await list(stranger.client, `membership=${shop.membershipId}`);
  expect(new Set(own.body.items.map(({ member }) => member))).toEqual(new Set(['Shop huaxing-service']));
});

test('the rates that the agreement names judge, whatever was published since', async () => {
  const card = await publishCard({ labourPerHour: 6000, referAbove: 40_000, fourEyesAbove: 60_000 });
  await publishCard({ referAbove: 40_000, fourEyesAbove: 60_000 });
  const policies = { warrantyTerms: null, chargeMatrix: null, rateCard: card, slaPolicy: null };
  await agree(network, shop, agreementContent(['370102'], { policies }));
  const claim = await submit([valve(30, 4000)]);
  // 30 minutes at 60.00 an hour.
  expect(claim.amounts.approved.amount).toBe(3000);
  expect(claim.decision.versions).toMatchObject([
    { kind: 'warranty.terms' },
    { kind: 'warranty.charge_matrix', chosenBy: 'repaired' },
    { kind: 'claims.rate_card', chosenBy: 'agreement' },
  ]);
});

test('after the last day of the cure nothing is sent again', async () => {
  const claim = await submit([valve(90, 12_000), valvePart(1)]);
  const body = { comment: 'It was 30 minutes', lines: [{ line: 1, ...valve(30, 4000) }] };
  const { cureUntil } = claim.decision.findings[0] ?? {};
  // One minute before midnight in the network's own zone the last day still counts.
  const lastMinute = `${cureUntil}T15:59:00Z`;
  await moveClock(lastMinute);
  try {
    const late = await signedInAgain();
    await moveClock(`${cureUntil}T16:00:01Z`);
    expectProblem(await late.post(at(claim, 'resubmit'), body), 422, 'claims.cure_over');
    await moveClock(lastMinute);
    expect(await late.make<Claim>(at(claim, 'resubmit'), body)).toMatchObject({ round: 2, decidedOn: cureUntil });
  } finally {
    await moveClock(null);
  }
});

async function signedInAgain(): Promise<Caller> {
  return openCaller(server.baseUrl, await requestToken(server.baseUrl, shop.clientId, shop.clientSecret));
}

async function moveClock(now: string | null): Promise<void> {
  const { status } = await openCaller(server.baseUrl, null).put('/development/clock', { now });
  expect(status).toBe(200);
}

interface Notice {
  readonly kind: string;
  readonly subject: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What somebody was told of a claim, newest first. */
async function readNotices(caller: Caller, subject: string): Promise<Notice[]> {
  const { items } = (await caller.get<{ items: Notice[] }>('/v1/inbox?limit=200')).body;
  return items.filter((notice) => notice.subject === subject);
}

async function waitForNotices(caller: Caller, subject: string): Promise<void> {
  await expect.poll(() => readNotices(caller, subject), { timeout: 20_000 }).not.toEqual([]);
}
