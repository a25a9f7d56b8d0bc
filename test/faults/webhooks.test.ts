/**
 * A thousand deliveries to a receiver that fails at three calls of ten, in all the ways that receivers fail, with a power cut
 * in the middle. Nothing is lost, everything is signed, and the log says what happened. The clock is moved, so that three
 * days of waiting take no time; the truth is read from the SQLite files of the dead server.
 */
import type { Replacement } from '@aftercare/tools/build';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readControl, readTenant } from '../kit/databases.ts';
import { addShop, buildNetwork, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { type Call, openReceiver, type Receiver, type ScriptedReply } from '../kit/receiver.ts';
import { startServer, type TestServer } from '../kit/server.ts';

const CLAIMS = 125;
/** Each is visited on its own, so more of them are sent to at the same time. */
const PATHS = ['/erp', '/stock', '/books', '/screen', '/desk', '/van', '/audit', '/copy'];
const FAILING_PERCENT = 30;
const HOUR_MS = 3_600_000;
/** Longer than the longest wait between two attempts: after that everything is due. */
const STEP_MS = 30 * HOUR_MS;

/** The receiver that never answers would cost fifteen seconds each time. The rule is the same. */
const hurried: Replacement[] = [
  { file: 'packages/webhooks/src/post.ts', find: '15 * SECOND_MS', replace: '300' },
  { file: 'packages/runtime/src/sweep.ts', find: '20 * SECOND_MS', replace: 'SECOND_MS' },
];

const FAILURES: readonly (readonly [string, ScriptedReply])[] = [
  ['500', { status: 500 }],
  ['503', { status: 503, body: 'busy' }],
  ['302', { status: 302, headers: { location: '/elsewhere' } }],
  ['hangs', { hangs: true }],
  ['reply lost', { cut: true }],
];

let receiver: Receiver;
let server: TestServer;
let network: Network;
let shop: Shop;
/** The secret by path. */
const secrets = new Map<string, string>();

beforeAll(async () => {
  receiver = await openReceiver();
  const vars = { WEBHOOK_LOOPBACK: receiver.origin, FAULT_AFTER_POST_MS: '100' };
  server = await startServer({ assets: false, vars, build: { replacements: hurried, quiet: true } });
  network = await buildNetwork(server.baseUrl, { units: CLAIMS });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  for (const path of PATHS) {
    const { secret } = await shop.owner.make<{ secret: string }>('/v1/webhooks', {
      url: `${receiver.origin}${path}`,
      types: ['claim.decided.v1'],
    });
    secrets.set(path, secret);
  }
});
afterAll(async () => {
  await server.stop();
  await receiver.close();
});

test('a thousand deliveries, three failures in ten, one power cut: nothing is lost', { timeout: 120_000 }, async () => {
  const met = new Map<string, number>();
  /** What the receiver has taken, by path and id: with its answer, or without because the answer was lost. */
  const taken = new Map<string, string>();
  const drawn = drawer(20_270_301);
  receiver.decide((call) => {
    const [way, reply] = drawn() % 100 < FAILING_PERCENT ? (FAILURES[drawn() % FAILURES.length] ?? ['', {}]) : ['', {}];
    met.set(way, (met.get(way) ?? 0) + 1);
    if (way === '' || way === 'reply lost') taken.set(`${call.path} ${call.headers['webhook-id']}`, call.body);
    return reply;
  });

  await Promise.all(
    network.serials.map((serial) => shop.client.make(`${network.path}/claims`, makeClaim(serial, `REF-${serial}`))),
  );
  await until(() => receiver.calls().length >= 200);
  await server.kill();
  const sentOnly = count(
    `select count(*) as n from webhook_deliveries d where d.attempts > 0 and not exists (select 1 from webhook_attempts a
     where a.webhook_id = d.webhook_id and a.event_id = d.event_id and a.number = d.attempts)`,
  );
  expect(sentOnly, 'posted, and not written down').toBeGreaterThan(0);

  const minutes = minutesOfTurns();
  const port = Number(new URL(server.baseUrl).port);
  server = await server.startAgain({ vars: { WEBHOOK_LOOPBACK: receiver.origin }, port });
  let rounds = 0;
  for (let left = -1; left !== 0; rounds += 1) {
    expect(rounds).toBeLessThan(20);
    await moveClock(rounds * STEP_MS);
    const movedTo = Date.now() + rounds * STEP_MS;
    await server.tick();
    // A wake-up that the cut lost is made good within the hour, when it is the tenant's turn; its other minutes pass it by.
    if (rounds === 0) for (const minute of minutes) await server.tick(atMinute(minute));
    await until(() => isRoundOver(movedTo, sentOnly));
    left = count(`select count(*) as n from webhook_deliveries where state <> 'delivered'`);
  }
  // Then it is quiet: nothing more comes, however late it gets, for longer than a Queue holds a message back.
  const before = receiver.calls().length;
  await moveClock(rounds * STEP_MS);
  await server.tick();
  await pause(2500);
  expect(receiver.calls()).toHaveLength(before);
  await server.kill();

  const calls = receiver.calls();
  const failed = calls.length - (met.get('') ?? 0);
  console.log(
    `${taken.size} deliveries taken in ${calls.length} calls, ${failed} of them failed: ` +
      `${FAILURES.map(([way]) => `${met.get(way)} × ${way}`).join(', ')}; ${sentOnly} posted and not written down at the cut; ${rounds} rounds`,
  );
  expect(failed / calls.length).toBeGreaterThan(0.25);
  for (const [way] of FAILURES) expect(met.get(way), way).toBeGreaterThan(5);

  // Everything that happened arrived everywhere.
  const ids = list(`select id from notices where kind = 'claims.decided.v1'`);
  expect(ids).toHaveLength(CLAIMS);
  const wanted = PATHS.flatMap((path) => ids.map((id) => `${path} ${id}`));
  expect([...taken.keys()].toSorted()).toEqual(wanted.toSorted());

  // Every call was signed, and a delivery is the same bytes each time.
  expect(calls.filter((call) => !isSigned(call))).toEqual([]);
  const bodies = new Map<string, string>();
  for (const { path, headers, body } of calls) {
    const key = `${path} ${headers['webhook-id']}`;
    expect(bodies.get(key) ?? body).toBe(body);
    bodies.set(key, body);
  }

  // And the log says so: all delivered, each with one success that was its last attempt.
  expect(count(`select count(*) as n from webhook_deliveries`)).toBe(CLAIMS * PATHS.length);
  expect(count(`select count(*) as n from webhook_deliveries where state <> 'delivered' or due_at is not null`)).toBe(
    0,
  );
  expect(
    count(
      `select count(*) as n from webhook_deliveries d where 1 <> (select count(*) from webhook_attempts a
       where a.webhook_id = d.webhook_id and a.event_id = d.event_id and a.outcome = 'delivered')`,
    ),
  ).toBe(0);
  // What is missing in the log is what the cut took: begun, perhaps posted, never written down.
  const begun = count('select sum(attempts) as n from webhook_deliveries');
  const logged = count('select count(*) as n from webhook_attempts');
  expect(begun - logged).toBe(sentOnly);
  expect(calls.length).toBeGreaterThanOrEqual(logged);
  expect(calls.length).toBeLessThanOrEqual(begun);
  expect(list('select distinct outcome as id from webhook_attempts order by 1')).toEqual([
    'delivered',
    'redirected',
    'refused',
    'timed_out',
    'unreachable',
  ]);
  expect(receiver.calls('/elsewhere')).toEqual([]);
});

function isSigned({ path, headers, body }: Call): boolean {
  const at = new Date(Number(headers['webhook-timestamp']) * 1000);
  const verifier = new Verifier(secrets.get(path) ?? '');
  return headers['webhook-signature'] === verifier.sign(headers['webhook-id'] ?? '', at, body);
}

async function moveClock(byMs: number): Promise<void> {
  const now = new Date(Date.now() + byMs).toISOString();
  const moved = await fetch(`${server.baseUrl}/development/clock`, { method: 'PUT', body: JSON.stringify({ now }) });
  expect(moved.status).toBe(200);
}

/** Of the shop's database, also while the server runs. */
function count(query: string): number {
  return readTenant(server.dataDir, shop.id, (database) => Number(database.prepare(query).get()?.n));
}

function list(query: string): string[] {
  return readTenant(server.dataDir, shop.id, (database) =>
    database
      .prepare(query)
      .all()
      .map(({ id }) => String(id)),
  );
}

async function until(isTrue: () => boolean, limitMs = 30_000): Promise<void> {
  for (const end = Date.now() + limitMs; !isTrue(); await pause(100))
    if (Date.now() > end) throw new Error(`not within ${limitMs} ms`);
}

/** Everything is there that has to be, nothing is due any more, and what was begun is written down, but for what the cut took. */
function isRoundOver(movedTo: number, lost: number): boolean {
  return readTenant(server.dataDir, shop.id, (database) => {
    const { made, due, begun } =
      database
        .prepare(
          `select count(*) as made, coalesce(sum(due_at <= ?), 0) as due, sum(attempts) as begun from webhook_deliveries`,
        )
        .get(movedTo) ?? {};
    const logged = database.prepare('select count(*) as n from webhook_attempts').get()?.n;
    return made === CLAIMS * PATHS.length && due === 0 && Number(begun) - Number(logged) === lost;
  });
}

/** In which minutes of an hour cron visits the two tenants, whether they are due or not; read while no server runs. */
function minutesOfTurns(): Set<number> {
  return readControl(server.dataDir, (database) => {
    const slots = database.prepare('select number from pool_slots where tenant_id is not null').all();
    return new Set(slots.map(({ number }) => Number(number) % 60));
  });
}

/** The next time that a clock shows this minute. */
function atMinute(minute: number): Date {
  const now = Math.floor(Date.now() / 60_000);
  return new Date((now + ((minute - (now % 60) + 60) % 60)) * 60_000);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The same numbers every time (a linear congruential generator, Numerical Recipes). */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
