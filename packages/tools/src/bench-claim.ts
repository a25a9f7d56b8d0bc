/**
 * `npm run bench:claim`: how much of a bare Worker's speed the full path keeps. One claim is recorded on the real Worker;
 * then the real one (token, validation, load, decision, commit, idempotency, history, outbox and relay) and a bare one
 * that sends the very same statements take turns on equal data. Fails when the median ratio is below the goal.
 *
 * Relays run within the full legs, bundled as always. What receivers do with the messages is no part of a submission and
 * would be another invocation's work, so the consumer takes them and does nothing.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, comparePairs, fetchToken, get, PAIRS, post, readAccess } from './bench.ts';
import { buildWorker, type Replacement } from './build.ts';
import { markReady, migrate } from './operator.ts';
import { inRoot } from './paths.ts';
import { runCommand } from './refuse.ts';
import { seedDemo } from './seed.ts';
import { type Server, startServer } from './server.ts';

const GOAL = 0.75;
const CLAIMS_PER_LEG = 200;
const AT_ONCE = 16;
/** Until the compiler is done with what both run; the full path has more of it. */
const WARM_UP = 1000;
const NETWORK = '/v1/networks/sunlit';

interface Leg {
  readonly name: 'full' | 'bare';
  readonly baseUrl: string;
  readonly token: string;
  nextUnit: number;
}

interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

async function bench(folder: string): Promise<number> {
  const data = { full: join(folder, 'full'), bare: join(folder, 'bare') };
  console.log('recording one claim …');
  const recorded = await record(data.full, folder);
  cpSync(data.full, data.bare, { recursive: true });
  const bareFile = await buildWorker({
    entry: inRoot('test/bench/bare-worker.ts'),
    outDir: join(folder, 'bare-worker'),
    define: { __RECORDED__: JSON.stringify(recorded) },
  });
  const fullFile = await buildWorker({ outDir: join(folder, 'worker'), replacements: [deaf], quiet: true });
  const full = await start(data.full, fullFile);
  const bare = await start(data.bare, bareFile);
  try {
    const shop = readAccess(data.full).shop;
    const legs: Record<Leg['name'], Leg> = {
      full: { name: 'full', baseUrl: full.baseUrl, token: await fetchToken(full.baseUrl, shop), nextUnit: 0 },
      bare: { name: 'bare', baseUrl: bare.baseUrl, token: '', nextUnit: 0 },
    };
    for (const leg of [legs.full, legs.bare]) await runLeg(leg, WARM_UP);
    return await compare(legs);
  } finally {
    await full.stop();
    await bare.stop();
  }
}

async function compare(legs: Record<Leg['name'], Leg>): Promise<number> {
  const run = async (name: Leg['name']) => {
    const seconds = await runLeg(legs[name], CLAIMS_PER_LEG);
    // The last relay of a leg belongs to no other.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return seconds;
  };
  const median = await comparePairs({
    names: ['full', 'bare'],
    what: 'claims',
    perLeg: CLAIMS_PER_LEG,
    run: (name) => run(name === 'full' ? 'full' : 'bare'),
  });
  console.log(`${CLAIMS_PER_LEG} claims a leg, ${AT_ONCE} at once; the goal is ${GOAL}`);
  return median >= GOAL ? 0 : 1;
}

/** Seconds that so many claims take, on fresh units and a fixed number at a time. */
async function runLeg(leg: Leg, claims: number): Promise<number> {
  const first = leg.nextUnit;
  leg.nextUnit += claims;
  let next = first;
  const began = performance.now();
  const sendAll = async () => {
    while (next < leg.nextUnit) {
      const number = next;
      next += 1;
      await submit(leg.baseUrl, leg.token, unitSerial(number), `LEG-${number}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendAll));
  return (performance.now() - began) / 1000;
}

async function start(dataDir: string, workerFile: string): Promise<Server> {
  return startServer({ dataDir, port: 0, workerFile, assets: false, cronMs: 2 ** 31 - 1 });
}

const deaf: Replacement = {
  file: 'workers/app/src/queues.ts',
  find: 'return receiveSignals(batch.messages as readonly Message<StreamSignal>[], env, false);',
  replace: 'return batch.ackAll();',
};

// ── recording ───────────────────────────────────────────────────────────────────────────────────

/** A Worker that tells what it sent to its databases. */
const recorder: Replacement[] = [
  {
    file: 'packages/runtime/src/meter.ts',
    find: 'this.#meter.roundTrips += 1;',
    replace: 'this.#meter.roundTrips += 1; (globalThis.recorded ??= []).push(statements);',
  },
  {
    file: 'workers/app/src/http.ts',
    find: "app.get(\n    '/openapi.json',",
    replace: "app.get('/recorded', () => Response.json(globalThis.recorded));\n  app.get('/openapi.json',",
  },
];

/** Makes the data that both Workers run on, and the statements of one warm claim with holes where claims differ. */
async function record(dataDir: string, folder: string) {
  const server = await start(
    dataDir,
    await buildWorker({ outDir: join(folder, 'recorder'), replacements: recorder, quiet: true }),
  );
  try {
    await migrate(server);
    await seedDemo({ baseUrl: server.baseUrl, dataDir, tick: () => server.tick() });
    await markReady(server);
    const { maker, shop } = readAccess(dataDir);
    await importUnits(server.baseUrl, maker);
    const token = await fetchToken(server.baseUrl, shop);
    await submit(server.baseUrl, token, 'COLD000000', 'COLD');
    const text = await submit(server.baseUrl, token, 'WARM000000', 'RECORDEDREF');
    const batches = await get<Statement[][]>(`${server.baseUrl}/recorded`);
    return toTemplates(batches, text);
  } finally {
    await server.stop();
  }
}

function toTemplates(batches: Statement[][], text: string) {
  const mine = batches.filter((batch) => JSON.stringify(batch).includes('RECORDEDREF'));
  const [load, commit] = mine;
  if (mine.length !== 2 || load === undefined || commit === undefined)
    throw new Error(`a warm claim has two round trips, not ${mine.length}`);
  const values = JSON.stringify(commit);
  const find = (pattern: RegExp) => {
    const found = pattern.exec(values)?.[0];
    if (found === undefined) throw new Error(`the recorded claim has no ${pattern}`);
    return found;
  };
  const holes: [string, string][] = [
    ['reference', 'RECORDEDREF'],
    ['unit', 'WARM000000'],
    ['key', 'key-RECORDEDREF'],
    ['claim', find(/clm_[0-9a-z]{26}/)],
    ['event', find(/evt_[0-9a-z]{26}/)],
    ['request', find(/req_[0-9a-z]{26}/)],
    ['unitId', find(/unt_[0-9a-z]{26}/)],
  ];
  // The longest first: the key contains the reference.
  const marks = holes.toSorted(([, left], [, right]) => right.length - left.length);
  const toTemplate = (value: unknown) => {
    if (typeof value !== 'string') return value;
    const pattern = new RegExp(`(${marks.map(([, mark]) => mark).join('|')})`);
    const parts = value.split(pattern);
    if (parts.length === 1) return value;
    return {
      parts: parts.map((part, index) => (index % 2 === 0 ? part : marks.find(([, mark]) => mark === part)?.[0])),
    };
  };
  const toRecorded = ({ sql, values: bound }: Statement) => ({ sql, values: bound.map(toTemplate) });
  return {
    load: load.map(toRecorded),
    commit: commit.map(toRecorded),
    body: toTemplate(text),
    unitResult: load.findIndex(({ sql }) => /from "units"/.test(sql)),
  };
}

// ── the API ─────────────────────────────────────────────────────────────────────────────────────

function unitSerial(number: number): string {
  return `UNIT${String(number).padStart(6, '0')}`;
}

async function importUnits(baseUrl: string, { slug, accounts, password }: Account): Promise<void> {
  const { accessToken } = await post<{ accessToken: string }>(`${baseUrl}/v1/session`, {
    json: { tenant: slug, email: accounts.owner, password },
  });
  const units = WARM_UP + PAIRS * 2 * CLAIMS_PER_LEG;
  const serials = ['COLD000000', 'WARM000000', ...Array.from({ length: units }, (_, number) => unitSerial(number))];
  for (let from = 0; from < serials.length; from += 1000) {
    const rows = serials
      .slice(from, from + 1000)
      .map((serial) => `${serial},SH-200,B1,${daysAgo(290)},${daysAgo(230)},${daysAgo(200)}\n`);
    await post(`${baseUrl}${NETWORK}/imports`, {
      text: `serial,model,batch,productionOn,deliveryOn,invoiceOn\n${rows.join('')}`,
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${accessToken}` },
    });
  }
}

async function submit(baseUrl: string, token: string, unit: string, reference: string): Promise<string> {
  const money = (amount: number) => ({ amount, currency: 'CNY' });
  const response = await fetch(`${baseUrl}${NETWORK}/claims`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'idempotency-key': `key-${reference}`,
    },
    body: JSON.stringify({
      reference,
      unit,
      component: 'pipes',
      causalPart: 'VLV-012',
      cause: 'quality',
      failedOn: daysAgo(9),
      repairedOn: daysAgo(5),
      signedOn: daysAgo(5),
      lines: [
        { kind: 'labour', operation: 'replace-valve', minutes: 30, claimed: money(4000) },
        { kind: 'part', partNumber: 'VLV-012', quantity: 1, claimed: money(2500) },
      ],
    }),
  });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`a claim was answered ${response.status}: ${text}`);
  return text;
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

await runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-bench-'));
  // The servers put their own scratch folder into TMPDIR, so ours is found before they start.
  try {
    return await bench(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
