/**
 * `npm run bench:qr`: what the page behind a QR code costs, as ratios within one run. `-- --quick` proves in a minute or two that it
 * works; its figures say nothing.
 *
 * 1. The page through the whole Worker (limits, routing, one read, entitlement and rights decided, rendering, the scan counted
 *    afterwards) against a bare Worker that sends the very same read and answers the same bytes.
 * 2. The same page with a thousand units and with a million: within a fifth.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Account,
  comparePairs,
  copyData,
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
import { runCommand } from './refuse.ts';
import { seedDemo } from './seed.ts';
import { type Server, startServer } from './server.ts';

const isQuick = process.argv.includes('--quick');
const SIZES = isQuick
  ? { pairs: 1, perLeg: 40, warmUp: 60, few: 1000, many: 5000 }
  : { pairs: 6, perLeg: 500, warmUp: 1500, few: 1000, many: 1_000_000 };
const AT_ONCE = 16;
const FLAT = 0.2;
const NETWORK = '/v1/networks/sunlit';

/** The limits are asked as always; that all of this comes from one address is no flood. */
const unlimited: Replacement = {
  file: 'packages/pages/src/space.ts',
  find: 'limits.some(({ success }) => !success)',
  replace: 'limits.some(() => false)',
};

interface Recorded {
  /** Path of the page. */
  readonly path: string;
  readonly statements: readonly Statement[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function bench(folder: string): Promise<number> {
  const data = join(folder, 'data');
  const recorded = await record(data, folder);
  const bareFile = await buildWorker({
    entry: inRoot('test/bench/bare-page.ts'),
    outDir: join(folder, 'bare-page'),
    define: { __PAGE__: JSON.stringify({ ...recorded, binding: 'TENANT_DB_001' }) },
    quiet: true,
  });
  const fullFile = await buildWorker({ outDir: join(folder, 'worker'), replacements: [unlimited], quiet: true });
  const [bareData, few, many] = ['bare', 'few', 'many'].map((name) => join(folder, name));
  if (bareData === undefined || few === undefined || many === undefined) throw new Error('three folders');
  copyData(data, bareData);
  fillUnits(data, few, SIZES.few);
  fillUnits(data, many, SIZES.many);
  console.log(
    `the page is ${recorded.body.length.toLocaleString('en')} characters, one read of ${recorded.statements.length} statements`,
  );

  const whole = await compare('whole', [few, fullFile], 'bare', [bareData, bareFile], recorded.path);
  const flat = await compare('few', [few, fullFile], 'many', [many, fullFile], recorded.path);
  const isFlat = flat >= 1 - FLAT && flat <= 1 + FLAT;
  console.log(`\nQR page, whole Worker against bare: ${whole.toFixed(3)} of its throughput`);
  console.log(
    `${SIZES.many.toLocaleString('en')} units against ${SIZES.few.toLocaleString('en')}: ${flat.toFixed(3)} (few against many; flat within ${FLAT})`,
  );
  if (isQuick) console.log('quick: these figures say nothing');
  return isFlat || isQuick ? 0 : 1;
}

type Side = readonly [dataDir: string, workerFile: string];

async function compare(first: string, one: Side, second: string, other: Side, path: string): Promise<number> {
  const servers = [await start(one), await start(other)];
  try {
    const [left, right] = servers.map(({ baseUrl }) => `${baseUrl}${path}`);
    if (left === undefined || right === undefined) throw new Error('two servers');
    for (const url of [left, right]) await openPages(url, SIZES.warmUp);
    return await comparePairs({
      names: [first, second],
      what: 'pages',
      perLeg: SIZES.perLeg,
      pairs: SIZES.pairs,
      async run(name) {
        const seconds = await openPages(name === first ? left : right, SIZES.perLeg);
        // The last scans of a leg are written in no other.
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return seconds;
      },
    });
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function openPages(url: string, pages: number): Promise<number> {
  let next = 0;
  const began = performance.now();
  const openAll = async () => {
    while (next < pages) {
      next += 1;
      const response = await fetch(url, { headers: { accept: 'text/html' } });
      const text = await response.text();
      if (response.status !== 200) throw new Error(`a page was answered ${response.status}: ${text}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, openAll));
  return (performance.now() - began) / 1000;
}

function start([dataDir, workerFile]: Side): Promise<Server> {
  return startServer({ dataDir, port: 0, workerFile, assets: false, cronMs: 2 ** 31 - 1 });
}

/** Data with one printed label, and what the Worker reads for its page when it is warm. */
async function record(dataDir: string, folder: string): Promise<Recorded> {
  const workerFile = await buildWorker({ outDir: join(folder, 'recorder'), replacements: recorder, quiet: true });
  const server = await start([dataDir, workerFile]);
  try {
    await migrate(server);
    await seedDemo({ baseUrl: server.baseUrl, dataDir, tick: () => server.tick() });
    await markReady(server);
    const { maker, serial } = readAccess(dataDir);
    const code = await printLabel(server.baseUrl, maker, serial);
    const path = `/q/${code}`;
    await openPages(`${server.baseUrl}${path}`, 1);
    const before = (await get<Statement[][]>(`${server.baseUrl}/recorded`)).length;
    // Our own page turned: no scan is counted between this read and the next look at what was sent.
    const response = await fetch(`${server.baseUrl}${path}`, {
      headers: { accept: 'text/html', 'sec-fetch-site': 'same-origin' },
    });
    const body = await response.text();
    const batches = (await get<Statement[][]>(`${server.baseUrl}/recorded`)).slice(before);
    const reads = batches.filter((batch) => batch.some(({ sql }) => /from "?unit_codes"?/.test(sql)));
    const [statements] = reads.filter((batch) => batch.every(({ sql }) => /^\s*select/i.test(sql)));
    if (statements === undefined) throw new Error('the page read nothing');
    const contentType = response.headers.get('content-type') ?? '';
    return { path, statements, headers: { 'content-type': contentType }, body };
  } finally {
    await server.stop();
  }
}

async function printLabel(baseUrl: string, maker: Account, serial: string): Promise<string> {
  const { accessToken } = await post<{ accessToken: string }>(`${baseUrl}/v1/session`, {
    json: { tenant: maker.slug, email: maker.accounts.owner, password: maker.password },
  });
  const { items } = await post<{ items: { code: string }[] }>(`${baseUrl}${NETWORK}/labels`, {
    json: { serials: [serial] },
    headers: { authorization: `Bearer ${accessToken}` },
  });
  return items[0]?.code ?? '';
}

/** The same data with so many units, each with its events and a printed code, written into the file. */
function fillUnits(from: string, to: string, units: number): void {
  copyData(from, to);
  // Of the manufacturers of the demonstration one has printed labels.
  withDatabase(to, 'unit_codes', (database) => {
    database.exec('pragma synchronous = off; pragma journal_mode = wal');
    const known = Number(database.prepare('select count(*) as n from units').get()?.n);
    database.exec(`begin;
      create temp table template as select * from units limit 1;
      create temp table template_events as select e.* from unit_events e where e.unit_id = (select id from template);
      create temp table template_codes as select * from unit_codes limit 1;
      create temp table numbers as with recursive n(i) as (select ${known} union all select i + 1 from n where i < ${units}) select i from n;`);
    const unitId = "'unt_' || printf('%026d', n.i)";
    insertCopies(database, 'units', 'template', {
      id: unitId,
      serial: "'MASS' || n.i",
      canonical_serial: "'MASS' || n.i",
    });
    insertCopies(database, 'unit_events', 'template_events', { unit_id: unitId });
    insertCopies(database, 'unit_codes', 'template_codes', {
      // As evenly spread as hashes are.
      code_hash: "lower(hex(randomblob(28))) || printf('%08x', n.i)",
      unit_id: unitId,
    });
    database.exec('commit; pragma wal_checkpoint(truncate)');
  });
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
