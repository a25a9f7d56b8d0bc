/** Units by file: parts that can be sent again, bad rows by line, and a job that is killed on its way and goes on at its byte. */
import { request as nodeRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readTenant } from '../kit/databases.ts';
import { buildNetwork, type Network } from '../kit/network.ts';
import { expectProblem } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { signInAgain } from '../kit/statement.ts';
import { beginFile, putPart, sendFile, type UnitFile, untilImported } from '../kit/unit-file.ts';

/** Whoever promised to come back within a minute does not come before it is over. */
const MINUTES_MS = 120_000;
const HEAD = 'serial,model,batch,productionOn,deliveryOn,invoiceOn';

let server: TestServer;
let network: Network;

beforeAll(async () => {
  server = await startServer({ assets: false });
  network = await buildNetwork(server.baseUrl, { units: 1 });
}, 120_000);
afterAll(() => server?.stop());

async function signInMaker(): Promise<Network> {
  const { maker } = network;
  return { ...network, maker: { ...maker, owner: await signInAgain(server, maker, maker.ownerEmail) } };
}
const path = () => `${network.path}/unit-files`;
const show = async (id: string) => (await network.maker.owner.get<UnitFile>(`${path()}/${id}`)).body;
const find = (serial: string) =>
  network.maker.owner.get<{ batch: string; events: object[] }>(`${network.path}/units/${serial}`);
async function listErrors(id: string, language = 'en'): Promise<string[]> {
  const reply = await network.maker.owner.get(`${path()}/${id}/errors`, { 'accept-language': language });
  expect(reply.headers.get('content-type')).toBe('text/csv');
  return reply.text.split('\r\n').slice(1, -1);
}
const stored = (prefix: string) =>
  readTenant(server.dataDir, network.maker.id, (database) =>
    Number(database.prepare("select count(*) as n from units where canonical_serial like ? || '%'").get(prefix)?.n),
  );

/** Only the head goes out: the answer does not wait for a body of this length. */
function declare(id: string, bytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${network.maker.owner.token}`,
      'content-type': 'application/octet-stream',
      'content-length': bytes,
    };
    const request = nodeRequest(`${server.baseUrl}${path()}/${id}/parts/1`, { method: 'PUT', headers }, (response) => {
      resolve(response.statusCode ?? 0);
      request.destroy();
    });
    request.on('error', reject);
    request.flushHeaders();
    request.write('x');
  });
}

test('a table with a byte order mark: good rows are there, bad ones are in a file by line', async () => {
  const text = [
    `\uFEFF${HEAD}`,
    'F-1,SH-200,"two\r\nlines",2025-01-01,2025-02-01,2025-03-01',
    ',SH-200,,,,', // 4
    'F-2,NO-SUCH,,,,', // 5
    'F-3,SH-200,,2025-02-30,,', // 6
    'U-000001,SH-200,,,,', // 7: imported before
    'f 1,SH-200,,,,', // 8
    'F-4,SH-200', // 9
    'F-5,SH-200,"B1,,,', // 10
    '=F(6),SH-200,,,,', // 11
    'F-7,SH-200,,,,',
  ].join('\r\n');
  const begun = await sendFile(server, network, text);
  expect(begun).toMatchObject({ state: 'importing', sizeBytes: Buffer.byteLength(text) });
  const file = await untilImported(server, network, begun.id);
  expect(file).toMatchObject({
    state: 'done',
    rows: 10,
    imported: 2,
    failed: 8,
    doneBytes: file.sizeBytes,
    fault: null,
  });
  expect((await find('F-1')).body).toMatchObject({ batch: 'two\r\nlines', events: [{}, {}, {}] });
  expect((await find('F-7')).status).toBe(200);
  const errors = await listErrors(file.id);
  expect(errors.map((line) => line.split(',').slice(0, 3).join())).toEqual([
    '4,products.serial_malformed,serial',
    '5,products.model_unknown,model',
    '6,products.date_malformed,productionOn',
    '7,products.serial_known,serial',
    '8,products.serial_twice_in_file,serial',
    '9,products.row_width,',
    '10,products.row_open,',
    '11,products.serial_malformed,serial',
  ]);
  // What a spreadsheet would calculate is text there.
  expect(errors[7]).toContain(",'=F(6),");
  expect((await listErrors(file.id, 'zh')).every((line) => /\p{Script=Han}/u.test(line))).toBe(true);
  expect((await network.maker.owner.get(`/v1/jobs/${file.job}`)).body).toMatchObject({ state: 'done', failed: 0 });
  // The same file again knows every unit.
  const again = await untilImported(server, network, (await sendFile(server, network, text)).id);
  expect(again).toMatchObject({ state: 'done', rows: 10, imported: 0 });
});

test('GB18030 and NDJSON', async () => {
  const gb = Buffer.concat([
    Buffer.from('serial,model,batch\nG-1,SH-200,'),
    // 热水器
    Buffer.from([0xc8, 0xc8, 0xcb, 0xae, 0xc6, 0xf7]),
    Buffer.from('\n'),
  ]);
  const first = await sendFile(server, network, Uint8Array.from(gb), 'csv', 'gb18030');
  expect(await untilImported(server, network, first.id)).toMatchObject({ imported: 1, failed: 0 });
  expect((await find('G-1')).body.batch).toBe('热水器');
  const lines = [
    '{"serial":"N-1","model":"SH-200","productionOn":"2025-01-01"}',
    '{bad',
    '{"serial":"N-2","model":"SH-200"}',
  ];
  const second = await sendFile(server, network, lines.join('\n'), 'ndjson');
  expect(await untilImported(server, network, second.id)).toMatchObject({ rows: 3, imported: 2, failed: 1 });
  expect((await listErrors(second.id))[0]).toMatch(/^2,products\.row_malformed,/);
});

test('a file without its columns says so', async () => {
  const { id } = await sendFile(server, network, 'model,batch\nSH-200,B1\n');
  const file = await untilImported(server, network, id);
  expect(file).toMatchObject({ state: 'failed', rows: 0, fault: { code: 'products.column_missing' } });
  expect(file.fault?.detail).toContain('serial');
  expectProblem(await network.maker.owner.post(`${path()}/${id}/abort`, {}), 409, 'products.file_ended');
});

describe('parts', () => {
  /** A hundred rows, wide enough for two parts. */
  const wide = () =>
    Buffer.from(
      `serial,model,note\n${Array.from({ length: 150 }, (_, at) => `P-${at},SH-200,${'x'.repeat(60_000)}\n`).join('')}`,
    );

  test('come one by one, can be sent again, and are counted before anything begins', { timeout: 120_000 }, async () => {
    const bytes = wide();
    const { id, partBytes } = await beginFile(network);
    const parts = [bytes.subarray(0, partBytes), bytes.subarray(partBytes)];
    const complete = () => network.maker.owner.post<UnitFile>(`${path()}/${id}/complete`, {});
    expectProblem(await complete(), 422, 'products.parts_incomplete');
    expect((await putPart(server, network, id, 2, Uint8Array.from(parts[1] ?? []))).status).toBe(200);
    expectProblem(await complete(), 422, 'products.parts_incomplete');
    // Cut off half-way, the connection of the first part is begun again.
    expect((await putPart(server, network, id, 1, Uint8Array.from(bytes.subarray(0, 6_000_000)))).status).toBe(200);
    expectProblem(await complete(), 422, 'products.parts_incomplete');
    expect((await show(id)).parts).toEqual([
      { part: 1, sizeBytes: 6_000_000 },
      { part: 2, sizeBytes: bytes.length - partBytes },
    ]);
    expect((await putPart(server, network, id, 1, Uint8Array.from(parts[0] ?? []))).status).toBe(200);
    const completed = await complete();
    expect([completed.status, completed.body.sizeBytes], completed.text).toEqual([202, bytes.length]);
    expectProblem(await complete(), 409, 'products.upload_over');
    expect((await putPart(server, network, id, 3, 'late')).status).toBe(409);
    expect(await untilImported(server, network, id)).toMatchObject({ state: 'done', rows: 150, imported: 150 });
    expect(stored('P')).toBe(150);
  });

  test('without a length, of another type, too long, or of a file that was given up', async () => {
    const { id, partBytes } = await beginFile(network);
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('serial'));
        controller.close();
      },
    });
    const codeOf = async (response: Response) => [response.status, Object(await response.json()).code];
    const send = (body: BodyInit, headers = {}) => putPart(server, network, id, 1, body, headers);
    const chunked = await fetch(`${server.baseUrl}${path()}/${id}/parts/1`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${network.maker.owner.token}`, 'content-type': 'application/octet-stream' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(await codeOf(chunked)).toEqual([411, 'products.length_missing']);
    expect(await codeOf(await send('x', { 'content-type': 'text/csv' }))).toEqual([415, 'request.wrong_media_type']);
    expect(await declare(id, partBytes + 1)).toBe(413);
    const aborted = await network.maker.owner.post<UnitFile>(`${path()}/${id}/abort`, {});
    expect([aborted.status, aborted.body.state]).toEqual([200, 'aborted']);
    expect(await codeOf(await send('late'))).toEqual([409, 'products.upload_over']);
    expectProblem(await network.maker.owner.post(`${path()}/${id}/complete`, {}), 409, 'products.upload_over');
    const { items } = (await network.maker.owner.get<{ items: UnitFile[] }>(`${path()}?limit=1`)).body;
    expect(items).toMatchObject([{ id, state: 'aborted' }]);
  });
});

test('the power goes again and again: no unit twice, none lost', { timeout: 240_000 }, async () => {
  const ROWS = 40_000;
  const rows = Array.from({ length: ROWS }, (_, at) =>
    at % 1000 === 7 ? `K-${at},NO-SUCH,"a\nb",2025-01-01,,\n` : `K-${at},SH-200,"a\nb",2025-01-01,,2025-03-01\n`,
  );
  const bad = ROWS / 1000;
  // Slices that take their time: whoever looks, looks in the middle.
  await server.kill();
  server = await server.startAgain({ vars: { FAULT_BEFORE_SLICE_MS: '600' } });
  network = await signInMaker();
  const { id } = await sendFile(server, network, `${HEAD}\n${rows.join('')}`);
  const stops: number[] = [];
  for (let kill = 0; kill < 3; kill += 1) {
    const from = stored('K');
    await vi.waitUntil(() => stored('K') > from, { timeout: 60_000, interval: 5 });
    await server.kill();
    stops.push(stored('K'));
    server = await server.startAgain();
    network = await signInMaker();
    const file = await show(id);
    // What is in the database is what the file says, whenever the power went.
    expect([file.imported, file.rows - file.failed]).toEqual([stored('K'), stored('K')]);
    await server.tick(new Date(Date.now() + MINUTES_MS));
  }
  const file = await untilImported(server, network, id, () => server.tick(new Date(Date.now() + MINUTES_MS)));
  expect(file).toMatchObject({
    state: 'done',
    rows: ROWS,
    imported: ROWS - bad,
    failed: bad,
    doneBytes: file.sizeBytes,
  });
  // Whole slices of five thousand rows or nothing, and each time further.
  expect(stops.every((count, at) => count % 4995 === 0 && count > (stops[at - 1] ?? 0))).toBe(true);
  expect(stops[0]).toBeLessThan(ROWS - bad);
  expect(stored('K')).toBe(ROWS - bad);
  const errors = await listErrors(id);
  expect(errors.map((line) => Number(line.split(',')[0]))).toEqual(
    // Each row has two lines, and the head one.
    Array.from({ length: bad }, (_, at) => (at * 1000 + 7) * 2 + 2),
  );
  readTenant(server.dataDir, network.maker.id, (database) => {
    const events = database.prepare(
      "select count(*) as n from unit_events e join units u on u.id = e.unit_id where u.canonical_serial like 'K%'",
    );
    expect(events.get()?.n).toBe((ROWS - bad) * 2);
    const lines = database.prepare('select version from history where subject = ? order by version').all(id);
    expect(lines.map(({ version }) => version)).toEqual(lines.map((_, at) => at + 1));
  });
});
