/**
 * `npm run bench:platform`: what the platform itself costs, as ratios within one run.
 *
 * 1. Token check and routing: a request that is refused for its query, before any database is asked, against a bare Hono
 *    Worker that answers the same bytes.
 * 2. One request with 40 and with 1,000 tenants: the same within a fifth.
 * 3. The cron with 3 due tenants of 1,000: it visits those and a sixtieth of all others, no more.
 * 4. The fleet: 500 databases from nothing, then one migration more.
 *
 * It writes a configuration of its own into a temporary folder; wrangler.toml keeps its 40 databases.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { comparePairs, fetchToken, post, readAccess } from './bench.ts';
import { buildWorker, type Replacement } from './build.ts';
import { markReady, migrate } from './operator.ts';
import { inRoot } from './paths.ts';
import { growPool } from './pool.ts';
import { runCommand } from './refuse.ts';
import { seedDemo } from './seed.ts';
import { type Server, startServer } from './server.ts';

const REQUESTS_PER_LEG = 2000;
const WARM_UP = 3000;
const AT_ONCE = 16;
const FEW = 40;
const MANY = 1000;
const FLEET = 500;
/** How far the cost with many tenants may be from that with few. */
const TOLERANCE = 0.2;

/** A thousand sign-ups of a benchmark are no flood, and their passwords protect nothing. */
const quickSignUps: readonly Replacement[] = [
  {
    file: 'packages/identity/src/limit-guesses.ts',
    find: '  const limits = await Promise.all([\n    platform.signInLimit.limit({ key }),',
    replace: '  const limits = [{ success: true }]; void Promise.all([\n    platform.signInLimit.limit({ key }),',
  },
  { file: 'packages/identity/src/passwords.ts', find: '{ N: 2 ** 14, r: 8, p: 5 }', replace: '{ N: 4, r: 1, p: 1 }' },
];

/** Leaves a mark in the control database for each tenant that is visited. */
const markVisits: Replacement = {
  file: 'workers/app/src/queues.ts',
  find: '  const route = await directory.findById(tenantId);\n  if (route === undefined || route.state !==',
  replace:
    "  await control.write([{ sql: \"insert or ignore into service_state (key, value, at) values (?, '', 0)\", values: ['visited:' + tenantId] }]);\n" +
    '  const route = await directory.findById(tenantId);\n  if (route === undefined || route.state !==',
};

await runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-bench-'));
  // The servers put their own scratch folder into TMPDIR, so ours is found before they start.
  try {
    return await bench(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function bench(folder: string): Promise<number> {
  const workerFile = await buildWorker({
    outDir: join(folder, 'worker'),
    replacements: [...quickSignUps, markVisits],
    quiet: true,
  });
  const few = await openFew(folder, workerFile);
  let isGood = true;
  try {
    await benchRouting(folder, few);
    const many = await openMany(folder, workerFile);
    try {
      isGood = (await benchTenants(few, many)) && isGood;
      isGood = (await benchCron(many, folder, workerFile)) && isGood;
    } finally {
      await many.server.stop();
    }
  } finally {
    await few.server.stop();
  }
  await benchFleet(folder);
  return isGood ? 0 : 1;
}

interface Opened {
  server: Server;
  readonly dataDir: string;
}

async function openFew(folder: string, workerFile: string): Promise<Opened> {
  const dataDir = join(folder, 'few');
  const server = await start(dataDir, workerFile);
  await migrate(server);
  await seedDemo({ baseUrl: server.baseUrl, dataDir, tick: () => server.tick() });
  await markReady(server);
  await signUpUpTo(server, FEW);
  await server.stop();
  return { server: await start(dataDir, workerFile), dataDir };
}

/** The same data, and 960 tenants more. */
async function openMany(folder: string, workerFile: string): Promise<Opened> {
  const dataDir = join(folder, 'many');
  cpSync(join(folder, 'few'), dataDir, { recursive: true });
  // Whose server runs on the original is no fact about the copy.
  for (const file of ['lock', 'server.json']) rmSync(join(dataDir, file), { force: true });
  const config = writeConfig(folder, MANY);
  const server = await start(dataDir, workerFile, config);
  await migrate(server);
  const began = performance.now();
  await signUpUpTo(server, MANY);
  console.log(`${MANY - FEW} sign-ups in ${secondsSince(began)} s`);
  return { server, dataDir };
}

function writeConfig(folder: string, size: number): string {
  const file = join(folder, `pool-${size}.toml`);
  writeFileSync(file, growPool(readFileSync(inRoot('wrangler.toml'), 'utf8'), size));
  return file;
}

async function start(dataDir: string, workerFile: string, config?: string): Promise<Server> {
  return startServer({
    dataDir,
    port: 0,
    workerFile,
    assets: false,
    cronMs: 2 ** 31 - 1,
    ...(config === undefined ? {} : { config }),
  });
}

async function signUpUpTo(server: Server, tenants: number): Promise<void> {
  const response = await fetch(`${server.baseUrl}/healthz`, {
    headers: { authorization: `Bearer ${server.operatorToken}` },
  });
  // safe: the operator's view of our own Worker
  const { pool } = (await response.json()) as { pool: { leased: number } };
  let next = pool.leased;
  const signUp = async () => {
    while (next < tenants) {
      const slug = `bench-${next}`;
      next += 1;
      await post(`${server.baseUrl}/v1/tenants`, {
        json: {
          slug,
          kind: 'shop',
          name: slug,
          owner: { email: `owner@${slug}.example`, name: 'Bench', password: 'nothing to protect' },
        },
      });
    }
  };
  await Promise.all(Array.from({ length: 6 }, signUp));
}

// ── 1. token check and routing ──────────────────────────────────────────────────────────────────

async function benchRouting(folder: string, { server, dataDir }: Opened): Promise<void> {
  const { shop } = readAccess(dataDir);
  const token = await fetchToken(server.baseUrl, shop);
  const path = '/v1/networks/sunlit/claims?limit=none';
  const answer = await fetch(`${server.baseUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
  const body = await answer.text();
  const asked = /d1-round-trips;desc="(\d+)"/.exec(answer.headers.get('server-timing') ?? '')?.[1];
  if (answer.status !== 400) throw new Error(`the query was answered ${answer.status}: ${body}`);
  const bareFile = await buildWorker({
    entry: inRoot('test/bench/bare-hello.ts'),
    outDir: join(folder, 'bare-hello'),
    define: {
      __ANSWER__: JSON.stringify({ status: 400, contentType: answer.headers.get('content-type') ?? '', body }),
    },
    quiet: true,
  });
  const bare = await start(join(folder, 'bare'), bareFile);
  try {
    const legs: Record<string, () => Promise<void>> = {
      whole: () => request(`${server.baseUrl}${path}`, token, 400),
      bare: () => request(`${bare.baseUrl}${path}`, token, 400),
    };
    for (const leg of Object.values(legs)) await times(WARM_UP, leg);
    console.log(`token check and routing, ${asked} round trips (the first of the isolate needs one):`);
    await comparePairs({
      names: ['whole', 'bare'],
      what: 'requests',
      perLeg: REQUESTS_PER_LEG,
      run: (name) => times(REQUESTS_PER_LEG, legs[name] ?? (() => Promise.reject(new Error(name)))),
    });
  } finally {
    await bare.stop();
  }
}

// ── 2. few and many tenants ─────────────────────────────────────────────────────────────────────

async function benchTenants(few: Opened, many: Opened): Promise<boolean> {
  const legs: Record<string, () => Promise<void>> = {};
  for (const [name, { server, dataDir }] of Object.entries({ few, many })) {
    const { shop, serial } = readAccess(dataDir);
    const token = await fetchToken(server.baseUrl, shop);
    const url = `${server.baseUrl}/v1/networks/sunlit/units/${serial}/entitlement?component=tank`;
    legs[name] = () => request(url, token, 200);
    await times(WARM_UP, legs[name]);
  }
  console.log(`one entitlement with ${MANY} tenants (many) and with ${FEW} (few):`);
  const median = await comparePairs({
    names: ['many', 'few'],
    what: 'requests',
    perLeg: REQUESTS_PER_LEG,
    run: (name) => times(REQUESTS_PER_LEG, legs[name] ?? (() => Promise.reject(new Error(name)))),
  });
  const isGood = Math.abs(median - 1) <= TOLERANCE;
  console.log(isGood ? 'the same within a fifth' : 'NOT the same within a fifth');
  return isGood;
}

// ── 3. cron ─────────────────────────────────────────────────────────────────────────────────────

async function benchCron(many: Opened, folder: string, workerFile: string): Promise<boolean> {
  await many.server.stop();
  const minute = 17;
  const due = prepareWakeUps(many.dataDir, minute);
  many.server = await start(many.dataDir, workerFile, join(folder, `pool-${MANY}.toml`));
  const at = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 + minute * 60_000);
  const began = performance.now();
  await many.server.tick(at);
  await settle(many.dataDir);
  const seconds = secondsSince(began);
  const { visited, ofMinute, tenants } = readControl(many.dataDir, (control) => ({
    visited: control.prepare("select substr(key, 9) as id from service_state where key like 'visited:%'").all(),
    ofMinute: control
      .prepare("select tenant_id as id from pool_slots where state = 'leased' and number % 60 = ?")
      .all(minute),
    tenants: Number(control.prepare('select count(*) as n from tenants').get()?.n),
  }));
  const wanted = new Set([...due, ...ofMinute.map(({ id }) => String(id))]);
  const seen = new Set(visited.map(({ id }) => String(id)));
  const isGood = wanted.size === seen.size && [...wanted].every((id) => seen.has(id));
  console.log(
    `cron with ${due.length} due tenants of ${tenants}: ${seen.size} visited in ${seconds} s, ` +
      `${ofMinute.length} of them because it was their minute: ${isGood ? 'those and no others' : 'NOT those that were wanted'}`,
  );
  return isGood;
}

/** Three tenants are due, nobody else is; none of them has its turn in that minute. */
function prepareWakeUps(dataDir: string, minute: number): string[] {
  return readControl(dataDir, (control) => {
    control.exec("delete from wake_ups; delete from service_state where key like 'visited:%'");
    const due = control
      .prepare(
        "select tenant_id as id from pool_slots where state = 'leased' and number % 60 <> ? order by number desc limit 3",
      )
      .all(minute)
      .map(({ id }) => String(id));
    for (const id of due) control.prepare('insert into wake_ups (tenant_id, due_at) values (?, 0)').run(id);
    return due;
  });
}

/** Until nothing more is visited. */
async function settle(dataDir: string): Promise<void> {
  const count = () =>
    readControl(dataDir, (control) =>
      Number(control.prepare("select count(*) as n from service_state where key like 'visited:%'").get()?.n),
    );
  for (let [last, same] = [-1, 0]; same < 6; ) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = count();
    same = now === last ? same + 1 : 0;
    last = now;
  }
}

function readControl<Result>(dataDir: string, use: (control: DatabaseSync) => Result): Result {
  for (const file of globSync('resources/d1/**/*.sqlite', { cwd: dataDir })) {
    if (file.endsWith('metadata.sqlite')) continue;
    const database = new DatabaseSync(join(dataDir, file));
    try {
      if (database.prepare("select 1 from sqlite_master where name = 'pool_slots'").get() !== undefined)
        return use(database);
    } finally {
      database.close();
    }
  }
  throw new Error('no control database');
}

// ── 4. the fleet ────────────────────────────────────────────────────────────────────────────────

async function benchFleet(folder: string): Promise<void> {
  const config = writeConfig(folder, FLEET);
  const dataDir = join(folder, 'fleet');
  const migrations = readFileSync(inRoot('workers/app/src/migrations.ts'), 'utf8');
  const newest = migrations.match(/^ {4}parseMigration\('\d{4}_\w+\.sql', tenant\d+\),\n/gm)?.at(-1) ?? '';
  const old = await buildWorker({
    outDir: join(folder, 'worker-old'),
    replacements: [{ file: 'workers/app/src/migrations.ts', find: newest, replace: '' }],
    quiet: true,
  });
  const current = await buildWorker({ outDir: join(folder, 'worker-new'), quiet: true });
  for (const [workerFile, what] of [
    [old, 'from nothing'],
    [current, 'to the newest migration'],
  ] as const) {
    const server = await start(dataDir, workerFile, config);
    const began = performance.now();
    const { applied, databases } = await migrate(server);
    console.log(
      `fleet of ${databases} databases ${what}: ${applied} migrations in ${secondsSince(began)} s, canaries first`,
    );
    await server.stop();
  }
}

// ── legs ────────────────────────────────────────────────────────────────────────────────────────

async function request(url: string, token: string, status: number): Promise<void> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const text = await response.text();
  if (response.status !== status) throw new Error(`${url} answered ${response.status}: ${text}`);
}

/** Seconds that so many take, a fixed number at a time. */
async function times(count: number, act: () => Promise<void>): Promise<number> {
  let left = count;
  const began = performance.now();
  const actAll = async () => {
    while (left > 0) {
      left -= 1;
      await act();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, actAll));
  return (performance.now() - began) / 1000;
}

function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
