/**
 * `npm run bench:claims`: what claims cost, as ratios within one run, printed in one table. `-- --quick` proves in a minute or two
 * that it works; its figures say nothing.
 *
 * 1. A claim of five lines through the whole Worker (token, validation, load, decision, commit, idempotency, history, outbox and
 *    relay) against a bare Worker that sends the very same statements, on equal data, in turns. Relays run within the full
 *    legs, bundled as always; what receivers do with them is another invocation's work, so the consumer takes them and does
 *    nothing. Fails when the median ratio is below the goal. Then the same Worker's steps one after another: where the time goes.
 * 2. The same with a thousand units and a million, with forty tenants and a thousand: within a fifth.
 * 3. Ten thousand claims by a job, and a simulation over them: seconds, and the most memory that workerd ever held.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Account,
  comparePairs,
  copyData,
  fetchToken,
  get,
  insertCopies,
  post,
  readAccess,
  recorder,
  type Statement,
  withDatabase,
} from './bench.ts';
import { buildWorker, type Replacement } from './build.ts';
import { markReady, migrate } from './operator.ts';
import { inRoot } from './paths.ts';
import { growPool } from './pool.ts';
import { runCommand } from './refuse.ts';
import { seedDemo } from './seed.ts';
import { type Server, startServer } from './server.ts';

const isQuick = process.argv.includes('--quick');
const GOAL = 0.8;
/** How far the cost with much may be from that with little. */
const FLAT = 0.2;
const SIZES = isQuick
  ? { pairs: 1, perLeg: 20, warmUp: 40, units: 5000, tenants: 60, job: 300 }
  : { pairs: 6, perLeg: 150, warmUp: 800, units: 1_000_000, tenants: 1000, job: 10_000 };
const AT_ONCE = 16;
const NETWORK = '/v1/networks/sunlit';
/** Legs of all comparisons that one Worker takes part in; the recorded claims need two more units. */
const UNITS = SIZES.warmUp * 2 + SIZES.pairs * 2 * SIZES.perLeg * 3 + 4000;

interface Leg {
  readonly baseUrl: string;
  readonly token: string;
  nextUnit: number;
}

type Figure = readonly [what: string, figure: string];

async function bench(folder: string): Promise<number> {
  const data = { full: join(folder, 'full'), bare: join(folder, 'bare'), fresh: join(folder, 'fresh') };
  console.log('recording one claim …');
  const recorded = await record(data.full, folder);
  for (const copy of [data.bare, data.fresh]) copyData(data.full, copy);
  const bareFile = await buildWorker({
    entry: inRoot('test/bench/bare-worker.ts'),
    outDir: join(folder, 'bare-worker'),
    define: { __RECORDED__: JSON.stringify(recorded) },
  });
  const fullFile = await buildWorker({ outDir: join(folder, 'worker'), replacements: [deaf], quiet: true });
  const figures: Figure[] = [];
  let isGood = true;
  const tell = (told: readonly Figure[], good = true) => {
    figures.push(...told);
    isGood = good && isGood;
  };

  const full = await open(data.full, fullFile);
  try {
    const bare = await start(data.bare, bareFile);
    try {
      const legs = { full, bare: { baseUrl: bare.baseUrl, token: '', nextUnit: 0 } };
      for (const leg of [legs.full, legs.bare]) await runLeg(leg, SIZES.warmUp);
      const ratio = await compare('full', legs.full, 'bare', legs.bare);
      tell(
        [['five lines, whole Worker against bare', `${ratio.toFixed(3)} of its throughput (goal ${GOAL})`]],
        ratio >= GOAL,
      );
      tell(await findSteps(legs.full, legs.bare));
    } finally {
      await bare.stop();
    }
    const units = await openWithUnits(data.fresh, join(folder, 'units'), fullFile);
    try {
      const ratio = await compare('few', full, 'many', units);
      tell(
        [[`${SIZES.units.toLocaleString('en')} units against ${UNITS.toLocaleString('en')}`, flatness(ratio)]],
        isFlat(ratio),
      );
    } finally {
      await units.server.stop();
    }
    const tenants = await openWithTenants(data.fresh, join(folder, 'tenants'), fullFile, folder);
    try {
      const ratio = await compare('few', full, 'many', tenants);
      tell([[`${SIZES.tenants.toLocaleString('en')} tenants against 40`, flatness(ratio)]], isFlat(ratio));
    } finally {
      await tenants.server.stop();
    }
  } finally {
    await full.server.stop();
  }
  // Here the consumers work as always: a job is made of their visits.
  const whole = await buildWorker({ outDir: join(folder, 'whole-worker'), quiet: true });
  const busy = await open(data.fresh, whole);
  try {
    tell(await benchJob(busy, data.fresh));
  } finally {
    await busy.server.stop();
  }
  printTable(figures);
  return isGood || isQuick ? 0 : 1;
}

function printTable(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(([what]) => what.length));
  console.log(`\n${'what'.padEnd(width)}  figure\n${'-'.repeat(width)}  ${'-'.repeat(40)}`);
  for (const [what, figure] of figures) console.log(`${what.padEnd(width)}  ${figure}`);
  if (isQuick) console.log('\nquick: these figures say nothing');
}

const isFlat = (ratio: number) => ratio >= 1 - FLAT && ratio <= 1 + FLAT;
const flatness = (ratio: number) => `${ratio.toFixed(3)} (few against many; flat within ${FLAT})`;

/** The first is divided by the second: 1 means that both are equally fast. */
function compare(first: string, one: Leg, second: string, other: Leg): Promise<number> {
  return comparePairs({
    names: [first, second],
    what: 'claims',
    perLeg: SIZES.perLeg,
    pairs: SIZES.pairs,
    async run(name) {
      const seconds = await runLeg(name === first ? one : other, SIZES.perLeg);
      // The last relay of a leg belongs to no other.
      await new Promise((resolve) => setTimeout(resolve, 500));
      return seconds;
    },
  });
}

/** Milliseconds of throughput for each step alone, each with what came before it; the rest of a claim is its commit. */
async function findSteps(full: Leg, bare: Leg): Promise<Figure[]> {
  const times = async (act: (number: number) => Promise<unknown>) => {
    let next = 0;
    const began = performance.now();
    const actAll = async () => {
      while (next < SIZES.perLeg * 2) {
        next += 1;
        await act(next);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, actAll));
    return (performance.now() - began) / (SIZES.perLeg * 2);
  };
  const headers = { authorization: `Bearer ${full.token}` };
  const drained = async (url: string, init: RequestInit) => (await fetch(url, init)).text();
  const routed = await times(() => drained(`${full.baseUrl}${NETWORK}/claims?limit=x`, { headers }));
  const tried = await times((number) =>
    submit(full.baseUrl, full.token, unitSerial(full.nextUnit), `TRY-${number}`, '?dryRun=true'),
  );
  const claimed = ((await runLeg(full, SIZES.perLeg * 2)) * 1000) / (SIZES.perLeg * 2);
  const sent = ((await runLeg(bare, SIZES.perLeg * 2)) * 1000) / (SIZES.perLeg * 2);
  const told = (milliseconds: number) => `${milliseconds.toFixed(2)} ms`;
  return [
    ['  of one claim, at sixteen at once: HTTP, token, routing', told(routed)],
    ['  validation, one read, decision, answer', told(tried - routed)],
    ['  commit, with what it leaves to the relay', told(claimed - tried)],
    ['  the whole claim', told(claimed)],
    ['  a bare claim: HTTP and the same statements', told(sent)],
  ];
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

interface Opened extends Leg {
  readonly server: Server;
}

async function open(dataDir: string, workerFile: string, config?: string): Promise<Opened> {
  const server = await start(dataDir, workerFile, config);
  const { shop } = readAccess(dataDir);
  return { server, baseUrl: server.baseUrl, token: await fetchToken(server.baseUrl, shop), nextUnit: 0 };
}

function start(dataDir: string, workerFile: string, config?: string): Promise<Server> {
  const more = config === undefined ? {} : { config };
  return startServer({ dataDir, port: 0, workerFile, assets: false, cronMs: 2 ** 31 - 1, ...more });
}

/** The same data with a million units, written into the file: an import over HTTP would take an hour. */
async function openWithUnits(from: string, to: string, workerFile: string): Promise<Opened> {
  copyData(from, to);
  withDatabase(to, 'units', (database) => {
    database.exec('pragma synchronous = off; pragma journal_mode = wal');
    const model = Number(database.prepare('select count(*) as n from units').get()?.n);
    database.exec(`begin;
      create temp table template as select * from units limit 1;
      create temp table template_events as select e.* from unit_events e where e.unit_id = (select id from template);
      create temp table numbers as with recursive n(i) as (select ${model} union all select i + 1 from n where i < ${SIZES.units}) select i from n;
      update template set id = 'x';`);
    insertCopies(database, 'units', 'template', {
      id: "'unt_' || printf('%026d', n.i)",
      serial: "'MASS' || n.i",
      canonical_serial: "'MASS' || n.i",
    });
    insertCopies(database, 'unit_events', 'template_events', { unit_id: "'unt_' || printf('%026d', n.i)" });
    database.exec('commit; pragma wal_checkpoint(truncate)');
  });
  const opened = await open(to, workerFile);
  await runLeg(opened, SIZES.warmUp);
  return opened;
}

/** The same data with a thousand databases bound, and as many tenants known; the claims are those of one. */
async function openWithTenants(from: string, to: string, workerFile: string, folder: string): Promise<Opened> {
  copyData(from, to);
  const config = join(folder, 'pool.toml');
  writeFileSync(config, growPool(readFileSync(inRoot('wrangler.toml'), 'utf8'), SIZES.tenants));
  withDatabase(to, 'tenants', (database) => {
    database.exec(`create temp table numbers as with recursive n(i) as (select 1 union all select i + 1 from n where i < ${SIZES.tenants}) select i from n;
      create temp table template as select * from tenants where kind = 'shop' limit 1`);
    insertCopies(database, 'tenants', 'template', { id: "'ten_' || printf('%026d', n.i)", slug: "'mass-' || n.i" });
  });
  const opened = await open(to, workerFile, config);
  await runLeg(opened, SIZES.warmUp);
  return opened;
}

// ── by job ──────────────────────────────────────────────────────────────────────────────────────

async function benchJob(busy: Opened, dataDir: string): Promise<Figure[]> {
  const { maker } = readAccess(dataDir);
  const serials = Array.from({ length: SIZES.job }, (_, number) => `JOB${String(number).padStart(6, '0')}`);
  await importUnits(busy.baseUrl, maker, serials);
  const before = readPeak(busy.server);
  const file = serials.map((unit, number) => JSON.stringify(claimOf(unit, `JOB-${number}`))).join('\n');
  const sent = await post<{ id: string }>(`${busy.baseUrl}${NETWORK}/claim-files`, {
    text: file,
    headers: {
      'content-type': 'application/x-ndjson',
      authorization: `Bearer ${busy.token}`,
      'idempotency-key': 'bench-file',
    },
  });
  const seconds = await untilDone(`${busy.baseUrl}${NETWORK}/claim-files/${sent.id}`, busy.token, (job) => job);
  const afterJob = readPeak(busy.server);
  const { accessToken } = await signIn(busy.baseUrl, maker);
  const began = await post<{ id: string; total: number }>(`${busy.baseUrl}${NETWORK}/simulations`, {
    json: { months: 1, figures: { referAbove: 1000 } },
    headers: { authorization: `Bearer ${accessToken}`, 'idempotency-key': 'bench-simulation' },
  });
  const simulated = await untilDone<{ job: JobAnswer }>(
    `${busy.baseUrl}${NETWORK}/simulations/${began.id}`,
    accessToken,
    ({ job }) => job,
  );
  return [
    [
      `${SIZES.job.toLocaleString('en')} claims of five lines by job`,
      `${seconds.toFixed(1)} s, ${(SIZES.job / seconds).toFixed(0)} claims/s`,
    ],
    ['  peak resident memory of workerd', `${afterJob} MB (${before} MB before)`],
    [
      `simulation over ${began.total.toLocaleString('en')} claims`,
      `${simulated.toFixed(1)} s, ${(began.total / simulated).toFixed(0)} claims/s`,
    ],
    ['  peak resident memory of workerd', `${readPeak(busy.server)} MB`],
  ];
}

interface JobAnswer {
  readonly state: string;
  readonly failed: number;
  readonly total: number;
}

/** Seconds until the job is done; fails when one of its items did. */
async function untilDone<Answer = JobAnswer>(
  url: string,
  token: string,
  jobOf: (answer: Answer) => JobAnswer,
): Promise<number> {
  const began = performance.now();
  for (;;) {
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    // Our own Worker, built from this very commit.
    const job = jobOf((await response.json()) as Answer);
    if (job.state === 'done' && job.failed === 0) return (performance.now() - began) / 1000;
    if (!['queued', 'running'].includes(job.state) || job.failed > 0)
      throw new Error(`the job is ${JSON.stringify(job)}`);
    if (performance.now() - began > 300_000)
      throw new Error(`the job is not done after five minutes: ${JSON.stringify(job)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The most that the process ever held, in MB. */
function readPeak({ workerdPid }: Server): number {
  const status = workerdPid === null ? '' : readFileSync(`/proc/${workerdPid}/status`, 'utf8');
  return Math.round(Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / 1024);
}

const deaf: Replacement = {
  file: 'workers/app/src/queues.ts',
  find: 'return receiveSignals(batch.messages as readonly Message<StreamSignal>[], env, false);',
  replace: 'return batch.ackAll();',
};

// ── recording ───────────────────────────────────────────────────────────────────────────────────

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
    const own = Array.from({ length: UNITS }, (_, number) => unitSerial(number));
    await importUnits(server.baseUrl, maker, ['COLD000000', 'WARM000000', ...own]);
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
    ...[...new Set(values.match(/evt_[0-9a-z]{26}/g))].map((id, at): [string, string] => [`event${at}`, id]),
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

function signIn(baseUrl: string, { slug, accounts, password }: Account): Promise<{ accessToken: string }> {
  return post(`${baseUrl}/v1/session`, { json: { tenant: slug, email: accounts.owner, password } });
}

async function importUnits(baseUrl: string, maker: Account, serials: readonly string[]): Promise<void> {
  const { accessToken } = await signIn(baseUrl, maker);
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

/** Five lines: labour, two parts, the way there, freight. */
function claimOf(unit: string, reference: string) {
  const money = (amount: number) => ({ amount, currency: 'CNY' });
  return {
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
      { kind: 'part', partNumber: 'TUB-058', quantity: 1, claimed: money(3800) },
      { kind: 'travel', claimed: money(3000) },
      { kind: 'freight', claimed: money(2000) },
    ],
  };
}

async function submit(baseUrl: string, token: string, unit: string, reference: string, query = ''): Promise<string> {
  const response = await fetch(`${baseUrl}${NETWORK}/claims${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'idempotency-key': `key-${reference}`,
    },
    body: JSON.stringify(claimOf(unit, reference)),
  });
  const text = await response.text();
  if (response.status !== (query === '' ? 201 : 200))
    throw new Error(`a claim was answered ${response.status}: ${text}`);
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
