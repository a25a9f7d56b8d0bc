/** A tenant takes away what is its own with the command line: all of it, in spite of kills and broken lines, and can tell later whether it is still that. */
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillIn, newPicture, open, PIXEL, printLabels, send } from '../kit/customer.ts';
import { countRows, readTenant } from '../kit/databases.ts';
import { buildNetwork, importUnits, type Network } from '../kit/network.ts';
import { type CliRun, runCli } from '../kit/run-cli.ts';
import { startServer, type TestServer } from '../kit/server.ts';

const UNITS = 2600;
const PHOTOS = 6;
const PHONE = '13944770011';

interface Manifest {
  readonly tenant: string;
  readonly historyRows: { readonly before: number; readonly after: number };
  readonly tables: Record<string, { rows: number; bytes: number; sha256: string; withheld: string[] }>;
  readonly files: Record<string, { mediaType: string; bytes?: number; sha256?: string; erased?: true }>;
}

const folder = mkdtempSync(join(tmpdir(), 'aftercare-export-'));
let server: TestServer;
let network: Network;
let env: Record<string, string>;
let proxy: Server;
/** Sees each request before it is passed on; `break` tears the answer off in its middle. */
let onRequest: (path: string) => 'pass' | 'break' = () => 'pass';
let whole: Manifest;

beforeAll(async () => {
  server = await startServer({ assets: false });
  network = await buildNetwork(server.baseUrl, { units: 0 });
  const serials = await importUnits(network, UNITS);
  for (let photo = 0; photo < PHOTOS; photo += 1) await upload(newPicture(100_000));
  await eraseOneFile(serials.slice(0, 1));
  env = await environmentOf(['tenant:export', 'files:read']);
  proxy = createServer(async (request, response) => {
    const verdict = onRequest(request.url ?? '');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = await fetch(`${server.baseUrl}${request.url}`, {
      method: request.method ?? 'GET',
      headers: Object.fromEntries(
        Object.entries(request.headers)
          .filter(([name]) => !/^(host|connection|content-length)$/.test(name))
          .map(([name, value]) => [name, String(value)]),
      ),
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    const link = answer.headers.get('link');
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'text/plain',
      'content-length': String(body.length),
      ...(link === null ? {} : { link }),
    });
    if (verdict === 'pass') return response.end(body);
    response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
}, 120_000);
afterAll(async () => {
  proxy?.closeAllConnections();
  proxy?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function environmentOf(scopes: readonly string[]): Promise<Record<string, string>> {
  const { clientId, clientSecret } = await network.maker.owner.make<{ clientId: string; clientSecret: string }>(
    '/v1/api-clients',
    { name: 'Export', scopes },
  );
  return {
    HOME: folder,
    AFTERCARE_URL: server.baseUrl,
    AFTERCARE_CLIENT_ID: clientId,
    AFTERCARE_CLIENT_SECRET: clientSecret,
  };
}

async function upload(bytes: Buffer): Promise<void> {
  const response = await fetch(`${server.baseUrl}/v1/files`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${network.maker.owner.token}`,
      'content-type': 'image/png',
      'idempotency-key': randomBytes(8).toString('hex'),
    },
    body: new Uint8Array(bytes),
  });
  expect(response.status, await response.clone().text()).toBe(201);
}

/** A customer whose invoice was erased: the row of the file stays, the bytes are gone. */
async function eraseOneFile(serials: readonly string[]): Promise<void> {
  const [code = ''] = await printLabels(network, serials);
  const form = fillIn(await open(server.baseUrl, `${code}/register`), {
    purchasedOn: '2026-05-10',
    name: '张示例',
    phone: PHONE,
    consent: 'yes',
    invoice: new Blob([new Uint8Array(PIXEL)], { type: 'image/png' }),
  });
  expect((await send(server.baseUrl, `${code}/registrations`, form)).status).toBeLessThan(400);
  await network.maker.owner.make(`${network.path}/customers/erase`, { phone: PHONE, reason: 'Asked for by letter' });
}

const through = () => ({ ...env, AFTERCARE_URL: `http://127.0.0.1:${Object(proxy.address()).port}` });
const target = (name: string) => join(folder, name);
const readManifest = (name: string): Manifest => JSON.parse(readFileSync(join(target(name), 'manifest.json'), 'utf8'));
/** What does not depend on when it was run. */
const withoutTimes = (manifest: Manifest) => ({ ...manifest, begunAt: '', endedAt: '' });

test('everything of the tenant is there, row for row and byte for byte', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await runCli(['export', target('whole')], env).ended;
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('1 files were erased');
  whole = readManifest('whole');
  expect(whole.tenant).toBe(network.maker.id);
  expect(whole.historyRows.before).toBe(whole.historyRows.after);
  // Seals only say that other rows are as they were written, where these stand.
  const { guard, seals: _, seal_anchors: __, ...stored } = countRows(server.dataDir, network.maker.id);
  expect(guard).toBe(0);
  expect(Object.fromEntries(Object.entries(whole.tables).map(([name, { rows }]) => [name, rows]))).toEqual(stored);
  expect(stored.units).toBe(UNITS);
  for (const [name, { withheld }] of Object.entries(whole.tables)) {
    const text = readFileSync(join(target('whole'), `${name}.ndjson`), 'utf8');
    for (const row of text.split('\n').filter((line) => line !== ''))
      for (const column of withheld) expect(Object.keys(JSON.parse(row)), name).not.toContain(column);
  }
  const files = readTenant(server.dataDir, network.maker.id, (database) =>
    database.prepare('select id, sha256, size_bytes from files').all(),
  );
  expect(files).toHaveLength(PHOTOS + 1);
  const kept = files.filter(({ id }) => whole.files[String(id)]?.erased === undefined);
  expect(kept).toHaveLength(PHOTOS);
  for (const { id, sha256, size_bytes } of kept)
    expect(whole.files[String(id)]).toEqual({ mediaType: 'image/png', bytes: size_bytes, sha256 });
  expect(readdirSync(join(target('whole'), 'files'))).toHaveLength(PHOTOS);
  // Other people's data, for whoever exported it alone.
  expect(statSync(target('whole')).mode & 0o077).toBe(0);
  expect(statSync(join(target('whole'), 'units.ndjson')).mode & 0o077).toBe(0);
  expect(existsSync(`${target('whole')}.lock`)).toBe(false);
});

test('killed in a table, in another and among the files: the end is that of one run', {
  timeout: 120_000,
}, async () => {
  const killedAt: string[] = [];
  for (const [path, nth] of [
    ['/v1/export/history', 1],
    ['/v1/export/units', 3],
    ['/v1/files/', 4],
  ] as const) {
    let seen = 0;
    const run: CliRun = runCli(['export', target('killed')], through());
    onRequest = (asked) => {
      if (asked.startsWith(path)) seen += 1;
      if (seen === nth) {
        run.child.kill('SIGKILL');
        killedAt.push(asked);
      }
      return 'pass';
    };
    expect((await run.ended).code).toBeNull();
    expect(existsSync(join(target('killed'), 'manifest.json'))).toBe(false);
    if (path !== '/v1/export/units') continue;
    const journal = JSON.parse(readFileSync(join(target('killed'), 'journal.json'), 'utf8'));
    const units = journal.tables.find(({ name }: { name: string }) => name === 'units');
    expect(units.next).not.toBeNull();
    expect(units.bytes).toBeGreaterThan(0);
    // As if it had died while a page was being written.
    appendFileSync(join(target('killed'), 'units.ndjson'), '{"id":"torn');
  }
  expect(killedAt).toHaveLength(3);
  const asked: string[] = [];
  onRequest = (path) => {
    asked.push(path);
    return 'pass';
  };
  const { code, stderr } = await runCli(['export', target('killed')], through()).ended;
  expect([code, stderr]).toEqual([0, expect.stringContaining('Going on with the export')]);
  expect(asked.filter((path) => path.startsWith('/v1/export/'))).toEqual([]);
  expect(withoutTimes(readManifest('killed'))).toEqual(withoutTimes(whole));
  expect((await runCli(['export', 'verify', target('killed')], {}).ended).code).toBe(0);
  expect(readdirSync(target('killed')).sort()).toEqual(readdirSync(target('whole')).sort());
});

test('a line that breaks in a page and in a file: told, and the next run goes on', { timeout: 120_000 }, async () => {
  for (const path of ['/v1/export/units?cursor=500', '/v1/files/fil_']) {
    onRequest = (asked) => (asked.startsWith(path) && !asked.includes('000000') ? 'break' : 'pass');
    const { code, stderr } = await runCli(['export', target('broken'), '--retries', '0'], through()).ended;
    expect([path, code]).toEqual([path, 3]);
    expect(stderr).toContain('Run the same command again');
  }
  onRequest = () => 'pass';
  expect((await runCli(['export', target('broken')], through()).ended).code).toBe(0);
  expect(withoutTimes(readManifest('broken'))).toEqual(withoutTimes(whole));
});

test('interrupted: the page on its way is kept, and 130', { timeout: 60_000 }, async () => {
  const run = runCli(['export', target('interrupted'), '--lang', 'zh'], through());
  onRequest = (asked) => {
    if (asked.startsWith('/v1/export/units?cursor=500')) run.child.kill('SIGINT');
    return 'pass';
  };
  const { code, stderr } = await run.ended;
  expect([code, stderr]).toEqual([130, expect.stringContaining('已中断')]);
  onRequest = () => 'pass';
  expect((await runCli(['export', target('interrupted')], through()).ended).code).toBe(0);
  expect(withoutTimes(readManifest('interrupted'))).toEqual(withoutTimes(whole));
});

describe('verifying', () => {
  const verify = () => runCli(['export', 'verify', target('whole')], {}).ended;

  test('names a flipped byte, what is missing and what came from elsewhere; needs no account', async () => {
    expect(await verify()).toMatchObject({ code: 0, stdout: expect.stringContaining('as the manifest says') });
    const [photo = ''] = readdirSync(join(target('whole'), 'files'));
    for (const name of ['units.ndjson', `files/${photo}`]) {
      const path = join(target('whole'), name);
      const bytes = readFileSync(path);
      const flipped = Buffer.from(bytes);
      const middle = bytes.length >> 1;
      flipped[middle] = (bytes[middle] ?? 0) ^ 1;
      writeFileSync(path, flipped);
      const { code, stdout } = await verify();
      expect([code, stdout]).toEqual([1, expect.stringContaining(`${name} differs`)]);
      expect(stdout).toContain('1 differ.');
      writeFileSync(path, bytes);
    }
    const models = join(target('whole'), 'models.ndjson');
    const kept = readFileSync(models);
    rmSync(models);
    writeFileSync(join(target('whole'), 'more.ndjson'), '');
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toContain('models.ndjson is missing');
    expect(stdout).toContain('more.ndjson stands in no manifest');
    writeFileSync(models, kept);
    rmSync(join(target('whole'), 'more.ndjson'));
    expect((await verify()).code).toBe(0);
  });

  test('what is no export is told as that', async () => {
    expect(await runCli(['export', 'verify', folder], {}).ended).toMatchObject({ code: 2 });
  });
});

test('a whole export, a folder with something else and one of another tenant are left alone', async () => {
  const again = await runCli(['export', target('whole')], env).ended;
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('holds a whole export')]);
  const foreign = await runCli(['export', folder], env).ended;
  expect([foreign.code, foreign.stderr]).toEqual([2, expect.stringContaining('something else')]);
});

test.each([
  ['tenant:export', ['files:read']],
  ['files:read', ['tenant:export']],
])('without %s it is told before anything is written', async (missing, scopes) => {
  const { code, stderr } = await runCli(['export', target('poor')], await environmentOf(scopes)).ended;
  expect([code, stderr]).toEqual([2, expect.stringContaining('tenant:export and files:read')]);
  expect(stderr).toContain(missing);
  expect(existsSync(target('poor'))).toBe(false);
});
