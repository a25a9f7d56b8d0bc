/** A thousand claims in one call: each is answered as it would have been alone, and costs no other its money. */
import { request as nodeRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countRows, readTenant } from '../kit/databases.ts';
import {
  addShop,
  buildNetwork,
  daysAgo,
  HELD,
  importUnits,
  makeClaim,
  type Network,
  type Shop,
} from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Item {
  readonly index: number;
  readonly reference: string | null;
  readonly status: number;
  readonly claim: { readonly id: string; readonly state: string; readonly reference: string } | null;
  readonly decision: {
    readonly verdict: string;
    readonly amounts: unknown;
    readonly findings: readonly unknown[];
  } | null;
  readonly problem: {
    readonly code: string;
    readonly detail: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  } | null;
}
interface Batch {
  readonly dryRun: boolean;
  readonly accepted: number;
  readonly refused: number;
  readonly items: readonly Item[];
}

const money = (amount: number, currency = 'CNY') => ({ amount, currency });
let server: TestServer;
let network: Network;
let shop: Shop;
let path: string;
let serials: readonly string[];

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 1 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  serials = await importUnits(network, 1200, 'B');
  path = `${network.path}/claims/batch`;
});
afterAll(() => {
  console.log(server.output().slice(-3000));
  return server.kill();
});

const countClaims = () =>
  readTenant(server.dataDir, network.maker.id, (database) =>
    Number(database.prepare('select count(*) as n from claims').get()?.n),
  );

/** Five lines: two are paid whole, one is reduced, one asks for a receipt, one is the same thing again. */
const fiveLines = (unit: string, reference: string) =>
  makeClaim(unit, reference, {
    lines: [
      { kind: 'labour', operation: 'replace-valve', minutes: 90, claimed: money(9000) },
      { kind: 'part', partNumber: 'VLV-012', quantity: 1, claimed: money(2500) },
      { kind: 'travel', claimed: money(4000) },
      { kind: 'other', reason: 'Crane', claimed: money(500) },
      { kind: 'travel', claimed: money(4000) },
    ],
  });

const days = (back: number) => ({ failedOn: daysAgo(back + 2), repairedOn: daysAgo(back), signedOn: daysAgo(back) });

/** One kind of each fault; the key says which. */
const FAULTS: Readonly<Record<string, (at: number, unit: string, reference: string) => unknown>> = {
  'request.missing_field': (_at, unit, reference) => ({ ...makeClaim(unit, reference), component: undefined }),
  'request.unknown_field': (_at, unit, reference) => ({ ...makeClaim(unit, reference), colour: 'red' }),
  'request.wrong_type': () => 'not a claim',
  'claims.unit_unknown': (_at, _unit, reference) => makeClaim('NOBODY-1', reference),
  'claims.component_unknown': (_at, unit, reference) => makeClaim(unit, reference, { component: 'wheel' }),
  'claims.currency_mismatch': (_at, unit, reference) =>
    makeClaim(unit, reference, { lines: [{ kind: 'travel', claimed: money(100, 'EUR') }] }),
  'claims.rules_missing': (_at, unit, reference) =>
    makeClaim(unit, reference, { failedOn: daysAgo(3000), repairedOn: daysAgo(2900) }),
  'claims.reference_taken': (at, unit) => makeClaim(unit, `R-${at - 7}`),
  'claims.already_open': (at, _unit, reference) => makeClaim(serials[at - 7] ?? '', reference),
};

const STATUSES: Readonly<Record<string, number>> = {
  request: 400,
  'claims.reference_taken': 409,
  'claims.already_open': 409,
  'claims.rules_missing': 409,
};

test('1,000 claims, good and bad: nothing half-written, the same again under the same key', {
  timeout: 120_000,
}, async () => {
  const kinds = Object.entries(FAULTS);
  const wanted = new Map<number, string>();
  const claims = Array.from({ length: 1000 }, (_, at) => {
    const [unit, reference] = [serials[at] ?? '', `R-${at}`];
    // Every tenth is bad; the good one that it collides with is seven places before it.
    const fault = at % 10 === 9 ? kinds[Math.floor(at / 10) % kinds.length] : undefined;
    if (fault === undefined) return fiveLines(unit, reference);
    wanted.set(at, fault[0]);
    return fault[1](at, unit, reference);
  });
  const key = { 'idempotency-key': 'thousand' };
  const reply = await shop.client.post<Batch>(path, { claims }, key);
  expect(reply.status, reply.text.slice(0, 500)).toBe(200);
  const { items, accepted, refused } = reply.body;
  expect([accepted, refused, items.length]).toEqual([900, 100, 1000]);
  expect(items.map(({ index }) => index)).toEqual(claims.map((_claim, at) => at));
  for (const item of items) {
    const fault = wanted.get(item.index);
    if (fault === undefined) {
      expect(item, JSON.stringify(item)).toMatchObject({ status: 201, problem: null, reference: `R-${item.index}` });
      expect(item.decision).toMatchObject({ verdict: 'partly_approved', amounts: { claimed: money(20_000) } });
      expect(item.decision?.findings).toHaveLength(3);
    } else {
      expect(item).toMatchObject({ claim: null, decision: null });
      const code = fault.startsWith('request.') ? item.problem?.errors?.[0]?.code : item.problem?.code;
      expect(code, JSON.stringify(item)).toBe(fault);
      expect(item.status).toBe(STATUSES[fault.split('.')[0] === 'request' ? 'request' : fault] ?? 422);
    }
  }
  // The one that has the reference is named.
  const taken = items.find(({ problem }) => problem?.code === 'claims.reference_taken');
  expect(taken?.problem?.params.claim).toBe(items[(taken?.index ?? 0) - 7]?.claim?.id);
  expect(countClaims()).toBe(900);

  // A claim of five lines costs its share of two round trips for two hundred.
  const timing = reply.headers.get('server-timing') ?? '';
  const roundTrips = Number(/d1-round-trips;desc="(\d+)"/.exec(timing)?.[1]);
  expect(roundTrips).toBeLessThanOrEqual(2 * 5 + 1);
  expect(Number(/d1-statements;desc="(\d+)"/.exec(timing)?.[1])).toBeLessThan(400);
  console.log(`1,000 claims: ${timing}, ${(reply.text.length / 1e6).toFixed(1)} MB of answer`);

  const before = countRows(server.dataDir, network.maker.id);
  const again = await shop.client.post<Batch>(path, { claims }, key);
  expect(again.text).toBe(reply.text);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(countRows(server.dataDir, network.maker.id)).toEqual(before);
  expectProblem(await shop.client.post(path, { claims: claims.slice(1) }, key), 422, 'idempotency.key_reused');

  // Each stands as if it had come alone: with history, an event for the shop and its decision.
  const first = items[0]?.claim?.id;
  const alone = await shop.client.get<{ decision: unknown; version: number }>(`${network.path}/claims/${first}`);
  expect(alone.body).toMatchObject({ version: 1, decision: items[0]?.decision });
  readTenant(server.dataDir, network.maker.id, (database) => {
    const one = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0]);
    expect(one("select count(*) from history where action = 'claims.submit_batch'")).toBe(900);
    expect(one("select count(distinct subject) from outbox where type = 'claims.decided.v1'")).toBe(900);
    expect(one('select count(*) - (max(seq) - min(seq) + 1) from outbox')).toBe(0);
  });
  // Under another key each is told that it is known.
  const other = await shop.client.post<Batch>(path, { claims: claims.slice(0, 3) });
  expect(other.body.items.map(({ problem }) => problem?.code)).toEqual(Array(3).fill('claims.reference_taken'));
});

test('each is decided as it would be alone, also as a trial, and a trial writes nothing', async () => {
  const units = serials.slice(1000, 1012);
  const drafts = units.map(
    (unit, at) =>
      [
        fiveLines(unit, `E-${at}`),
        makeClaim(unit, `E-${at}`, { signedOn: undefined }),
        makeClaim(unit, `E-${at}`, { repairedOn: daysAgo(60), failedOn: daysAgo(61) }),
        makeClaim(unit, `E-${at}`, { cause: 'user' }),
        makeClaim(unit, `E-${at}`, {
          component: 'tank',
          lines: [{ kind: 'part', partNumber: 'TNK-200', quantity: 3, claimed: money(85_800) }],
        }),
      ][at % 5],
  );
  const before = countRows(server.dataDir, network.maker.id);
  const tried = await shop.client.post<Batch>(`${path}?dryRun=true`, { claims: [...drafts, drafts[0]] });
  expect(tried.body).toMatchObject({ dryRun: true, accepted: 12, refused: 1 });
  // A trial remembers what came before it in the same call.
  expect(tried.body.items[12]?.problem?.code).toBe('claims.reference_taken');
  const alone = await Promise.all(
    drafts.map((draft) => shop.client.post<{ decision: object }>(`${network.path}/claims?dryRun=true`, draft)),
  );
  expect(countRows(server.dataDir, network.maker.id)).toEqual(before);
  const withoutTrace = alone.map(({ body }) => ({ ...body.decision, trace: undefined }));
  expect(tried.body.items.slice(0, 12).map(({ decision }) => ({ ...decision, trace: undefined }))).toEqual(
    withoutTrace,
  );
  expect(new Set(withoutTrace.map((decision) => Reflect.get(decision, 'verdict'))).size).toBeGreaterThanOrEqual(4);

  const made = await shop.client.post<Batch>(path, { claims: drafts });
  expect(made.body.items.map(({ decision }) => decision)).toEqual(
    tried.body.items.slice(0, 12).map(({ decision }) => decision),
  );
});

test('a burst in one call is as striking as one after the other', async () => {
  const other = await buildNetwork(server.baseUrl, { slug: 'moonlit', units: 40 });
  const alone = await addShop(server.baseUrl, other, 'moon-repair');
  const many = serials.slice(1080, 1120);
  // Twenty of one day, and twenty over the months before it.
  const drafts = many.map(
    (_unit, at) => (unit: string) =>
      makeClaim(unit, `N-${at}`, { component: at % 3 === 0 ? 'tank' : 'pipes', ...(at < 20 ? {} : days(3 + at)) }),
  );
  for (const [at, draft] of drafts.entries()) {
    // As it would stand in the other network: there nothing was claimed before.
    await alone.client.make(`${other.path}/claims`, draft(other.serials[at] ?? ''));
  }
  const fresh = await buildNetwork(server.baseUrl, { slug: 'starlit', units: 40 });
  const shopThere = await addShop(server.baseUrl, fresh, 'star-repair');
  const reply = await shopThere.client.post<Batch>(`${fresh.path}/claims/batch`, {
    claims: drafts.map((draft, at) => draft(fresh.serials[at] ?? '')),
  });
  expect(reply.body.accepted).toBe(40);
  const risks = (id: string) =>
    readTenant(server.dataDir, id, (database) => ({
      claims: database.prepare('select reference, risk_facts, risk_score, state from claims order by reference').all(),
      counts: database.prepare("select key, claims from claim_counts where member_tenant_id = '*' order by key").all(),
    }));
  const [one, batch] = [risks(other.maker.id), risks(fresh.maker.id)];
  expect(batch).toEqual(one);
  expect(new Set(one.claims.map(({ risk_facts }) => risk_facts)).size).toBeGreaterThan(30);
});

test('what collides at the commit takes no other with it', async () => {
  const units = serials.slice(1020, 1060);
  // Two calls with twenty units of their own each, and one failure that both claim; both have read before either writes.
  const [left = [], right = []] = [0, 20].map((from, side) => [
    ...units.slice(from, from + 19).map((unit, at) => makeClaim(unit, `C${side}-${at}`)),
    makeClaim(units[19] ?? '', `C${side}-both`),
  ]);
  const replies = await Promise.all([left, right].map((claims) => shop.client.post<Batch>(path, { claims }, HELD)));
  expect(replies.map(({ status }) => status)).toEqual([200, 200]);
  expect(replies.map(({ body }) => body.accepted).sort()).toEqual([19, 20]);
  const lost = replies.flatMap(({ body }) => body.items).filter(({ status }) => status !== 201);
  expect(lost.map(({ problem, reference }) => [problem?.code, reference?.endsWith('both')])).toEqual([
    ['claims.already_open', true],
  ]);
});

test('the same call twice at once: one writes, both are answered the same', async () => {
  const claims = serials.slice(1060, 1070).map((unit, at) => makeClaim(unit, `T-${at}`));
  const key = { ...HELD, 'idempotency-key': 'twice-at-once' };
  const [one, two] = await Promise.all([
    shop.client.post(path, { claims }, key),
    shop.client.post(path, { claims }, key),
  ]);
  expect(one.text).toBe(two.text);
  expect([one, two].map(({ headers }) => headers.get('idempotency-replayed')).sort()).toEqual(['true', null].sort());
});

test('the list has its limits', async () => {
  for (const claims of [[], Array(1001).fill({})])
    expectProblem(await shop.client.post(path, { claims }), 400, 'request.invalid');
  expect(await declare(4_000_001)).toBe(413);
});

/** Only the head goes out: the answer does not wait for a body of this length. */
function declare(bytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${shop.client.token}`,
      'content-type': 'application/json',
      'idempotency-key': 'too-large',
      'content-length': bytes,
    };
    const request = nodeRequest(`${server.baseUrl}${path}`, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode ?? 0);
      request.destroy();
    });
    request.on('error', reject);
    request.flushHeaders();
    request.write('{');
  });
}
