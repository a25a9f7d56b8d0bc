/**
 * Fifty at once over HTTP on real D1. Each race runs twice: on the Worker as it is, and on one from which a single guard
 * was taken; the second run must break the promise, or the first proves nothing.
 */
import { randomInt } from 'node:crypto';
import type { Replacement } from '@aftercare/tools/build';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addShop,
  buildNetwork,
  type Caller,
  daysAgo,
  makeClaim,
  type Network,
  type Reply,
  type Shop,
} from '../kit/network.ts';
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
const withoutOrderIndex: Replacement = {
  file: 'workers/app/src/migrations.ts',
  find: "'0042_one_claim_an_order.sql', tenant42",
  replace: "'0042_one_claim_an_order.sql', tenant42.replace('UNIQUE INDEX claims_one_order', 'INDEX claims_one_order')",
};
/** What was only read is not looked at again. */
const withoutUnchanged: Replacement = {
  file: COMMAND,
  find: '...(unchanged.length === 0 ? [] : [guardSubjects(unchanged)]),',
  replace: '',
};
/** Two who make the same version of one subject do not run into each other. */
const withoutVersions: Replacement = {
  file: 'packages/runtime/src/store.ts',
  find: 'insert into history (',
  replace: 'insert or ignore into history (',
};
/** Every claim counts up its shop's membership: a subject that all claims of the shop write. */
const sharedSubject: Replacement[] = [
  {
    file: SUBMIT,
    find: 'const plan = planSubmission(claim, judged, network);',
    replace: `const { membership } = admitted;
      const own = planSubmission(claim, judged, network);
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
  readonly decision: { readonly amounts: { readonly approved: { readonly amount: number } } };
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
    const network = await buildNetwork(server.baseUrl, { units: AT_ONCE + 4 + 30 + AT_ONCE });
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

const money = (amount: number) => ({ amount, currency: 'CNY' });
const valve = (minutes: number, amount: number) => ({
  kind: 'labour',
  operation: 'replace-valve',
  minutes,
  claimed: money(amount),
});
const valvePart = { kind: 'part', partNumber: 'VLV-012', quantity: 18, claimed: money(45_000) };
const CURED = { comment: 'It was 30 minutes', lines: [{ line: 1, ...valve(30, 4000) }] };

/** A claim in each state that several verbs lead out of, and what is done to it at once. */
const CONTESTS = [
  // Unsigned: the shop brings the signature, or takes the claim back; nobody has to approve it.
  { changed: { lines: [valve(30, 4000)], signedOn: undefined }, verbs: ['resubmit', 'withdraw', 'approve'] },
  // Above the limit: a person says yes while the shop takes it back or sends it again.
  { changed: { lines: [valvePart] }, verbs: ['approve', 'withdraw', 'resubmit'] },
  // Reduced: cured, appealed or taken back by the manufacturer.
  { changed: { lines: [valve(90, 12_000)] }, verbs: ['resubmit', 'appeal', 'reverse'] },
] as const;
type Verb = (typeof CONTESTS)[number]['verbs'][number];

/** Mulberry32: the same seed, the same rounds. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Each round is a claim of its own; all verbs have read it before the first has written. */
async function raceVerbs(site: Site, seed: number, rounds: number) {
  const random = makeRandom(seed);
  const { path, maker, serials } = site.network;
  const [shop] = site.shops;
  const wins = { resubmit: 0, approve: 0, withdraw: 0, appeal: 0, reverse: 0 };
  const counts = { rounds, 'one winner': 0, 'answered otherwise': 0 };
  for (let round = 0; round < rounds; round++) {
    const { changed, verbs } = CONTESTS[round % CONTESTS.length] ?? CONTESTS[0];
    const serial = serials[AT_ONCE + 4 + round] ?? '';
    const claim = makeClaim(serial, `VERBS-${round}`, changed);
    const { id } = await shop.owner.make<Claim>(`${path}/claims`, claim);
    const { signedOn } = makeClaim('', '');
    const bodies = {
      resubmit: 'signedOn' in changed ? { comment: 'signed', signedOn } : CURED,
      approve: { reason: 'seen' },
      withdraw: { reason: 'a mistake' },
      appeal: { lines: [1], reason: 'it took longer' },
      reverse: { reason: 'never repaired' },
    } as const;
    const send = (verb: Verb) =>
      (verb === 'approve' || verb === 'reverse' ? maker.owner : shop.owner).post<Problem>(
        `${path}/claims/${id}/${verb}`,
        bodies[verb],
        { 'if-match': '"1"', 'aftercare-pause-before-commit': String(150 + random(150)) },
      );
    // The first to be sent is another one each time.
    const turn = random(verbs.length);
    const order = [...verbs.slice(turn), ...verbs.slice(0, turn)];
    const replies = await Promise.all(order.map(async (verb) => ({ verb, reply: await send(verb) })));
    const winners = replies.filter(({ reply }) => reply.status === 200);
    for (const { verb } of winners) wins[verb] += 1;
    if (winners.length === 1) counts['one winner'] += 1;
    counts['answered otherwise'] += count(replies, ({ reply }) => ![200, 409, 412].includes(reply.status));
  }
  return { ...counts, ...wins };
}

/** What waits for a signature holds no order number, and pays nothing: of those that are cured at one moment one gets it. */
async function cureAtOnce({ network, shops: [shop] }: Site, serials: readonly string[]) {
  const day = { failedOn: daysAgo(13), repairedOn: daysAgo(12) };
  const waiting: Claim[] = [];
  for (const [index, serial] of serials.entries()) {
    const claim = makeClaim(serial, `CURED-${index}`, { ...day, orderNumber: 'WO-51', signedOn: undefined });
    waiting.push(await shop.client.make<Claim>(`${network.path}/claims`, claim));
  }
  const replies = await Promise.all(
    waiting.map(({ id }) =>
      shop.client.post<Problem & Claim>(
        `${network.path}/claims/${id}/resubmit`,
        { comment: 'signed', signedOn: day.repairedOn },
        { 'aftercare-pause-before-commit': '700' },
      ),
    ),
  );
  return {
    'waited, unpaid': count(
      waiting,
      (claim) => claim.state === 'needs_info' && claim.decision.amounts.approved.amount === 0,
    ),
    cured: count(replies, ({ status, body }) => status === 200 && body.state === 'approved'),
    'cured too late': count(replies, ({ status, body }) => status === 409 && body.code === 'claims.order_claimed'),
  };
}

/** While a line can be cured, its neighbour is paid: such a claim keeps its order number. */
async function claimBesides({ network, shops: [shop] }: Site, serials: readonly string[]) {
  const [first = '', second = ''] = serials;
  const day = { failedOn: daysAgo(15), repairedOn: daysAgo(14), signedOn: daysAgo(14), orderNumber: 'WO-52' };
  const open = makeClaim(first, 'HOLDS', { ...day, lines: [valve(90, 12_000)] });
  const { id, state } = await shop.client.make<Claim>(`${network.path}/claims`, open);
  const besides = await shop.client.make<Claim>(`${network.path}/claims`, makeClaim(second, 'BESIDES', day));
  await shop.client.make(`${network.path}/claims/${id}/resubmit`, CURED);
  return { holds: state, besides: besides.state };
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
  }, 120_000);
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

  test('fifty units under one order number: one of the claims stands', async () => {
    const race = async (site: Site) => {
      const [shop] = site.shops;
      const serials = site.network.serials.slice(-AT_ONCE);
      const replies = await Promise.all(
        serials.map((serial, index) =>
          submit<Problem & Claim>(
            site,
            shop.client,
            makeClaim(serial, `SAME-ORDER-${index}`, { orderNumber: 'WO-50' }),
            { 'aftercare-pause-before-commit': '700' },
          ),
        ),
      );
      const paid = replies.filter(({ status, body }) => status === 201 && body.state === 'approved');
      // Whoever comes later is told what its claim runs into, and may send it under another number.
      const [serial = ''] = site.network.serials.slice(-1);
      const late = makeClaim(serial, 'SAME-ORDER-LATE', { orderNumber: 'WO-50', failedOn: daysAgo(10) });
      const later = await submit<Claim>(site, shop.client, late);
      return {
        paid: paid.length,
        'order claimed': count(replies, ({ status, body }) => status === 409 && body.code === 'claims.order_claimed'),
        'another answer': count(replies, ({ status }) => status !== 201 && status !== 409),
        later: later.body.state,
        ...(await cureAtOnce(site, serials.slice(0, 10))),
        ...(await claimBesides(site, serials.slice(10, 12))),
      };
    };
    const guarded = await race(real);
    const unguarded = await onMutant([withoutOrderIndex], race);
    report('fifty units, one order number', guarded, 'index claims_one_order not unique', unguarded);
    expect(guarded).toEqual({
      paid: 1,
      'order claimed': 49,
      'another answer': 0,
      later: 'needs_info',
      'waited, unpaid': 10,
      cured: 1,
      'cured too late': 9,
      holds: 'partly_approved',
      besides: 'needs_info',
    });
    expect(unguarded.paid).toBeGreaterThan(1);
    expect(unguarded.cured).toBeGreaterThan(1);
  });

  test('a membership suspended between load and commit: refused, nothing written', async () => {
    const race = async (site: Site) => {
      const [, , serial = ''] = site.network.serials;
      const [, shop] = site.shops;
      const membership = `${site.network.path}/memberships/${shop.membershipId}`;
      const claim = makeClaim(serial, 'SUSPENDED');
      const headers = { 'idempotency-key': 'suspended' };
      // What an isolate knows of a tenant is a minute old at most; it is read before, so that only the race is counted.
      await shop.client.get(`${site.network.path}/claims?limit=1`);
      let isAnswered = false;
      const answer = submit<Problem>(site, shop.client, claim, {
        ...headers,
        'aftercare-pause-before-commit': '2000',
      }).finally(() => {
        isAnswered = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      await site.network.maker.owner.make(`${membership}/suspend`, { reason: 'For the test' });
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

  test('edit, approve, withdraw, appeal and reversal of one claim at once: exactly one of them, in every round', {
    timeout: 240_000,
  }, async () => {
    const seed = Number(process.env.RACE_SEED ?? randomInt(1_000_000_000));
    console.log(`race of verbs: RACE_SEED=${seed}`);
    const guarded = await raceVerbs(real, seed, 30);
    const unguarded = await onMutant([withoutVersions], (site) => raceVerbs(site, seed, 6));
    report('verbs on one claim', guarded, 'two writers of one version do not collide', unguarded);
    expect(guarded).toMatchObject({ rounds: 30, 'one winner': 30, 'answered otherwise': 0 });
    // Each verb wins somewhere, or some of them never ran against the others.
    for (const verb of ['resubmit', 'approve', 'withdraw', 'appeal', 'reverse'] as const)
      expect(guarded[verb], `${verb} never won: RACE_SEED=${seed}`).toBeGreaterThan(0);
    expect(unguarded['one winner']).toBeLessThan(6);
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
