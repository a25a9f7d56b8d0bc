/** CSV with bad rows: the good ones stay, the bad ones are named by line in the reader's language. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildNetwork, type Network } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Import {
  readonly id: string;
  readonly rows: number;
  readonly imported: number;
  readonly failures: readonly {
    line: number;
    code: string;
    column: string | null;
    value: string | null;
    detail: string;
    mend: string;
  }[];
}

const HEAD = 'serial,model,batch,productionOn,deliveryOn,invoiceOn';

let server: TestServer;
let network: Network;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 1 });
});
afterAll(() => server.stop());

const send = (csv: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  typeof csv === 'string'
    ? network.maker.owner.post<Import>(`${network.path}/imports`, csv, { 'content-type': 'text/csv', ...headers })
    : sendBytes(csv);
const find = (serial: string) =>
  network.maker.owner.get<{ batch: string; events: object[] }>(`${network.path}/units/${serial}`);

async function sendBytes(bytes: Uint8Array<ArrayBuffer>) {
  const response = await fetch(`${server.baseUrl}${network.path}/imports`, {
    method: 'POST',
    headers: {
      'content-type': 'text/csv',
      authorization: `Bearer ${network.maker.owner.token}`,
      'idempotency-key': crypto.randomUUID(),
    },
    body: bytes,
  });
  const text = await response.text();
  const body: Import = JSON.parse(text);
  return { status: response.status, headers: response.headers, text, body };
}

const BAD_ROWS = [
  HEAD,
  'GOOD-1,SH-200,B1,2025-01-01,2025-02-01,2025-03-01', // 2
  ',SH-200,B1,,,', // 3
  'BAD-2,NO-SUCH,B1,,,', // 4
  'BAD-3,SH-200,B1,2025-02-30,,', // 5
  'BAD-4,SH-200,B1,2025-03-01,2025-02-01,', // 6
  'good 1,SH-200,B1,,,', // 7: another spelling of GOOD-1
  'U-000001,SH-200,B1,,,', // 8: imported before
  'GOOD-2,SH-200,,,,2025-03-01', // 9
  '"GOOD-3",SH-200,"B,""1""",,,', // 10
].join('\n');

describe('bad rows', () => {
  const expected = [
    [3, 'products.serial_malformed', 'serial'],
    [4, 'products.model_unknown', 'model'],
    [5, 'products.date_malformed', 'productionOn'],
    [6, 'products.dates_out_of_order', 'deliveryOn'],
    [7, 'products.serial_twice_in_file', 'serial'],
    [8, 'products.serial_known', 'serial'],
  ];
  let english: Import;

  test('are listed by line, and the good ones are there', async () => {
    const reply = await send(BAD_ROWS);
    expect(reply.status, reply.text).toBe(201);
    english = reply.body;
    expect(english).toMatchObject({ rows: 9, imported: 3 });
    expect(english.failures.map(({ line, code, column }) => [line, code, column])).toEqual(expected);
    expect((await find('GOOD-1')).body.events).toHaveLength(3);
    expect((await find('GOOD-2')).status).toBe(200);
    expect((await find('GOOD-3')).body.batch).toBe('B,"1"');
    for (const serial of ['BAD-2', 'BAD-3', 'BAD-4']) expectProblem(await find(serial), 404, 'request.not_found');
  });

  test('can be read again later, in both languages', async () => {
    const path = `${network.path}/imports/${english.id}`;
    expect((await network.maker.owner.get<Import>(path)).body).toEqual(english);
    const chinese = (await network.maker.owner.get<Import>(path, { 'accept-language': 'zh-CN' })).body;
    expect(chinese.failures.map(({ line, code, column }) => [line, code, column])).toEqual(expected);
    chinese.failures.forEach((failure, index) => {
      expect(failure.detail).toMatch(/\p{Script=Han}/u);
      expect(failure.mend).toMatch(/\p{Script=Han}/u);
      expect(english.failures[index]?.detail).not.toMatch(/\p{Script=Han}|\{\w+\}/u);
    });
  });

  test('alone leave an empty import, not an error', async () => {
    const reply = await send(`${HEAD}\n,SH-200,,,,\n`);
    expect([reply.status, reply.body.rows, reply.body.imported]).toEqual([201, 1, 0]);
  });

  test('the same file again knows every unit', async () => {
    const again = await send(BAD_ROWS);
    expect([again.status, again.body.imported]).toEqual([201, 0]);
    expect(again.body.failures.filter(({ code }) => code === 'products.serial_known')).toHaveLength(5);
  });
});

describe('spellings of a file', () => {
  test('byte order mark, CRLF, empty lines, quoted line breaks: lines are those an editor shows', async () => {
    const csv = `\uFEFF"serial",model,batch\r\n"CR-1",SH-200,"two\r\nlines"\r\n\r\nCR-2,NO-SUCH,\r\nCR-3,SH-200,x\r\n`;
    const { status, body } = await send(csv);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      rows: 3,
      imported: 2,
      failures: [{ line: 5, code: 'products.model_unknown', value: 'NO-SUCH' }],
    });
    expect((await find('CR-1')).body.batch).toBe('two\r\nlines');
  });

  test('columns in any order, unknown columns ignored, no last line break', async () => {
    const { body } = await send('colour, model ,serial\nred,SH-200,ORD-1');
    expect(body).toMatchObject({ rows: 1, imported: 1, failures: [] });
    expect((await find('ord1')).status).toBe(200);
  });

  test('only a head', async () => {
    expect((await send(HEAD)).body).toMatchObject({ rows: 0, imported: 0, failures: [] });
  });
});

describe('a file that is none', () => {
  const count = async () =>
    (await network.maker.owner.get<{ items: unknown[] }>(`${network.path}/units?limit=200`)).body.items.length;
  test.each([
    ['an open quote', `serial,model\nA-1,SH-200\n"A-2,SH-200`, 'products.csv_malformed'],
    ['a row of another width', 'serial,model\nA-1,SH-200\nA-2,SH-200,more,still', 'products.csv_malformed'],
    ['a quote in the middle', 'serial,model\nA"1,SH-200', 'products.csv_malformed'],
    ['no serial column', 'model,batch\nSH-200,B1', 'products.csv_column_missing'],
    ['a serial column twice', 'serial,serial,model\nA-1,A-2,SH-200', 'products.csv_malformed'],
    ['nothing', '\n', 'products.csv_column_missing'],
    ['too many rows', `serial,model\n${'A,SH-200\n'.repeat(5001)}`, 'products.csv_too_many_rows'],
  ])('%s: nothing of it stays', async (_about, csv, code) => {
    const before = await count();
    expectProblem(await send(csv), 422, code);
    expect(await count()).toBe(before);
  });

  test('bytes that are no UTF-8', async () => {
    const bytes = Uint8Array.from([...Buffer.from('serial,model\n'), 0xd6, 0xd0, ...Buffer.from(',SH-200')]);
    expectProblem(await sendBytes(bytes), 422, 'products.csv_malformed');
  });

  test('too many bytes', async () => {
    expectProblem(await send(`serial,model\n${'A'.repeat(1_000_000)},SH-200`), 413, 'request.too_large');
  });
});

test('a file of 5 000 rows is taken whole', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `BULK-${index},SH-200,B9,2025-01-01,2025-02-01,2025-03-01`);
  const reply = await send(`${HEAD}\n${rows.join('\n')}`);
  expect([reply.status, reply.body.imported], reply.text.slice(0, 300)).toEqual([201, 5000]);
  expect((await find('BULK-4999')).status).toBe(200);
});
