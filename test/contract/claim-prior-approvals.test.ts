/** Work above a limit is asked for before it is done: the answer has a number, and the claim names it. */
import { demoRateCard } from '@aftercare/tools/seed-data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addShop, buildNetwork, type Caller, daysAgo, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { addPerson } from '../kit/person.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock, signInAgain } from '../kit/statement.ts';

interface PriorApproval {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly limit: { readonly amount: number } | null;
  readonly expiresOn: string | null;
  readonly claim: string | null;
  readonly decided: { readonly name: string } | null;
}
interface Claim {
  readonly id: string;
  readonly state: string;
  readonly decision: {
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly path: string;
      readonly cureUntil: string | null;
    }[];
  };
}

let server: TestServer;
let network: Network;
let shop: Shop;
let stranger: Shop;
let wang: Caller;
let used = 0;
/** In the network's own zone. */
const TODAY = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 60 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  stranger = await addShop(server.baseUrl, network, 'huaxing-service');
  wang = (await addPerson(server.baseUrl, network.maker, 'wang', ['claims_reviewer'])).caller;
  const { content } = demoRateCard();
  const path = `${network.path}/rate-cards`;
  // Above 100.00 a number is needed; up to 150.00 the card says yes by itself.
  const priorApproval = { above: 10_000, automaticUpTo: 15_000, validDays: 30 };
  const draft = { ...demoRateCard(), content: { ...content, priorApproval } };
  const { id } = await network.maker.owner.make<{ id: string }>(path, draft);
  await network.maker.owner.make(`${path}/${id}/publish`, {});
});
afterAll(() => server.kill());

const money = (amount: number) => ({ amount, currency: 'CNY' });
const valves = (quantity: number) => ({
  kind: 'part',
  partNumber: 'VLV-012',
  quantity,
  claimed: money(2500 * quantity),
});
const nextUnit = () => {
  used += 1;
  return network.serials[used] ?? '';
};
const at = (id: string, verb: string) => `${network.path}/prior-approvals/${id}/${verb}`;

function ask(unit: string, quantity: number, by: Shop = shop, component = 'pipes'): Promise<PriorApproval> {
  const body = { unit, component, reason: 'All valves leak', lines: [valves(quantity)] };
  return by.owner.make<PriorApproval>(`${network.path}/prior-approvals`, body);
}
const read = async (id: string) => (await shop.owner.get<PriorApproval>(`${network.path}/prior-approvals/${id}`)).body;
const grant = (id: string, limit = 12_500, expiresOn = TODAY) =>
  wang.make<PriorApproval>(at(id, 'approve'), { limit: money(limit), expiresOn, reason: 'seen' });

/** Five valves, 125.00. */
function claimFor(unit: string, changed: Record<string, unknown> = {}): Promise<Claim> {
  const claim = makeClaim(unit, `PA-${unit}-${Object.values(changed).join('-')}`.slice(0, 80), {
    lines: [valves(5)],
    ...changed,
  });
  return shop.owner.make<Claim>(`${network.path}/claims`, claim);
}
const cure = (claim: Claim, body: Record<string, unknown>) =>
  shop.owner.make<Claim>(`${network.path}/claims/${claim.id}/resubmit`, { comment: 'cured', ...body });
const blocking = ({ decision }: Claim) =>
  decision.findings.filter(({ severity }) => severity === 'blocks').map(({ code }) => code);

test('what the rate card allows is approved at once, up to what was estimated; more waits for people', async () => {
  const small = await ask(nextUnit(), 6);
  expect(small).toMatchObject({ state: 'approved', limit: { amount: 15_000 }, decided: null, claim: null });
  const days = (Date.parse(small.expiresOn ?? '') - Date.parse(TODAY)) / 86_400_000;
  expect(days).toBe(30);
  const unit = nextUnit();
  const large = await ask(unit, 7);
  expect(large).toMatchObject({ state: 'requested', limit: null, expiresOn: null });
  const { body: inbox } = await network.maker.owner.get<{ items: { kind: string; subject: string }[] }>('/v1/inbox');
  expect(inbox.items.filter(({ subject }) => subject === large.id)).toMatchObject([
    { kind: 'claims.prior_approval_requested' },
  ]);
  expectProblem(await shop.owner.post(at(large.id, 'approve'), {}), 400, 'request.invalid');
  const yes = { limit: money(17_000), expiresOn: TODAY, reason: 'seen' };
  expectProblem(await shop.owner.post(at(large.id, 'approve'), yes), 403, 'network.not_for_members');
  expectProblem(
    await wang.post(at(large.id, 'approve'), { ...yes, expiresOn: daysAgo(3) }),
    422,
    'claims.expires_in_past',
  );
  expectProblem(
    await wang.post(at(large.id, 'approve'), { ...yes, limit: { amount: 1, currency: 'USD' } }),
    422,
    'claims.currency_mismatch',
  );
  const decided = await wang.make<PriorApproval>(at(large.id, 'approve'), yes);
  expect(decided).toMatchObject({ state: 'approved', limit: { amount: 17_000 }, decided: { name: 'wang' } });
  expectProblem(await wang.post(at(large.id, 'decline'), { reason: 'x' }), 409, 'claims.prior_approval_decided');
  await expect
    .poll(
      async () => {
        const { body } = await shop.owner.get<{ items: { kind: string; subject: string }[] }>('/v1/inbox');
        return body.items.filter(({ subject }) => subject === large.id).map(({ kind }) => kind);
      },
      { timeout: 20_000 },
    )
    .toEqual(['claims.prior_approval_decided.v1']);
});

test('a member sees its own alone', async () => {
  const own = await ask(nextUnit(), 7, stranger);
  expectProblem(await shop.owner.get(`${network.path}/prior-approvals/${own.id}`), 404, 'request.not_found');
  const list = async (by: Caller, query = '') =>
    (await by.get<{ items: PriorApproval[] }>(`${network.path}/prior-approvals?limit=200${query}`)).body.items;
  expect((await list(shop.owner)).map(({ id }) => id)).not.toContain(own.id);
  expect((await list(stranger.owner)).map(({ id }) => id)).toEqual([own.id]);
  expect((await list(wang, '&state=requested')).map(({ id }) => id)).toContain(own.id);
});

test('the claim takes the number that it names', async () => {
  const unit = nextUnit();
  const { id, number } = await ask(unit, 5);
  const claim = await claimFor(unit, { priorApproval: number });
  expect(claim).toMatchObject({ state: 'approved', decision: { findings: [] } });
  expect((await read(id)).claim).toBe(claim.id);
  // Below the limit nobody has to ask.
  expect(blocking(await claimFor(nextUnit(), { lines: [valves(4)] }))).toEqual([]);
});

/** Each is the only thing in the way, and gone with the number that is right. */
test.each<[code: string, spoil: (unit: string) => Promise<string | undefined>]>([
  ['claims.prior_approval_missing', async () => undefined],
  ['claims.prior_approval_unknown', async () => 'PA-0000000000'],
  // Another shop's is as unknown.
  ['claims.prior_approval_unknown', async (unit) => (await ask(unit, 5, stranger)).number],
  ['claims.prior_approval_open', async (unit) => (await ask(unit, 7)).number],
  [
    'claims.prior_approval_declined',
    async (unit) => {
      const { id, number } = await ask(unit, 7);
      await wang.make(at(id, 'decline'), { reason: 'two are enough' });
      return number;
    },
  ],
  ['claims.prior_approval_other_unit', async () => (await ask(nextUnit(), 5)).number],
  ['claims.prior_approval_other_component', async (unit) => (await ask(unit, 5, shop, 'tank')).number],
  [
    'claims.prior_approval_over',
    async (unit) => {
      const { id, number } = await ask(unit, 7);
      await grant(id, 12_499);
      return number;
    },
  ],
  [
    'claims.prior_approval_used',
    async (unit) => {
      const { number } = await ask(unit, 5);
      const earlier = await claimFor(unit, { priorApproval: number, failedOn: daysAgo(8), causalPart: 'TNK-200' });
      expect(earlier.state).toBe('approved');
      return number;
    },
  ],
])('%s', async (code, spoil) => {
  const unit = nextUnit();
  const number = await spoil(unit);
  const claim = await claimFor(unit, number === undefined ? {} : { priorApproval: number });
  expect(claim.state).toBe('needs_info');
  expect(blocking(claim)).toEqual([code]);
  expect(claim.decision.findings[0]).toMatchObject({ path: '/priorApproval', cureUntil: expect.any(String) });
  const right = await ask(unit, 5);
  const cured = await cure(claim, { priorApproval: right.number });
  expect(blocking(cured)).toEqual([]);
  expect(cured.state).toBe('approved');
  expect((await read(right.id)).claim).toBe(claim.id);
});

test('two of one call that name one number: one has it, the other is told', async () => {
  const unit = nextUnit();
  const { id, number } = await ask(unit, 5);
  const claims = ['a', 'b'].map((part) =>
    makeClaim(unit, `PA-BATCH-${part}`, { lines: [valves(5)], priorApproval: number, causalPart: part }),
  );
  const { items } = await shop.owner.make<{
    items: { status: number; claim: { id: string }; decision: Claim['decision'] }[];
  }>(`${network.path}/claims/batch`, { claims });
  expect(items.map(({ status }) => status)).toEqual([201, 201]);
  const told = items.map(({ decision }) => decision.findings.map(({ code }) => code).join());
  expect(told.toSorted()).toEqual(['', 'claims.prior_approval_used']);
  expect((await read(id)).claim).toBe(items[told.indexOf('')]?.claim.id);
});

test('a claim that was withdrawn leaves its number to another', async () => {
  const unit = nextUnit();
  const { id, number } = await ask(unit, 7);
  await grant(id, 20_000);
  const first = await claimFor(unit, { priorApproval: number, signedOn: undefined });
  expect(blocking(first)).toEqual(['claims.not_signed']);
  expect((await read(id)).claim).toBe(first.id);
  await shop.owner.make(`${network.path}/claims/${first.id}/withdraw`, { reason: 'to be sent anew' });
  const again = await claimFor(unit, { priorApproval: number });
  expect(again.state).toBe('approved');
  expect((await read(id)).claim).toBe(again.id);
});

test('twenty claims that name one number at once: one has it, the others are told', async () => {
  const unit = nextUnit();
  const { id, number } = await ask(unit, 5);
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      shop.owner.post<Claim>(
        `${network.path}/claims`,
        makeClaim(unit, `PA-RACE-${index}`, {
          lines: [valves(5)],
          priorApproval: number,
          // Each of another failure, so that nothing else stands in the way.
          causalPart: `P-${index}`,
        }),
        { 'aftercare-pause-before-commit': '300' },
      ),
    ),
  );
  const made = replies.filter(({ status }) => status === 201).map(({ body }) => body);
  const holders = made.filter((claim) => !blocking(claim).includes('claims.prior_approval_used'));
  expect(holders).toHaveLength(1);
  expect((await read(id)).claim).toBe(holders[0]?.id);
  // Whoever lost three times in a row is told to try again, and nothing of it is written.
  expect(replies.every(({ status }) => status === 201 || status === 409)).toBe(true);
});

test('one whose last day was the day before the repair; the day itself is in time', async () => {
  const [unit, other] = [nextUnit(), nextUnit()];
  const [old, fresh] = [await ask(unit, 7), await ask(other, 7)];
  const tomorrow = new Date(Date.parse(TODAY) + 86_400_000).toISOString().slice(0, 10);
  await grant(old.id);
  await grant(fresh.id, 12_500, tomorrow);
  await moveClock(server, new Date(Date.parse(tomorrow) + 4 * 3_600_000));
  shop = { ...shop, owner: await signInAgain(server, shop, shop.ownerEmail) };
  const day = { failedOn: TODAY, repairedOn: tomorrow, signedOn: tomorrow };
  const late = await claimFor(unit, { priorApproval: old.number, ...day });
  expect(blocking(late)).toEqual(['claims.prior_approval_expired']);
  expect((await claimFor(other, { priorApproval: fresh.number, ...day })).state).toBe('approved');
  const right = await ask(unit, 5);
  expect((await cure(late, { priorApproval: right.number })).state).toBe('approved');
});
