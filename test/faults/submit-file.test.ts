/**
 * A file of claims is submitted from a terminal that dies, over a line that breaks, to a server that falls: in the end each
 * claim is there once, and the file of results says so.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readTenant } from '../kit/databases.ts';
import { addShop, buildNetwork, daysAgo, importUnits, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { runCli } from '../kit/run-cli.ts';
import { startServer, type TestServer } from '../kit/server.ts';

const CLAIMS = 300;
const KILLS = 5;
const folder = mkdtempSync(join(tmpdir(), 'aftercare-cli-'));
let server: TestServer;
let network: Network;
let shop: Shop;
let env: Record<string, string>;

beforeAll(async () => {
  server = await startServer();
  network = await buildNetwork(server.baseUrl, { units: CLAIMS });
  shop = await addShop(server.baseUrl, network, 'lixia');
  env = {
    HOME: folder,
    AFTERCARE_URL: server.baseUrl,
    AFTERCARE_NETWORK: 'sunlit',
    AFTERCARE_CLIENT_ID: shop.clientId,
    AFTERCARE_CLIENT_SECRET: shop.clientSecret,
  };
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** One claim of two rows for each unit; `changed` says what else a row says. */
function writeClaims(name: string, serials: readonly string[], changed = (_: number) => ({})): string {
  const rows = serials.flatMap((serial, at) => {
    const reference = `${name}-${serial}`;
    const day = daysAgo(5);
    const said = { unit: serial, cause: 'quality', operation: 'replace-valve', ...changed(at) };
    return [
      `${reference},${said.unit},pipes,VLV-012,${said.cause},${daysAgo(9)},${day},${day},labour,${said.operation},30,,,40.00`,
      `${reference},,,,,,,,part,,,VLV-012,1,25`,
    ];
  });
  const head =
    'reference,unit,component,causal_part,cause,failed_on,repaired_on,signed_on,kind,operation,minutes,part_number,quantity,amount';
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, `${[head, ...rows].join('\n')}\n`);
  return file;
}

interface ResultRow {
  readonly reference: string;
  readonly status: string;
  readonly claim: string;
  readonly verdict: string;
  readonly message: string;
}

/** No cell of these tests holds a comma in quotes before the columns that are read. */
function readResults(file: string): ResultRow[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').slice(1).trimEnd().split('\r\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const [reference, status, claim, verdict] = ['reference', 'status', 'claim', 'verdict'].map(cell);
    return {
      reference: reference ?? '',
      status: status ?? '',
      claim: claim ?? '',
      verdict: verdict ?? '',
      message: line,
    };
  });
}

/** As the manufacturer has them, by the reference of the shop. */
function readStored(prefix: string): { id: string; reference: string }[] {
  return readTenant(server.dataDir, network.maker.id, (database) =>
    database
      .prepare("select id, reference from claims where reference like ? || '-%' order by reference")
      .all(prefix)
      .map((row) => ({ id: String(row.id), reference: String(row.reference) })),
  );
}

function expectEachOnce(prefix: string, results: string, references: readonly string[]): void {
  const stored = readStored(prefix);
  expect(stored.map(({ reference }) => reference)).toEqual([...references].sort());
  const rows = readResults(results);
  expect(rows.map(({ reference }) => reference)).toEqual(references);
  // `exists` would say that a claim was sent again under another key.
  for (const row of rows) expect(row, row.message).toMatchObject({ status: 'submitted', verdict: 'approved' });
  expect(rows.map(({ claim }) => claim).sort()).toEqual(stored.map(({ id }) => id).sort());
}

const lines = (file: string) => (existsSync(file) ? readFileSync(file, 'latin1').split('\r\n').length - 2 : 0);

test(`${CLAIMS} claims, killed ${KILLS} times anywhere: each is there once`, { timeout: 180_000 }, async () => {
  const file = writeClaims('K', network.serials);
  const results = join(folder, 'K.results.csv');
  const args = ['claims', 'submit', file, '--concurrency', '8'];
  const seen: string[] = [];
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const run = runCli(args, env);
    // Somewhere in the next stretch of the file, and there at any moment.
    const from = lines(results);
    const until = Math.min(from + 1 + Math.floor(Math.random() * 50), CLAIMS - 20);
    await vi.waitUntil(() => lines(results) >= until, { timeout: 60_000, interval: 2 });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
    run.child.kill('SIGKILL');
    expect((await run.ended).code).toBeNull();
    seen.push(`${lines(results)} known, ${readStored('K').length} stored`);
  }
  console.log(`killed at: ${seen.join('; ')}`);
  const { code, stdout, stderr } = await runCli(args, env).ended;
  expect(stderr).toMatch(/\d+ of them settled by an earlier run/);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/accepted\s+300/)]);
  expectEachOnce(
    'K',
    results,
    network.serials.map((serial) => `K-${serial}`),
  );
  expect(existsSync(`${results}.lock`)).toBe(false);

  const before = statSync(results).mtimeMs;
  const again = await runCli(args, env).ended;
  expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('300 of them settled')]);
  expect(readStored('K')).toHaveLength(CLAIMS);
  expect(statSync(results).mtimeMs).toBeGreaterThanOrEqual(before);
});

describe('a line that breaks', () => {
  let proxy: Server;
  let lostAnswers = 0;
  let onLost: () => void = () => undefined;
  let isBroken = true;

  beforeAll(async () => {
    // Passes everything on, and loses the answer to every second claim until it is mended.
    let claims = 0;
    proxy = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const headers = Object.entries(request.headers).filter(
        ([name]) => !/^(host|connection|content-length)$/.test(name),
      );
      const answer = await fetch(`${server.baseUrl}${request.url}`, {
        method: request.method ?? 'GET',
        headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
        ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
      });
      const body = Buffer.from(await answer.arrayBuffer());
      if (isBroken && request.url?.endsWith('/claims') && claims++ % 2 === 0) {
        lostAnswers += 1;
        request.socket.destroy();
        onLost();
        return;
      }
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
      response.end(body);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    proxy.closeAllConnections();
    proxy.close();
  });

  const through = () => ({ ...env, AFTERCARE_URL: `http://127.0.0.1:${Object(proxy.address()).port}` });

  test('an answer that is lost is asked for again, and nothing is done twice', async () => {
    const serials = await importUnits(network, 20, 'L');
    const file = writeClaims('L', serials);
    const { code } = await runCli(['claims', 'submit', file], through()).ended;
    expect(code).toBe(0);
    expect(lostAnswers).toBeGreaterThanOrEqual(20);
    expectEachOnce(
      'L',
      join(folder, 'L.results.csv'),
      serials.map((serial) => `L-${serial}`),
    );
  });

  test('who is killed before the answer came finds it in the next run', async () => {
    const serials = await importUnits(network, 3, 'M');
    const file = writeClaims('M', serials);
    isBroken = true;
    const run = runCli(['claims', 'submit', file, '--concurrency', '1'], through());
    onLost = () => run.child.kill('SIGKILL');
    await run.ended;
    onLost = () => undefined;
    isBroken = false;
    const stored = readStored('M');
    expect(stored.length).toBeGreaterThan(lines(join(folder, 'M.results.csv')));
    expect((await runCli(['claims', 'submit', file], through()).ended).code).toBe(0);
    expect(readStored('M')).toEqual(expect.arrayContaining(stored));
    expectEachOnce(
      'M',
      join(folder, 'M.results.csv'),
      serials.map((serial) => `M-${serial}`),
    );
  });
});

test('a server that falls is waited for, or left with what is known', { timeout: 120_000 }, async () => {
  const serials = await importUnits(network, 80, 'S');
  const file = writeClaims('S', serials);
  const results = join(folder, 'S.results.csv');
  const references = serials.map((serial) => `S-${serial}`);
  const port = Number(new URL(server.baseUrl).port);

  const impatient = runCli(['claims', 'submit', file, '--retries', '0', '--concurrency', '2'], env);
  await vi.waitUntil(() => lines(results) >= 10, { timeout: 30_000, interval: 5 });
  await server.kill();
  const left = await impatient.ended;
  expect([left.code, left.stderr]).toEqual([3, expect.stringContaining('run the same command again')]);
  expect(lines(results)).toBeLessThan(80);
  const refused = await runCli(['statements'], env).ended;
  expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('does not answer')]);

  server = await server.startAgain({ port });
  const patient = runCli(['claims', 'submit', file, '--concurrency', '2'], env);
  const known = lines(results);
  await vi.waitUntil(() => lines(results) >= known + 10, { timeout: 30_000, interval: 5 });
  await server.kill();
  server = await server.startAgain({ port });
  const { code, stderr } = await patient.ended;
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('does not answer')]);
  expectEachOnce('S', results, references);
});

test('each row gets its answer: what is refused, what is wrong, and what was sent before', async () => {
  const serials = await importUnits(network, 5, 'R');
  const changes: Record<number, object> = {
    1: { unit: 'nowhere' },
    2: { cause: 'rust' },
    3: { operation: 'x'.repeat(70) },
  };
  const file = writeClaims('R', serials, (at) => changes[at] ?? {});
  const results = join(folder, 'R.results.csv');
  const trial = await runCli(['claims', 'submit', file, '--dry-run'], env).ended;
  expect(trial.code).toBe(1);
  expect(readStored('R')).toEqual([]);
  const status = (from: string) => readResults(from).map((row) => row.status);
  expect(status(join(folder, 'R.dry-run.csv'))).toEqual(['tried', 'refused', 'invalid', 'refused', 'tried']);

  const first = await runCli(['claims', 'submit', file], env).ended;
  expect(first.code).toBe(1);
  expect(status(results)).toEqual(['submitted', 'refused', 'invalid', 'refused', 'submitted']);
  const told = readResults(results).map(({ message }) => message);
  expect(told[1]).toContain('claims.unit_unknown');
  expect(told[2]).toContain('row 6, cause: “rust” is none of: quality');
  expect(told[3]).toContain('row 8, operation:');

  // Three are corrected, and the first is changed too late.
  writeClaims('R', serials, (at) => (at === 0 ? { operation: 'replace-tank' } : {}));
  const second = await runCli(['claims', 'submit', file, '--lang', 'zh'], env).ended;
  expect(second.code).toBe(1);
  expect(second.stderr).toContain('其中 1 份此前已处理');
  expect(second.stdout).toMatch(/单号已使用\s+1/);
  expect(status(results)).toEqual(['exists', 'submitted', 'submitted', 'submitted', 'submitted']);
  expect(readStored('R')).toHaveLength(5);
});

test('what another program has submitted is found, whatever key it used', async () => {
  const [serial = ''] = await importUnits(network, 1, 'E');
  const file = writeClaims('E', [serial]);
  await shop.client.make(`${network.path}/claims`, makeClaim(serial, `E-${serial}`));
  expect((await runCli(['claims', 'submit', file], env).ended).code).toBe(0);
  expectEachOnce('E', join(folder, 'E.results.csv'), [`E-${serial}`]);
});

test('refused rows are sent again when somebody asks, under a key of their own', async () => {
  const file = writeClaims('Q', ['Q-000001']);
  const args = ['claims', 'submit', file];
  expect((await runCli(args, env).ended).code).toBe(1);
  const [unit] = await importUnits(network, 1, 'Q');
  expect(unit).toBe('Q-000001');
  expect((await runCli(args, env).ended).code).toBe(1);
  const { code } = await runCli([...args, '--retry-refused'], env).ended;
  expect(code).toBe(0);
  expectEachOnce('Q', join(folder, 'Q.results.csv'), ['Q-Q-000001']);
});

test('a dry run that was killed goes on, and one that ended begins anew', async () => {
  const file = writeClaims('T', network.serials.slice(0, 60));
  const results = join(folder, 'T.dry-run.csv');
  const args = ['claims', 'submit', file, '--dry-run', '--concurrency', '2'];
  const run = runCli(args, env);
  await vi.waitUntil(() => lines(results) >= 15, { timeout: 30_000, interval: 2 });
  run.child.kill('SIGKILL');
  await run.ended;
  const resumed = await runCli(args, env).ended;
  expect(resumed.stderr).toMatch(/(1[5-9]|[2-5]\d) of them settled by an earlier run/);
  expect(readResults(results)).toHaveLength(60);
  const anew = await runCli(args, env).ended;
  expect(anew.stderr).not.toContain('settled by an earlier run');
  expect(readResults(results)).toHaveLength(60);
  expect(readStored('T')).toEqual([]);
});

test('a second run beside the first is refused, and so are a wrong secret and a foreign network', async () => {
  const file = writeClaims('P', await importUnits(network, 40, 'P'));
  const args = ['claims', 'submit', file, '--concurrency', '1'];
  const first = runCli(args, env);
  await vi.waitUntil(() => lines(join(folder, 'P.results.csv')) >= 1, { timeout: 30_000, interval: 2 });
  const second = await runCli(args, env).ended;
  expect([second.code, second.stderr]).toEqual([2, expect.stringContaining(`process ${first.child.pid}`)]);
  expect((await first.ended).code).toBe(0);

  const other = writeClaims('O', ['O-1', 'O-2']);
  for (const wrong of [{ AFTERCARE_CLIENT_SECRET: 'wrong' }, { AFTERCARE_NETWORK: 'elsewhere' }]) {
    const { code } = await runCli(['claims', 'submit', other], { ...env, ...wrong }).ended;
    expect(code).toBe(2);
    expect(lines(join(folder, 'O.results.csv'))).toBe(0);
  }
});

test('Ctrl+C ends in order, and the next run goes on', async () => {
  const serials = await importUnits(network, 60, 'I');
  const file = writeClaims('I', serials);
  const results = join(folder, 'I.results.csv');
  const run = runCli(['claims', 'submit', file, '--concurrency', '2'], env);
  await vi.waitUntil(() => lines(results) >= 5, { timeout: 30_000, interval: 2 });
  run.child.kill('SIGINT');
  const { code, stderr } = await run.ended;
  expect([code, stderr]).toEqual([130, expect.stringContaining('Run the same command again')]);
  expect(readStored('I')).toHaveLength(lines(results));
  expect((await runCli(['claims', 'submit', file], env).ended).code).toBe(0);
  expectEachOnce(
    'I',
    results,
    serials.map((serial) => `I-${serial}`),
  );
});
