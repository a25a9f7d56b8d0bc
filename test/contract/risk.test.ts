/** The score of a claim over HTTP: what SQL counts is what happened, people look from the threshold on, members learn no figure. */
import { demoRateCard } from '@aftercare/tools/seed-data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printLabels } from '../kit/customer.ts';
import { readTenant } from '../kit/databases.ts';
import {
  addMember,
  addShop,
  buildNetwork,
  type Caller,
  daysAgo,
  makeClaim,
  type Network,
  openCaller,
  requestToken,
  type Shop,
} from '../kit/network.ts';
import { watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Risk {
  readonly score: number;
  readonly reasons: readonly { readonly code: string; readonly points: number; readonly text: string }[];
}
interface Claim {
  readonly id: string;
  readonly state: string;
  readonly riskScore: number | null;
  readonly decision: {
    readonly risk: Risk | null;
    readonly trace: readonly { readonly rule: string; readonly saw: Record<string, unknown> }[];
    readonly findings: readonly { readonly code: string; readonly params: Record<string, unknown> }[];
  };
}
type Facts = Record<'own' | 'peers', Record<'day' | 'month' | 'before' | 'component', number>> & {
  readonly months: number;
  readonly distance: string | null;
  readonly phoneUnits: number;
  readonly technician: number | null;
};

let server: TestServer;
let network: Network;
let shops: readonly Shop[];
let claims: string;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 60 });
  claims = `${network.path}/claims`;
  shops = await Promise.all(
    ['lixia-repair', 'huaxing-service', 'minsheng-repair'].map((slug) => addShop(server.baseUrl, network, slug)),
  );
});
afterAll(() => server.stop().catch(() => undefined));

const factsOf = (id: string): Facts =>
  readTenant(server.dataDir, network.maker.id, (database) =>
    JSON.parse(String(database.prepare('select risk_facts from claims where id = ?').get(id)?.risk_facts)),
  );

/** Days in six months, some of them twice; the component changes with the place in the list. */
const DAYS = [150, 121, 120, 92, 91, 60, 60, 45, 31, 30, 30, 12, 12, 12, 3, 2].map(daysAgo);
const monthsBack = (month: string, back: number) => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7);
};

describe('what is counted', () => {
  test('is what was claimed before, by day, month and component, of the shop and of all others', async () => {
    const happened: { readonly shop: string; readonly on: string; readonly component: string }[] = [];
    for (const [index, on] of [...DAYS, ...DAYS].entries()) {
      const shop = shopAt(index % 3);
      const component = index % 4 === 0 ? 'bracket' : 'tank';
      const body = makeClaim(network.serials[index] ?? '', `R-${index}`, {
        component,
        failedOn: on,
        repairedOn: on,
        signedOn: on,
      });
      const { id } = await shop.client.make<Claim>(claims, body);
      const month = on.slice(0, 7);
      const before = [1, 2, 3].map((back) => monthsBack(month, back));
      const count = (isMeant: (claim: (typeof happened)[number]) => boolean) => (who: 'own' | 'peers') =>
        happened.filter((claim) => (claim.shop === shop.slug) === (who === 'own') && isMeant(claim)).length;
      const counts = (who: 'own' | 'peers') => ({
        day: count((claim) => claim.on === on)(who),
        month: count((claim) => claim.on.startsWith(month))(who),
        before: count((claim) => before.includes(claim.on.slice(0, 7)))(who),
        component: count((claim) => [month, ...before].includes(claim.on.slice(0, 7)) && claim.component === component)(
          who,
        ),
      });
      const facts = factsOf(id);
      expect(facts, `claim ${index} of ${on}`).toMatchObject({
        own: counts('own'),
        peers: counts('peers'),
        months: before.filter((earlier) => happened.some((claim) => claim.on.startsWith(earlier))).length,
      });
      happened.push({ shop: shop.slug, on, component });
    }
    expect(happened.length).toBe(32);
  });

  test('is no trial, and nothing of a client in test mode', async () => {
    const shop = shopAt(0);
    const before = readCounts();
    const on = daysAgo(3);
    const body = makeClaim(network.serials[40] ?? '', 'R-40', { failedOn: on, repairedOn: on, signedOn: on });
    await shop.client.post(`${claims}?dryRun=true`, body);
    const { clientId, clientSecret } = await shop.owner.make<{ clientId: string; clientSecret: string }>(
      '/v1/api-clients',
      {
        name: 'Test mode',
        mode: 'test',
        scopes: ['claims:read', 'claims:write'],
      },
    );
    const tester = openCaller(server.baseUrl, await requestToken(server.baseUrl, clientId, clientSecret));
    expect((await tester.post(claims, body)).status).toBe(201);
    expect(readCounts()).toEqual(before);
    expect((await shop.client.post(claims, body)).status).toBe(201);
    expect(readCounts()).not.toEqual(before);
  });

  test('a technician whom nobody saw before is told once, and the place of the work comes before that of the unit', async () => {
    const facts = { technician: 'T-07', division: '370612' };
    const [first, second] = [shopAt(2), shopAt(2)];
    const one = await first.client.make<Claim>(claims, makeClaim(network.serials[56] ?? '', 'TECH-1', facts));
    const two = await second.client.make<Claim>(claims, makeClaim(network.serials[57] ?? '', 'TECH-2', facts));
    const other = await shopAt(1).client.make<Claim>(claims, makeClaim(network.serials[58] ?? '', 'TECH-3', facts));
    expect(
      [one, two, other].map(({ id }) => factsOf(id)).map(({ technician, distance }) => [technician, distance]),
    ).toEqual([
      [0, 'same_province'],
      [1, 'same_province'],
      [0, 'same_province'],
    ]);
  });

  test("the customer's number is found on other units, and the way to the customer is measured", async () => {
    const far = await addMember(server.baseUrl, network, 'distributor', 'yantai-sales', { divisionCode: '370602' });
    const serials = ['FAR-1', 'FAR-2', 'FAR-3', 'FAR-4', 'FAR-5'];
    const { maker, path } = network;
    const csv = `serial,model\n${serials.map((serial) => `${serial},SH-200`).join('\n')}\n`;
    await maker.owner.make(`${path}/imports`, csv, { 'content-type': 'text/csv' });
    await maker.owner.make(`${path}/deliveries`, { to: far.membershipId, shippedOn: daysAgo(60), serials });
    const price = { amount: 299_900, currency: 'CNY' };
    await far.owner.make(`${path}/sales`, { serial: serials[0], soldOn: daysAgo(50), invoiceNumber: 'FP-1', price });
    for (const page of await printLabels(network, serials)) {
      const fields = { purchasedOn: daysAgo(50), name: '张示例', phone: '138-0000 4471', consent: 'yes' };
      const answer = await fetch(`${server.baseUrl}${page}/registrations`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        redirect: 'manual',
        headers: { 'cf-connecting-ip': `10.0.0.${page.length}` },
      });
      expect(answer.status).toBeLessThan(400);
    }
    const { id } = await shopAt(0).client.make<Claim>(claims, makeClaim('FAR-1', 'PHONE-1'));
    expect(factsOf(id)).toMatchObject({ phoneUnits: 4, distance: 'same_province' });
    const { body } = await maker.owner.get<Claim>(`${claims}/${id}`);
    expect(body.decision.risk?.reasons.map(({ code }) => code)).toEqual(['distance', 'phone_reused']);
    expect(body.riskScore).toBe(25);
    expect(body.decision.trace.find(({ rule }) => rule === 'claims.risk')?.saw).toMatchObject({
      score: 25,
      distance: 10,
    });
  });
});

describe('from the threshold of the rate card on', () => {
  let claim: Claim;
  const withoutCore = {
    lines: [{ kind: 'part', partNumber: 'TNK-200', quantity: 1, claimed: { amount: 20_000, currency: 'CNY' } }],
  };

  test('a person looks at it, where the same claim passed before', async () => {
    const passed = await shopAt(1).client.make<Claim>(claims, makeClaim(network.serials[41] ?? '', 'T-1', withoutCore));
    expect(passed.state).toBe('approved');
    const card = demoRateCard();
    const { id } = await network.maker.owner.make<{ id: string }>(`${network.path}/rate-cards`, {
      ...card,
      content: { ...card.content, referFromScore: 8 },
    });
    await network.maker.owner.make(`${network.path}/rate-cards/${id}/publish`, {});
    claim = await shopAt(1).client.make<Claim>(claims, makeClaim(network.serials[42] ?? '', 'T-2', withoutCore));
    expect(claim.state).toBe('in_review');
    expect(claim.decision.findings.map(({ code, params }) => [code, params])).toEqual([['claims.person_looks', {}]]);
  });

  test('and nothing is referred once the core is there', async () => {
    const lines = withoutCore.lines.map((line) => ({ ...line, coreTag: 'C-1' }));
    const cured = await shopAt(1).client.make<Claim>(claims, makeClaim(network.serials[43] ?? '', 'T-3', { lines }));
    expect(cured).toMatchObject({ state: 'approved', decision: { findings: [] } });
  });

  test('the member meets no figure of it, wherever it looks', async () => {
    const [shown, decision, list, tried, stranger] = await Promise.all([
      shopAt(1).owner.get(`${claims}/${claim.id}`),
      shopAt(1).client.get(`${claims}/${claim.id}/decision`),
      shopAt(1).owner.get(claims),
      shopAt(1).client.post(`${claims}?dryRun=true`, makeClaim(network.serials[44] ?? '', 'T-4', withoutCore)),
      shopAt(2).owner.get(`${claims}/${claim.id}`),
    ]);
    for (const { text, status } of [shown, decision, list, tried]) {
      expect(status).toBe(200);
      expect(text).not.toMatch(/claims\.risk|core_missing|referFromScore|"riskScore":\d|"score"/);
    }
    expect(stranger.status).toBe(404);
    // Nor what it takes to be looked at: whoever knew it would stay just below.
    const cards = `${network.path}/rate-cards`;
    const readBy = async (caller: Caller) => (await caller.get<{ items: Card[] }>(cards)).body.items;
    const [ofOwner, ofMember] = await Promise.all([readBy(network.maker.owner), readBy(shopAt(1).owner)]);
    expect(ofOwner.map(({ content }) => content.referFromScore)).toEqual([8, null]);
    expect(ofMember.map(({ content }) => content.referFromScore)).toEqual([null, null]);
    const one = await shopAt(1).owner.get<Card>(`${cards}/${ofOwner[0]?.id}`);
    expect(one.body.content.referFromScore).toBeNull();
    const owner = await network.maker.owner.get<{ items: Claim[] }>(claims);
    expect(owner.body.items.find(({ id }) => id === claim.id)?.riskScore).toBe(8);
    const { body: told } = await network.maker.owner.get<Claim>(`${claims}/${claim.id}`);
    expect(told.decision.risk?.reasons.map(({ text }) => text)).toEqual([
      'Own parts without a tag for the old part: 1.',
    ]);
  });
});

interface Card {
  readonly id: string;
  readonly content: { readonly referFromScore: number | null };
}

function shopAt(index: number): Shop {
  const shop = shops[index];
  if (shop === undefined) throw new Error(`no shop ${index}`);
  return shop;
}

const readCounts = () =>
  readTenant(server.dataDir, network.maker.id, (database) =>
    database.prepare('select * from claim_counts order by member_tenant_id, key').all(),
  );
