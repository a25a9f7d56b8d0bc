/**
 * Power cuts at named points, over HTTP and on files: the Worker says that it has come to the point, workerd dies first, then
 * its parent, no child is left; started again, whoever got no answer asks again under its key. What must hold is asked of the
 * database files by the same questions as in the simulator.
 */
import type { Replacement } from '@aftercare/tools/build';
import { readAll } from '../kit/databases.ts';
import { addShop, buildNetwork, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { History, type Operation, outcomeOf } from '../simulator/history.ts';
import { checkAlways, checkSettled, type Evidence, type Violation } from '../simulator/invariants.ts';

export const POINTS = [
  'before-commit',
  'after-commit-before-reply',
  'after-mark-before-send',
  'after-send-before-mark-sent',
  'mid-batch',
  'after-effect-before-ack',
  /** At any moment, wherever it happens to be. */
  'any-time',
] as const;
export type Point = (typeof POINTS)[number];

export interface Kill {
  readonly point: Point;
  /** How often the point was passed before. */
  readonly passes: number;
  readonly wasReached: boolean;
  readonly unanswered: number;
  readonly violations: readonly Violation[];
}

export interface KillReport {
  readonly kills: readonly Kill[];
  readonly violations: readonly Violation[];
  readonly claims: number;
  readonly events: number;
  readonly retried: number;
  readonly seconds: number;
}

/** The real waits are made for a network; a test has no minutes to spend. The rules are the same. */
const hurried: Replacement[] = [
  { file: 'packages/runtime/src/sweep.ts', find: '20 * SECOND_MS', replace: 'SECOND_MS' },
  { file: 'workers/app/src/queues.ts', find: 'Math.min(5 * 2 ** message.attempts, 600)', replace: '0' },
];

const CLAIMS_OF_A_KILL = 10;
const UNITS = 200;
const MINUTE_MS = 60_000;
/** Generous: a busy machine is slow, and what is waited for is a condition. */
const POINT_LIMIT_MS = 60_000;
const ARRIVAL_LIMIT_MS = 120_000;

/** Points that are passed once in a round, however much is asked for. */
const ONCE: readonly Point[] = ['after-mark-before-send', 'after-send-before-mark-sent', 'after-effect-before-ack'];

/** The points one after the other; which pass of one is hit moves on with every round. */
export function planKills(count: number, points: readonly Point[]): { point: Point; passes: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const point = points[index % points.length] ?? 'any-time';
    return { point, passes: ONCE.includes(point) ? 0 : Math.floor(index / points.length) % 4 };
  });
}

export async function killAgainAndAgain(
  plan: readonly { readonly point: Point; readonly passes: number }[],
  onKill: (kill: Kill, number: number) => void = () => undefined,
): Promise<KillReport> {
  const began = performance.now();
  const history = new History();
  const kills: Kill[] = [];
  let server = await startServer({ assets: false, build: { replacements: hurried, quiet: true } });
  try {
    const network = await buildNetwork(server.baseUrl, { units: UNITS });
    const shops = [
      await addShop(server.baseUrl, network, 'first-shop'),
      await addShop(server.baseUrl, network, 'second-shop'),
    ];
    const customers = { network, shops, history, made: 0, retried: 0 };
    await server.kill();
    for (const { point, passes } of plan) {
      server = await startAgain(server, point === 'any-time' ? {} : { FAULT_CRASH_AT: `${point}:${passes}` });
      const { wasReached, sent } = await disturb(server, customers, point, passes);
      await server.kill();
      // Whoever waited for an answer knows by now that none comes.
      await sent;
      const violations = readAll(server.dataDir, (control, tenants) =>
        checkAlways(toEvidence(control, tenants, history)),
      );
      const kill = {
        point,
        passes,
        wasReached,
        unanswered: history.operations.filter((operation) => outcomeOf(operation) === 'unknown').length,
        violations,
      };
      kills.push(kill);
      onKill(kill, kills.length);
    }
    server = await startAgain(server, {});
    const violations = await settle(server, customers);
    const { claims, events } = readAll(server.dataDir, (_control, tenants) => ({
      claims: count(tenants, 'claims'),
      events: count(tenants, 'inbox'),
    }));
    const seconds = (performance.now() - began) / 1000;
    return { kills, violations, claims, events, retried: customers.retried, seconds };
  } finally {
    await server.stop();
  }
}

interface Customers {
  readonly network: Network;
  readonly shops: readonly Shop[];
  readonly history: History;
  made: number;
  retried: number;
}

/** On the same data and port: links and tokens name the address. */
function startAgain(server: TestServer, vars: Record<string, string>): Promise<TestServer> {
  return server.startAgain({ vars, port: Number(new URL(server.baseUrl).port) });
}

/** Old claims without an answer are asked for again and new ones are sent, all at once, until the point is reached. */
async function disturb(
  server: TestServer,
  customers: Customers,
  point: Point,
  passes: number,
): Promise<{ readonly wasReached: boolean; readonly sent: Promise<unknown> }> {
  const { history, shops, network } = customers;
  const tokens = await Promise.all(shops.map((shop) => fetchToken(server, shop)));
  let isOver = false;
  const send = (operation: Operation) =>
    attempt(server, operation, tokens[shops.findIndex(({ id }) => id === operation.tenantId)] ?? '');
  const open = history.operations.filter((operation) => outcomeOf(operation) === 'unknown');
  customers.retried += open.length;
  // A sweep signals what was left behind; a new claim's relay would be there before it.
  const wanted = point === 'after-send-before-mark-sent' ? 0 : CLAIMS_OF_A_KILL;
  const fresh = Array.from({ length: wanted }, () => {
    const index = customers.made++;
    const shop = shops[index % shops.length];
    const serial = network.serials[index % UNITS] ?? '';
    const day = new Date(Date.now() - (9 + Math.floor(index / UNITS)) * 86_400_000).toISOString().slice(0, 10);
    return history.begin({
      actor: shop?.slug ?? '',
      tenantId: shop?.id ?? '',
      kind: 'submit',
      path: `${network.path}/claims`,
      key: `key-${index}`,
      body: JSON.stringify(makeClaim(serial, `REF-${index}`, { failedOn: day })),
    });
  });
  const sent = Promise.all([...open, ...fresh].map(send));
  // What came before is behind: the sweep signals it again. Cron runs beside the requests, as it does, hour after hour.
  const ticking = (async () => {
    while (!isOver) await tickHour(server, () => isOver);
  })();
  const wasReached =
    point === 'any-time'
      ? await pause(100 + ((passes * 377 + customers.made * 13) % 1500))
      : await reaches(server, point);
  isOver = true;
  return { wasReached, sent: Promise.allSettled([sent, ticking]) };
}

/** Without an idempotency key: at what has one the power may go. */
async function fetchToken({ baseUrl }: TestServer, { clientId, clientSecret }: Shop): Promise<string> {
  const response = await fetch(`${baseUrl}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return String(Object(await response.json()).access_token);
}

async function attempt(server: TestServer, operation: Operation, token: string): Promise<void> {
  const { path, body, key } = operation;
  const begun = {
    begunAt: Date.now(),
    endedAt: Date.now(),
    status: null,
    code: null,
    text: '',
    isReplay: false,
    requestId: null,
  };
  const made: Operation['attempts'][number] = { ...begun, faults: [] };
  operation.attempts.push(made);
  try {
    const response = await fetch(`${server.baseUrl}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key ?? '' },
      body,
    });
    const text = await response.text();
    made.endedAt = Date.now();
    made.text = text;
    made.isReplay = response.headers.get('idempotency-replayed') === 'true';
    made.requestId = response.headers.get('x-request-id');
    if (response.status >= 400) made.code = String(Object(JSON.parse(text)).code);
    made.status = response.status;
  } catch {
    // The power went: nobody knows.
    made.endedAt = Date.now();
  }
}

/** The hour of the cron, minute by minute, as long as somebody is there to run it. */
async function tickHour(server: TestServer, isOver: () => boolean = () => false): Promise<void> {
  const now = Date.now();
  for (let minute = 0; minute < 60 && !isOver(); minute += 1) await server.tick(new Date(now + minute * MINUTE_MS));
}

async function reaches(server: TestServer, point: Point): Promise<boolean> {
  const end = Date.now() + POINT_LIMIT_MS;
  while (!server.output().includes(`{"crashPoint":"${point}"}`)) {
    if (Date.now() > end) return false;
    await pause(20);
  }
  return true;
}

/** Everybody gets an answer, cron runs until everything has arrived, then the power goes a last time. */
async function settle(server: TestServer, { history, shops, ...customers }: Customers): Promise<Violation[]> {
  for (const shop of shops) {
    const token = await fetchToken(server, shop);
    const open = history.operations.filter((each) => each.tenantId === shop.id && outcomeOf(each) === 'unknown');
    customers.retried += open.length;
    await Promise.all(open.map((operation) => attempt(server, operation, token)));
  }
  const end = Date.now() + ARRIVAL_LIMIT_MS;
  do {
    await tickHour(server);
    await pause(500);
  } while (!readAll(server.dataDir, (_control, tenants) => hasArrived(tenants)) && Date.now() < end);
  await server.kill();
  return readAll(server.dataDir, (control, tenants) => checkSettled(toEvidence(control, tenants, history)));
}

function toEvidence(control: Evidence['control'], tenants: Evidence['tenants'], { operations }: History): Evidence {
  return { now: Date.now(), control, tenants, operations, poisoned: new Set(), canaries: new Map() };
}

/** What a sweep learns from the receivers; whatever does not come is told by the questions. */
function hasArrived(tenants: Evidence['tenants']): boolean {
  const open = 'select 1 from outbox where acknowledged_at is null limit 1';
  return [...tenants.values()].every((database) => database.prepare(open).get() === undefined);
}

function count(tenants: Evidence['tenants'], table: 'claims' | 'inbox'): number {
  return [...tenants.values()].reduce(
    (sum, database) => sum + Number(database.prepare(`select count(*) as n from ${table}`).get()?.n),
    0,
  );
}

async function pause(milliseconds: number): Promise<true> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return true;
}

export function printKills({ kills, violations, claims, events, retried, seconds }: KillReport): string {
  const points = POINTS.flatMap((point) => {
    const of = kills.filter((kill) => kill.point === point);
    return of.length === 0
      ? []
      : [`${point} ${of.length} (reached ${of.filter(({ wasReached }) => wasReached).length})`];
  });
  return [
    `${kills.length} kills in ${seconds.toFixed(0)} s: ${points.join(', ')}`,
    `  ${claims} claims, ${events} events taken, ${retried} requests sent again under their key`,
    ...[...kills.flatMap((kill) => kill.violations), ...violations].map(
      ({ invariant, what }) => `  VIOLATED ${invariant}: ${what}`,
    ),
  ].join('\n');
}
