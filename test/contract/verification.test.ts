/** The manufacturer's second follow-up: a sample that was promised before the month and that anybody can compute again. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTenant } from '../kit/databases.ts';
import { addShop, buildNetwork, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock, signInAgain } from '../kit/statement.ts';

interface Sample {
  readonly seedHash: string;
  readonly seed: string | null;
  readonly sharePpm: number;
  readonly claims: number | null;
  readonly drawn: number | null;
  readonly lastKey: string | null;
}
interface Sampled {
  readonly claim: string;
  readonly weight: number | null;
  readonly ticket: number;
  readonly key: string;
  readonly isDrawn: boolean;
}
interface Page {
  readonly items: readonly Sampled[];
  readonly nextCursor: string | null;
}

let server: TestServer;
let network: Network;
let shop: Shop;
let other: Shop;
let sample: string;

const now = new Date();
const day = (months: number, of: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, of, 4));
const [before, first, during, after] = [day(-2, 20), day(-1, 1), day(-1, 15), day(0, 1)];
const month = during.toISOString().slice(0, 7);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  await moveClock(server, before);
  network = await buildNetwork(server.baseUrl, { units: 40 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  other = await addShop(server.baseUrl, network, 'huaxing-service');
  sample = `${network.path}/samples/${month}`;
});
afterAll(() => server.stop().catch(() => undefined));

async function moveTo(instant: Date): Promise<void> {
  await moveClock(server, instant);
  const [maker, a, b] = await Promise.all(
    [network.maker, shop, other].map((tenant) => signInAgain(server, tenant, tenant.ownerEmail)),
  );
  if (maker === undefined || a === undefined || b === undefined) throw new Error('somebody did not come back');
  network = { ...network, maker: { ...network.maker, owner: maker } };
  shop = { ...shop, owner: a };
  other = { ...other, owner: b };
}

describe('before the month', () => {
  test('the hash of a seed is published once, for everybody, and the seed lies open nowhere', async () => {
    const made = await network.maker.owner.post<Sample>(`${sample}/commit`, { sharePpm: 300_000 });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ seed: null, claims: null, drawn: null, lastKey: null, sharePpm: 300_000 });
    expectProblem(await network.maker.owner.post(`${sample}/commit`, {}), 409, 'verification.committed_already');
    expect((await shop.owner.get<Sample>(sample)).body.seedHash).toBe(made.body.seedHash);
    const kept = readTenant(server.dataDir, network.maker.id, (database) =>
      database.prepare('select * from samples').get(),
    );
    expect(kept?.seed).toBe(null);
    expect(sha256(String(kept?.sealed_seed))).not.toBe(made.body.seedHash);
  });

  test('nobody but the manufacturer commits or draws', async () => {
    expectProblem(await shop.owner.post(`${sample}/commit`, {}), 403, 'network.not_for_members');
    expectProblem(await shop.owner.post(`${sample}/draw`, {}), 403, 'network.not_for_members');
    expectProblem(
      await network.maker.owner.post(`${network.path}/samples/2026-13/commit`, {}),
      404,
      'request.not_found',
    );
    expectProblem(await network.maker.owner.get(`${network.path}/samples/2040-01`), 404, 'request.not_found');
  });

  test('on its first day still, later no more', async () => {
    await moveTo(first);
    const late = await network.maker.owner.post<Sample>(
      `${network.path}/samples/${first.toISOString().slice(0, 7)}/commit`,
      {},
    );
    expectProblem(late, 409, 'verification.committed_already');
    await moveTo(during);
    expectProblem(
      await network.maker.owner.post(`${network.path}/samples/${before.toISOString().slice(0, 7)}/commit`, {}),
      422,
      'verification.month_begun',
    );
  });
});

describe('after the month', () => {
  let drawn: Sample;
  let list: readonly Sampled[];

  test('it is drawn once, and not before', async () => {
    const on = during.toISOString().slice(0, 10);
    for (let index = 0; index < 14; index++) {
      const by = index % 2 === 0 ? shop : other;
      // Every third without its core: a weight of its own.
      const part = { kind: 'part', partNumber: 'TNK-200', quantity: 1, claimed: { amount: 9000, currency: 'CNY' } };
      const lines = [...Array.from({ length: index % 3 === 0 ? 1 : 0 }, () => part)];
      const changed = { failedOn: on, repairedOn: on, signedOn: on, ...(lines.length === 0 ? {} : { lines }) };
      await by.owner.make(`${network.path}/claims`, makeClaim(network.serials[index] ?? '', `V-${index}`, changed));
    }
    // Refused whole: nothing was paid, nothing is looked at again.
    const refused = makeClaim(network.serials[20] ?? '', 'V-20', {
      failedOn: on,
      repairedOn: on,
      signedOn: on,
      cause: 'user',
    });
    await shop.owner.make(`${network.path}/claims`, refused);
    expectProblem(await network.maker.owner.post(`${sample}/draw`, {}), 409, 'verification.month_not_over');
    await moveTo(after);
    expectProblem(
      await network.maker.owner.post(`${network.path}/samples/${before.toISOString().slice(0, 7)}/draw`, {}),
      409,
      'verification.not_committed',
    );
    const answers = await Promise.all([1, 2, 3].map(() => network.maker.owner.post<Sample>(`${sample}/draw`, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    drawn = (await network.maker.owner.get<Sample>(sample)).body;
    // Of fourteen 30 % are 4.2, which counts as five.
    expect(drawn).toMatchObject({ claims: 14, drawn: 5 });
  });

  test('seed, list and weights give the same sample to whoever computes it', async () => {
    const pages: Sampled[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: Page } = await network.maker.owner.get<Page>(
        `${sample}/claims?limit=6${cursor === null ? '' : `&cursor=${cursor}`}`,
      );
      pages.push(...body.items);
      cursor = body.nextCursor;
    } while (cursor !== null);
    list = pages;
    expect(list).toHaveLength(14);
    expect(sha256(drawn.seed ?? '')).toBe(drawn.seedHash);
    const keys = list.map(({ claim, weight }) => ({
      claim,
      key:
        Array.from({ length: weight ?? 0 }, (_, index) => sha256(`${drawn.seed}:${claim}:${index + 1}`)).sort()[0] ??
        '',
    }));
    keys.sort((a, b) => (a.key < b.key ? -1 : 1));
    const again = keys.slice(0, 5).map(({ claim }) => claim);
    expect(list.filter(({ isDrawn }) => isDrawn).map(({ claim }) => claim)).toEqual([...again].sort());
    expect(drawn.lastKey).toBe(keys[4]?.key);
    const only = await network.maker.owner.get<Page>(`${sample}/claims?drawn=true`);
    expect(only.body.items.map(({ claim }) => claim)).toEqual([...again].sort());
  });

  test('a member proves its own drawn claims, and learns nothing of others, nor of weights', async () => {
    const seen = await shop.owner.get<Sample>(sample);
    expect(seen.body).toMatchObject({ seed: drawn.seed, lastKey: drawn.lastKey, claims: null, drawn: null });
    const own = new Set(
      (await shop.owner.get<{ items: { id: string }[] }>(`${network.path}/claims`)).body.items.map(({ id }) => id),
    );
    const { body } = await shop.owner.get<Page>(`${sample}/claims`);
    const expected = list.filter(({ claim, isDrawn }) => isDrawn && own.has(claim)).map(({ claim }) => claim);
    expect(body.items.map(({ claim }) => claim)).toEqual(expected);
    for (const { claim, ticket, key, weight } of body.items) {
      expect(sha256(`${drawn.seed}:${claim}:${ticket}`)).toBe(key);
      expect(key <= (drawn.lastKey ?? '')).toBe(true);
      expect(weight).toBe(null);
    }
  });
});
