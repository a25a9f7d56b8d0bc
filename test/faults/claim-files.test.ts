/** Claims by file: a job works through them, is killed on its way, and in the end each is there once with its answer. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readTenant } from '../kit/databases.ts';
import {
  addShop,
  buildNetwork,
  type Caller,
  importUnits,
  makeClaim,
  type Network,
  openCaller,
  requestToken,
  type Shop,
} from '../kit/network.ts';
import { expectProblem } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Job {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
}
interface Result {
  readonly position: number;
  readonly line: number;
  readonly reference: string | null;
  readonly result: 'waiting' | 'submitted' | 'refused';
  readonly claim: string | null;
  readonly problem: { readonly code: string; readonly detail: string; readonly pointers: readonly string[] } | null;
}

/** Whoever promised to come back within a minute does not come before it is over. */
const MINUTES_MS = 120_000;
let server: TestServer;
let network: Network;
let shop: Shop;
let caller: Caller;

beforeAll(async () => {
  server = await startServer({ assets: false });
  network = await buildNetwork(server.baseUrl, { units: 60 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  caller = shop.client;
}, 120_000);
afterAll(() => server?.stop());

const path = () => `${network.path}/claim-files`;
const send = (text: string | Buffer, mediaType: string, key: string) =>
  fetch(`${server.baseUrl}${path()}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${caller.token}`, 'content-type': mediaType, 'idempotency-key': key },
    body: text,
  });

async function untilDone(id: string): Promise<Job> {
  return vi.waitUntil(
    async () => {
      const { body } = await caller.get<Job>(`${path()}/${id}`);
      return body.state === 'done' && body;
    },
    { timeout: 60_000, interval: 100 },
  );
}

async function listResults(id: string): Promise<Result[]> {
  const results: Result[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: Result[]; nextCursor: string | null } = (
      await caller.get<{ items: Result[]; nextCursor: string | null }>(
        `${path()}/${id}/results?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`,
      )
    ).body;
    results.push(...page.items);
    cursor = page.nextCursor;
  }
  return results;
}

const stored = (prefix: string) =>
  readTenant(server.dataDir, network.maker.id, (database) =>
    database
      .prepare("select id, reference from claims where reference like ? || '%'")
      .all(prefix)
      .map(({ id, reference }) => [String(reference), String(id)] as const),
  );

test('good and bad lines of NDJSON: each has its answer by line, and the same file again is the same job', {
  timeout: 90_000,
}, async () => {
  const lines = network.serials.slice(0, 30).map((unit, at) => {
    if (at === 3) return '{not json';
    if (at === 5) return JSON.stringify(makeClaim('NOBODY', `N-${at}`));
    if (at === 7) return JSON.stringify({ ...makeClaim(unit, `N-${at}`), cause: 'moon' });
    if (at === 9) return JSON.stringify(makeClaim(unit, 'N-8'));
    return JSON.stringify(makeClaim(unit, `N-${at}`));
  });
  // An empty line is none, and a byte order mark is no part of the first one.
  const text = `\ufeff${lines.slice(0, 10).join('\n')}\n\n${lines.slice(10).join('\n')}\n`;
  const reply = await send(text, 'application/x-ndjson', 'ndjson');
  expect(reply.status).toBe(202);
  const job: Job = await reply.json();
  expect(job).toMatchObject({ kind: 'claims.submit_file', total: 30 });
  expect(reply.headers.get('location')).toBe(`${path()}/${job.id}`);
  expect(await untilDone(job.id)).toMatchObject({ done: 26, failed: 4 });
  const results = await listResults(job.id);
  expect(results.map(({ line }) => line)).toEqual([
    ...Array.from({ length: 10 }, (_, at) => at + 1),
    ...Array.from({ length: 20 }, (_, at) => at + 12),
  ]);
  expect(
    results.flatMap(({ position, problem }) =>
      problem === null ? [] : [[position, problem.code, problem.pointers.join()]],
    ),
  ).toEqual([
    [3, 'claims.row_malformed', '/'],
    [5, 'claims.unit_unknown', ''],
    [7, 'claims.row_malformed', '/cause'],
    [9, 'claims.reference_taken', ''],
  ]);
  const submitted = results.flatMap(({ reference, claim }) => (claim === null ? [] : [[reference, claim]]));
  expect(submitted.sort()).toEqual(
    stored('N-')
      .map((row) => [...row])
      .sort(),
  );
  const again: Job = await (await send(text, 'application/x-ndjson', 'ndjson')).json();
  expect(again.id).toBe(job.id);
  expect(stored('N-')).toHaveLength(26);
});

test('a table as a Chinese spreadsheet writes it', { timeout: 60_000 }, async () => {
  const head =
    'reference,unit,component,causal_part,cause,failed_on,repaired_on,signed_on,kind,operation,minutes,part_number,quantity,reason,amount';
  const [unit = ''] = network.serials.slice(40);
  const { failedOn, repairedOn } = makeClaim(unit, 'x');
  const rows = [
    `G-1,${unit},pipes,VLV-012,quality,${failedOn},${repairedOn},${repairedOn},labour,replace-valve,30,,,,40.00`,
    `G-1,,,,,,,,other,,,,,\u540a\u88c5,7.5`,
  ];
  // 吊装 in GB18030.
  const bytes = Buffer.concat([
    Buffer.from(`${head}\r\n${rows[0]}\r\nG-1,,,,,,,,other,,,,,`),
    Buffer.from([0xb5, 0xf5, 0xd7, 0xb0]),
    Buffer.from(',7.5\r\n'),
  ]);
  const job: Job = await (await send(bytes, 'text/csv', 'gb')).json();
  await untilDone(job.id);
  const [result] = await listResults(job.id);
  expect(result).toMatchObject({ reference: 'G-1', result: 'submitted', line: 2 });
  const { body } = await caller.get<{ lines: { reason?: string; claimed: { amount: number } }[] }>(
    `${network.path}/claims/${result?.claim}`,
  );
  expect(body.lines.map(({ reason, claimed }) => [reason, claimed.amount])).toEqual([
    [undefined, 4000],
    ['吊装', 750],
  ]);
  for (const [text, code] of [
    ['', 'claims.file_empty'],
    [head, 'claims.file_empty'],
    ['reference,unit\nA,B\n', 'claims.file_column_missing'],
    [`${head}\na,b\n`, 'claims.file_malformed'],
  ] as const) {
    const reply = await send(text, 'text/csv', `bad${text.length}`);
    expect(Object(await reply.json()).code).toBe(code);
  }
});

test('the power goes again and again: no claim twice, none lost', { timeout: 240_000 }, async () => {
  const serials = await importUnits(network, 600, 'F');
  const text = serials.map((unit, at) => JSON.stringify(makeClaim(unit, `F-${at}`))).join('\n');
  const reply = await send(text, 'application/x-ndjson', 'killed');
  const { id }: Job = await reply.json();
  for (let kill = 0; kill < 3; kill += 1) {
    const from = stored('F-').length;
    await vi.waitUntil(() => stored('F-').length > from || stored('F-').length === 600, {
      timeout: 60_000,
      interval: 5,
    });
    await server.kill();
    // Whole slices, or nothing.
    expect(stored('F-').length % 100).toBe(0);
    server = await server.startAgain();
    caller = openCaller(server.baseUrl, await requestToken(server.baseUrl, shop.clientId, shop.clientSecret));
    await server.tick(new Date(Date.now() + MINUTES_MS));
  }
  const job = await vi.waitUntil(
    async () => {
      await server.tick(new Date(Date.now() + MINUTES_MS));
      const { body } = await caller.get<Job>(`${path()}/${id}`);
      return body.state === 'done' && body;
    },
    { timeout: 120_000, interval: 200 },
  );
  expect(job).toMatchObject({ total: 600, done: 600, failed: 0 });
  const results = await listResults(id);
  expect(results.map(({ reference }) => reference)).toEqual(serials.map((_serial, at) => `F-${at}`));
  expect(results.map(({ reference, claim }) => [reference, claim]).sort()).toEqual(
    stored('F-')
      .map((row) => [...row])
      .sort(),
  );
  expectProblem(await caller.get(`${path()}/job_${'0'.repeat(26)}`), 404, 'request.not_found');
});
