/**
 * Fifty at once over HTTP on real D1. Each race runs twice: on the Worker as it is, and on one from which a single guard
 * was taken; the second run must break the promise, or the first proves nothing.
 */
import type { Replacement } from '@aftercare/tools/build';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addShop, buildNetwork, type Caller, makeClaim, type Network, type Reply, type Shop } from '../kit/network.ts';
import { startServer, type TestServer } from '../kit/server.ts';

const AT_ONCE = 50;
const COMMAND = 'packages/runtime/src/command.ts';
const SUBMIT = 'packages/claims/src/actions/submit-claim.ts';

const withoutAnswer: Replacement = {
  file: COMMAND,
  find: '...(stored === null ? [] : [insertAnswer(stored)]),',
  replace: '',
};
const withoutIndex: Replacement = {
  file: 'workers/app/src/migrations.ts',
  find: "'0005_claims.sql', tenant5",
  replace: "'0005_claims.sql', tenant5.replace('UNIQUE INDEX claims_one_open', 'INDEX claims_one_open')",
};
/** What was only read is not looked at again. */
const withoutUnchanged: Replacement = {
  file: COMMAND,
  find: '...(unchanged.length === 0 ? [] : [guardSubjects(unchanged)]),',
  replace: '',
};
/** Every claim counts up its shop's membership: a subject that all claims of the shop write. */
const sharedSubject: Replacement[] = [
  {
    file: SUBMIT,
    find: 'const plan = planSubmission(claim, judged.unit, network);',
    replace: `const { membership } = admitted;
      const own = planSubmission(claim, judged.unit, network);
      const counted = { sql: 'update memberships set version = version + 1 where id = ?', values: [membership.id] };
      const line = { subject: membership.id, version: membership.version + 1, before: null, after: null };
      const plan = { ...own, writes: [counted, ...own.writes], history: [line, ...own.history] };`,
  },
];

interface Site {
  readonly server: TestServer;
  readonly network: Network;
  readonly shops: readonly [Shop, Shop];
}

interface Claim {
  readonly id: string;
  readonly serial: string;
  readonly failedOn: string;
  readonly state: string;
}

interface Problem {
  readonly code: string;
}

async function openSite(replacements?: Replacement[]): Promise<Site> {
  const server = await startServer({
    assets: false,
    ...(replacements === undefined ? {} : { build: { replacements, quiet: true } }),
  });
  try {
    const network = await buildNetwork(server.baseUrl, { units: AT_ONCE + 4 });
    const shops = await Promise.all([
      addShop(server.baseUrl, network, 'first-shop'),
      addShop(server.baseUrl, network, 'second-shop'),
    ]);
    return { server, network, shops };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function onMutant<Result>(replacements: Replacement[], race: (site: Site) => Promise<Result>): Promise<Result> {
  const site = await openSite(replacements);
  try {
    return await race(site);
  } finally {
    await site.server.stop();
  }
}

function submit<Body>(site: Site, by: Caller, claim: object, headers: Record<string, string> = {}) {
  return by.post<Body>(`${site.network.path}/claims`, claim, headers);
}

async function listClaimsOf(site: Site, serial: string): Promise<Claim[]> {
  const { body } = await site.network.maker.owner.get<{ items: Claim[] }>(`${site.network.path}/claims?limit=200`);
  return body.items.filter((claim) => claim.serial === serial);
}

function roundTrips(reply: Reply<unknown>): number {
  return Number(/d1-round-trips;desc="(\d+)"/.exec(reply.headers.get('server-timing') ?? '')?.[1]);
}

function count<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.filter(is).length;
}

function report(race: string, guarded: object, mutant: string, unguarded: object): void {
  const show = (counts: object) =>
    Object.entries(counts)
      .map(([what, number]) => `${what} ${number}`)
      .join(', ');
  console.log(`race: ${race}\n  with its guards: ${show(guarded)}\n  ${mutant}: ${show(unguarded)}`);
}

describe('fifty at once', () => {
  let real: Site;

  beforeAll(async () => {
    real = await openSite();
  });
  afterAll(() => real?.server.stop());

  test('one key and one body: one claim, and the same bytes for everybody', async () => {
    const race = async (site: Site) => {
      const [serial = ''] = site.network.serials;
      const claim = makeClaim(serial, 'SAME-KEY');
      const replies = await Promise.all(
        Array.from({ length: AT_ONCE }, () =>
          submit(site, site.shops[0].client, claim, { 'idempotency-key': 'same-key' }),
        ),
      );
      const isReplay = (reply: Reply<unknown>) => reply.headers.get('idempotency-replayed') === 'true';
      return {
        created: count(replies, (reply) => reply.status === 201 && !isReplay(reply)),
        replayed: count(replies, (reply) => reply.status === 201 && isReplay(reply)),
        refused: count(replies, (reply) => reply.status !== 201),
        'different bodies': new Set(replies.map((reply) => reply.text)).size,
        'different ETags': new Set(replies.map((reply) => reply.headers.get('etag'))).size,
        claims: (await listClaimsOf(site, serial)).length,
      };
    };
    const guarded = await race(real);
    const unguarded = await onMutant([withoutAnswer], race);
    report('same key, same body', guarded, 'idempotency row left out of the commit', unguarded);
    expect(guarded).toEqual({
      created: 1,
      replayed: 49,
      refused: 0,
      'different bodies': 1,
      'different ETags': 1,
      claims: 1,
    });
    expect(unguarded.replayed).toBe(0);
    expect(unguarded.refused).toBeGreaterThan(0);
  });

  test('one failure of one unit, from two shops under fifty references: one open claim', async () => {
    const race = async (site: Site) => {
      const [, serial = ''] = site.network.serials;
      const spellings = [serial, serial.toLowerCase(), serial.replace('-', '')];
      const replies = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, index) =>
          submit<Problem>(
            site,
            site.shops[index % 2 === 0 ? 0 : 1].client,
            makeClaim(spellings[index % spellings.length] ?? serial, `SAME-FAILURE-${index}`),
            // Held between load and commit, so that all have read before the first has written.
            { 'aftercare-pause-before-commit': '700' },
          ),
        ),
      );
      return {
        created: count(replies, (reply) => reply.status === 201),
        'already open': count(replies, (reply) => reply.status === 409 && reply.body.code === 'claims.already_open'),
        'open claims': count(await listClaimsOf(site, serial), (claim) => claim.state !== 'rejected'),
      };
    };
    const guarded = await race(real);
    const unguarded = await onMutant([withoutIndex], race);
    report('same failure of one unit', guarded, 'index claims_one_open not unique', unguarded);
    expect(guarded).toEqual({ created: 1, 'already open': 49, 'open claims': 1 });
    expect(unguarded['open claims']).toBeGreaterThan(1);
  });

  test('a membership suspended between load and commit: refused, nothing written', async () => {
    const race = async (site: Site) => {
      const [, , serial = ''] = site.network.serials;
      const [, shop] = site.shops;
      const membership = `${site.network.path}/memberships/${shop.membershipId}`;
      const claim = makeClaim(serial, 'SUSPENDED');
      const headers = { 'idempotency-key': 'suspended' };
      let isAnswered = false;
      const answer = submit<Problem>(site, shop.client, claim, {
        ...headers,
        'aftercare-pause-before-commit': '2000',
      }).finally(() => {
        isAnswered = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      await site.network.maker.owner.make(`${membership}/suspend`, {});
      expect(isAnswered, 'the suspension has to come before the commit').toBe(false);
      const reply = await answer;
      const claims = (await listClaimsOf(site, serial)).length;
      await site.network.maker.owner.make(`${membership}/reinstate`, {});
      const again = await submit<Problem>(site, shop.client, claim, headers);
      return {
        status: reply.status,
        code: reply.body.code,
        'round trips': roundTrips(reply),
        claims,
        'same key after the suspension': again.status,
        replayed: again.headers.get('idempotency-replayed') ?? 'false',
      };
    };
    const guarded = await race(real);
    const unguarded = await onMutant([withoutUnchanged], race);
    report('membership suspended between load and commit', guarded, '`unchanged` not guarded', unguarded);
    expect(guarded).toEqual({
      status: 403,
      code: 'network.membership_suspended',
      // Load, the commit that was undone, and the load that found the suspension.
      'round trips': 3,
      claims: 0,
      'same key after the suspension': 201,
      replayed: 'false',
    });
    expect(unguarded).toMatchObject({ status: 201, claims: 1 });
  });

  // The last one, since it ends the server.
  test('fifty units: fifty claims at the first attempt, in two round trips; the first after a start needs three', async () => {
    const race = async (site: Site) => {
      const { path, serials } = site.network;
      const { client } = site.shops[0];
      const port = Number(new URL(site.server.baseUrl).port);
      await site.server.kill();
      // On the same port, since a token is good for one address only. What isolates remember for a minute is fresh then.
      const server = await site.server.startAgain({ port });
      try {
        const first = await client.post(`${path}/claims`, makeClaim(serials[3] ?? '', 'FIRST'));
        const replies = await Promise.all(
          serials
            .slice(4, 4 + AT_ONCE)
            .map((serial, index) => client.post(`${path}/claims`, makeClaim(serial, `UNRELATED-${index}`))),
        );
        const created = replies.filter((reply) => reply.status === 201);
        return {
          'first answer': first.status === 201 ? '201' : first.text,
          'round trips of the first': roundTrips(first),
          created: created.length,
          'in two round trips': count(created, (reply) => roundTrips(reply) === 2),
          'in more': count(created, (reply) => roundTrips(reply) > 2),
          refused: replies.length - created.length,
        };
      } finally {
        await server.stop();
      }
    };
    const guarded = await race(real);
    const unguarded = await race(await openSite(sharedSubject));
    report('fifty unrelated units', guarded, 'all claims of a shop write one subject', unguarded);
    expect(guarded).toEqual({
      'first answer': '201',
      'round trips of the first': 3,
      created: 50,
      'in two round trips': 50,
      'in more': 0,
      refused: 0,
    });
    expect(unguarded['in two round trips']).toBeLessThan(AT_ONCE);
    expect(unguarded['in more'] + unguarded.refused).toBeGreaterThan(0);
  });
});
