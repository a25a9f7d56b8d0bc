/**
 * What stored claims would have come to: two hundred claims are submitted by API, one thing is changed, and the list of a
 * simulation is what the same claims get when they are submitted again in a network where the change is in force.
 */
import { demoMatrix, demoModel, demoRateCard, demoTerms } from '@aftercare/tools/seed-data';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { countRows } from '../kit/databases.ts';
import {
  addShop,
  buildNetwork,
  daysAgo,
  importUnits,
  makeClaim,
  type Network,
  type Shop,
  signUp,
} from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Side {
  readonly verdict: string;
  readonly approved: { readonly amount: number };
  readonly payable: { readonly amount: number };
}
interface Row {
  readonly reference: string;
  readonly member: string;
  readonly reasons: readonly { readonly change: string; readonly code: string; readonly message: string }[];
  readonly before: Side;
  readonly after: Side;
}
interface Sums {
  readonly claims: number;
  readonly changed: number;
  readonly before: Omit<Side, 'verdict'>;
  readonly after: Omit<Side, 'verdict'>;
}
interface Simulation {
  readonly job: {
    readonly id: string;
    readonly state: string;
    readonly total: number;
    readonly done: number;
    readonly failed: number;
  };
  readonly sums: Sums | null;
  readonly members: readonly (Sums & { readonly member: string })[];
}
interface State {
  readonly verdict: string;
  readonly approved: number;
  readonly lines: unknown;
}
interface Item {
  readonly reference: string;
  readonly claim: {
    readonly state: string;
    readonly amounts: { readonly approved: { readonly amount: number } };
  } | null;
  readonly decision: {
    readonly lines: readonly unknown[];
    readonly verdict: string;
    readonly amounts: { readonly approved: { readonly amount: number } };
  } | null;
}

const CLAIMS = 200;
const money = (amount: number) => ({ amount, currency: 'CNY' });
let server: TestServer;
let network: Network;
let shops: readonly Shop[];

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: CLAIMS });
  shops = [await addShop(server.baseUrl, network, 'first-shop'), await addShop(server.baseUrl, network, 'second-shop')];
  await submitAll(network, shops);
}, 240_000);
afterAll(() => server?.kill());

/** Of every kind: small and large sums, reduced, unsigned, out of warranty, not for the manufacturer. */
function makeClaims(serials: readonly string[]) {
  return serials.map((serial, at) => {
    const kinds = [
      {},
      { lines: [{ kind: 'labour', operation: 'replace-valve', minutes: 90, claimed: money(9000 + 10 * at) }] },
      {
        component: 'tank',
        lines: [
          { kind: 'part', partNumber: 'TNK-200', quantity: 1 + (at % 3), claimed: money(28_600 * (1 + (at % 3))) },
        ],
      },
      { signedOn: undefined },
      { cause: 'user' },
      {
        lines: [
          { kind: 'travel', claimed: money(3000 + 20 * at) },
          { kind: 'other', reason: 'Crane', claimed: money(700) },
        ],
      },
      { repairedOn: daysAgo(40), failedOn: daysAgo(41), signedOn: daysAgo(40) },
    ];
    return makeClaim(serial, `R-${at}`, kinds[at % kinds.length]);
  });
}

/** In the same order by the same shops, half each, because a score counts what came before. */
async function submitAll({ path, serials }: Network, members: readonly Shop[]): Promise<Item[]> {
  const claims = makeClaims(serials);
  const half = claims.length / 2;
  const replies = [];
  for (const [at, shop] of members.entries())
    replies.push(
      await shop.client.make<{ items: Item[] }>(`${path}/claims/batch`, {
        claims: claims.slice(at * half, (at + 1) * half),
      }),
    );
  const items = replies.flatMap((reply) => reply.items);
  expect(items.filter(({ claim }) => claim === null)).toEqual([]);
  return items;
}

/** A network of its own in which other rules are in force from the beginning. */
async function submitUnder(slug: string, rules: Readonly<Record<string, object>>): Promise<Item[]> {
  const maker = await signUp(server.baseUrl, 'manufacturer', slug);
  const path = `/v1/networks/${slug}`;
  await maker.owner.make(`${path}/models`, { ...demoModel, gtin: undefined });
  const all = {
    'warranty-terms': demoTerms(),
    'charge-matrices': demoMatrix(),
    'rate-cards': demoRateCard(),
    ...rules,
  };
  for (const [segment, policy] of Object.entries(all)) {
    const { id } = await maker.owner.make<{ id: string }>(`${path}/${segment}`, policy);
    await maker.owner.make(`${path}/${segment}/${id}/publish`, {});
  }
  const other: Network = { path, maker, serials: await importUnits({ path, maker }, CLAIMS) };
  const members = [
    await addShop(server.baseUrl, other, `first-of-${slug}`),
    await addShop(server.baseUrl, other, `second-of-${slug}`),
  ];
  return submitAll(other, members);
}

async function run(body: object): Promise<{ simulation: Simulation; rows: Row[]; path: string }> {
  const owner = network.maker.owner;
  const job = await owner.make<{ id: string; kind: string; total: number }>(`${network.path}/simulations`, body);
  expect(job).toMatchObject({ kind: 'claims.simulate', total: CLAIMS });
  const path = `${network.path}/simulations/${job.id}`;
  const simulation = await vi.waitUntil(
    async () => {
      const { body: shown } = await owner.get<Simulation>(path);
      return shown.job.state === 'done' && shown;
    },
    { timeout: 60_000, interval: 100 },
  );
  const rows: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: Row[]; nextCursor: string | null } = (
      await owner.get<{ items: Row[]; nextCursor: string | null }>(
        `${path}/claims?limit=60${cursor === '' ? '' : `&cursor=${cursor}`}`,
      )
    ).body;
    rows.push(...page.items);
    cursor = page.nextCursor;
  }
  return { simulation, rows, path };
}

const told = ({ reasons }: Row) => reasons.map(({ change, code }) => `${change} ${code}`);
const withContent = <Policy extends { content: object }>(policy: Policy, content: object) => ({
  ...policy,
  content: { ...policy.content, ...content },
});
const draft = async (segment: string, policy: object) =>
  (await network.maker.owner.make<{ id: string }>(`${network.path}/${segment}`, policy)).id;

test.each([
  {
    about: 'one threshold',
    slug: 'lower-limit',
    segment: null,
    rules: { 'rate-cards': withContent(demoRateCard(), { referAbove: 20_000 }) },
    body: { figures: { referAbove: 20_000 } },
  },
  {
    about: 'a rate card',
    slug: 'other-rates',
    segment: 'rate-cards',
    rules: {
      'rate-cards': withContent(demoRateCard(), { labourPerHour: 4000, travelMaximum: 6000, submissionDays: 60 }),
    },
    body: null,
  },
  {
    about: 'a charge matrix',
    slug: 'other-matrix',
    segment: 'charge-matrices',
    rules: {
      'charge-matrices': {
        ...demoMatrix(),
        content: {
          rows: demoMatrix().content.rows.map((row) =>
            row.cause === 'user' ? { ...row, payer: 'manufacturer', basis: 'free' } : row,
          ),
        },
      },
    },
    body: null,
  },
  {
    about: 'terms',
    slug: 'shorter-terms',
    segment: 'warranty-terms',
    rules: {
      'warranty-terms': withContent(demoTerms(), {
        terms: demoTerms().content.terms.map((term) => (term.component === 'pipes' ? { ...term, months: 3 } : term)),
      }),
    },
    body: null,
  },
])(
  '$about: the list is what the same claims get under it',
  { timeout: 120_000 },
  async ({ slug, segment, rules, body }) => {
    const policy = segment === null ? undefined : await draft(segment, Object(rules)[segment]);
    const before = countRows(server.dataDir, network.maker.id);
    const { simulation, rows, path } = await run({ months: 2, ...(body ?? { policy }) });
    const after = countRows(server.dataDir, network.maker.id);
    // Nothing is stored but the result and the job that made it.
    const grown = Object.keys(after).filter((table) => after[table] !== before[table]);
    const own = ['history', 'idempotency', 'jobs', 'simulated_claims', 'simulated_members'];
    expect(grown.filter((table) => !own.includes(table) && !table.startsWith('seal'))).toEqual([]);
    expect(simulation.job).toMatchObject({ total: CLAIMS, done: CLAIMS, failed: 0 });

    const again = await submitUnder(slug, rules);
    const [was, would] = [await stateOf(network), again];
    const differing = would.flatMap((item) => {
      const first = was.get(item.reference);
      const same =
        first?.verdict === item.decision?.verdict && first?.approved === item.decision?.amounts.approved.amount;
      return same ? [] : [item];
    });
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.map(({ reference }) => reference).sort()).toEqual(differing.map(({ reference }) => reference).sort());
    const byReference = new Map(would.map((item) => [item.reference, item]));
    for (const { reference, before: left, after: right } of rows) {
      const item = byReference.get(reference);
      expect([right.verdict, right.approved.amount, right.payable.amount], reference).toEqual([
        item?.decision?.verdict,
        item?.decision?.amounts.approved.amount,
        item?.claim?.amounts.approved.amount,
      ]);
      expect([left.verdict, left.approved.amount], reference).toEqual([
        was.get(reference)?.verdict,
        was.get(reference)?.approved,
      ]);
    }
    // Each says why: what the new decision finds that the old one did not, the other way round, or what both say otherwise.
    for (const { reference, reasons } of rows) {
      expect(reasons.length, reference).toBeGreaterThan(0);
      for (const { message } of reasons) expect(message, reference).not.toContain('{');
    }
    if (segment === null) expect(new Set(rows.flatMap(told))).toEqual(new Set(['appeared claims.over_limit']));
    // The sums of the members are those of all claims, not of the changed ones alone.
    const payable = would.reduce((sum, { claim }) => sum + (claim?.amounts.approved.amount ?? 0), 0);
    expect(simulation.sums).toMatchObject({ claims: CLAIMS, changed: rows.length, after: { payable: money(payable) } });
    expect(simulation.members.map(({ claims }) => claims)).toEqual([CLAIMS / 2, CLAIMS / 2]);
    expect(simulation.members.reduce((sum, { changed }) => sum + changed, 0)).toBe(rows.length);

    const csv = await network.maker.owner.get(`${path}/csv`);
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(rows.length + 1);
  },
);

async function stateOf({ path, maker }: Network): Promise<Map<string, State>> {
  const states = new Map<string, State>();
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: { id: string; reference: string }[]; nextCursor: string | null } = (
      await maker.owner.get<{ items: { id: string; reference: string }[]; nextCursor: string | null }>(
        `${path}/claims?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`,
      )
    ).body;
    const decisions = await Promise.all(
      page.items.map(({ id }) => maker.owner.get<NonNullable<Item['decision']>>(`${path}/claims/${id}/decision`)),
    );
    for (const [at, { body }] of decisions.entries())
      states.set(page.items[at]?.reference ?? '', {
        verdict: body.verdict,
        approved: body.amounts.approved.amount,
        lines: body.lines,
      });
    cursor = page.nextCursor;
  }
  return states;
}

test('one thing at a time, of this network, and for the manufacturer alone', async () => {
  const path = `${network.path}/simulations`;
  const { owner } = network.maker;
  expectProblem(await owner.post(path, { months: 1 }), 422, 'claims.simulation_of_nothing');
  expectProblem(await owner.post(path, { months: 1, figures: {} }), 422, 'claims.simulation_of_nothing');
  const both = { months: 1, figures: { referAbove: 1 }, policy: `pol_${'0'.repeat(26)}` };
  expectProblem(await owner.post(path, both), 422, 'claims.simulation_of_nothing');
  expectProblem(await owner.post(path, { months: 1, policy: `pol_${'0'.repeat(26)}` }), 422, 'claims.policy_unknown');
  expect((await shops[0]?.client.post(path, { months: 1, figures: { referAbove: 1 } }))?.status).toBe(403);
});
