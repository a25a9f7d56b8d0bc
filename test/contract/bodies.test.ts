/** Bodies, methods and media types that no action takes: refused in words, and nothing is written. */
import { request as nodeRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addShop,
  buildNetwork,
  type Caller,
  makeClaim,
  type Network,
  openCaller,
  type Reply,
  type Shop,
} from '../kit/network.ts';
import { checkAnswer, expectProblem, type Problem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

const LIMIT_BYTES = 1_000_000;

let server: TestServer;
let network: Network;
let shop: Shop;
let claims: string;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 4 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  claims = `${network.path}/claims`;
});
afterAll(() => server.stop());

async function send(
  caller: Caller,
  method: string,
  path: string,
  init: RequestInit & { duplex?: 'half' } = {},
): Promise<Reply<unknown>> {
  const response = await fetch(`${server.baseUrl}${path}`, {
    ...init,
    method,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...(caller.token === null ? {} : { authorization: `Bearer ${caller.token}` }),
      ...init.headers,
    },
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: text === '' ? undefined : JSON.parse(text) };
}

const countClaims = async () => (await shop.client.get<{ items: unknown[] }>(claims)).body.items.length;
const unit = (position: number) => network.serials[position] ?? '';

describe('fields', () => {
  const cases: [string, Record<string, unknown>, string, string][] = [
    ['an unknown field', { colour: 'red' }, '/colour', 'request.unknown_field'],
    ['an unknown field with a slash in its name', { 'a/b~c': 1 }, '/a~1b~0c', 'request.unknown_field'],
    ['a missing field', { reference: undefined }, '/reference', 'request.missing_field'],
    ['a wrong type', { lines: 'many' }, '/lines', 'request.wrong_type'],
    ['null for a text', { component: null }, '/component', 'request.wrong_type'],
    ['a word that is not in the list', { cause: 'bad luck' }, '/cause', 'request.not_allowed'],
    ['a day that does not exist', { failedOn: '2026-02-30' }, '/failedOn', 'request.wrong_format'],
    ['too few', { lines: [] }, '/lines', 'request.too_small'],
    ['too long', { reference: 'x'.repeat(81) }, '/reference', 'request.too_big'],
    [
      'money with a fraction',
      { lines: [{ kind: 'travel', claimed: { amount: 1.5, currency: 'CNY' } }] },
      '/lines/0/claimed/amount',
      'request.wrong_type',
    ],
    [
      'an unknown field inside a line',
      { lines: [{ kind: 'travel', claimed: { amount: 1, currency: 'CNY', tax: 0 } }] },
      '/lines/0/claimed/tax',
      'request.unknown_field',
    ],
  ];
  test.each(cases)('%s', async (_about, changed, pointer, code) => {
    const reply = await shop.client.post<Problem>(claims, makeClaim(unit(0), 'BAD-1', changed));
    const problem = expectProblem(reply, 400, 'request.invalid');
    expect(problem.errors?.map((error) => [error.pointer, error.code])).toContainEqual([pointer, code]);
  });

  test('several at once are all named', async () => {
    const body = makeClaim(unit(0), 'BAD-1', { colour: 'red', cause: 3, component: undefined });
    const problem = expectProblem(await shop.client.post(claims, body), 400, 'request.invalid');
    expect(problem.errors?.map((error) => error.pointer).sort()).toEqual(['/cause', '/colour', '/component']);
  });

  test('__proto__ is a field like any other', async () => {
    const body = JSON.stringify(makeClaim(unit(0), 'BAD-1')).replace('{', '{"__proto__":{"admin":true},');
    const problem = expectProblem(await shop.client.post(claims, body), 400, 'request.invalid');
    expect(problem.errors?.map((error) => error.pointer)).toContain('/__proto__');
  });

  test('an unknown query parameter', async () => {
    const problem = expectProblem(await shop.client.get(`${claims}?colour=red`), 400, 'request.invalid');
    expect(problem.errors?.[0]).toMatchObject({ pointer: '#query/colour', code: 'request.unknown_field' });
  });

  test.each([
    ['limit=0', 'request.too_small'],
    ['limit=201', 'request.too_big'],
    ['limit=ten', 'request.wrong_type'],
    ['state=lost', 'request.not_allowed'],
  ])('the query %s', async (query, code) => {
    const problem = expectProblem(await shop.client.get(`${claims}?${query}`), 400, 'request.invalid');
    expect(problem.errors?.[0]?.code).toBe(code);
  });

  test.each(['x', '!!!', 'AAAA', btoa('mem_01m83j74acegh8h00wwy5zp7ew')])('the cursor %s', async (cursor) => {
    expectProblem(await shop.client.get(`${claims}?cursor=${encodeURIComponent(cursor)}`), 400, 'request.bad_cursor');
  });
});

describe('not JSON', () => {
  test.each(['{', '', '{"a":1,}', "{'a':1}", '{"a":1}{"b":2}', 'undefined', '\uFEFF{}', '[NaN]', '0x10'])(
    '%j',
    async (body) => {
      const reply = await shop.client.post(claims, body, { 'content-type': 'application/json' });
      expectProblem(reply, 400, body === '' ? 'request.invalid' : 'request.not_json');
    },
  );

  test('bytes that are no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"reference":"'), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from('"}')]);
    expectProblem(await send(shop.client, 'POST', claims, { body: bytes }), 400, 'request.not_json');
  });

  test('so deep that a parser could fall over', async () => {
    const body = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const reply = await send(shop.client, 'POST', claims, { body });
    expect([400, 413], reply.text).toContain(reply.status);
  });
});

describe('too large', () => {
  test('by its declared length, before it is read', async () => {
    const { status, headers, text } = await new Promise<{ status: number; headers: Headers; text: string }>(
      (resolve, reject) => {
        const request = nodeRequest(
          `${server.baseUrl}${claims}`,
          {
            method: 'POST',
            headers: {
              authorization: `Bearer ${shop.client.token}`,
              'content-type': 'application/json',
              'content-length': LIMIT_BYTES + 1,
            },
          },
          (response) => {
            let answered = '';
            response.on('data', (chunk) => {
              answered += chunk;
            });
            response.on('end', () => {
              const sent = Object.entries(response.headers).map(([name, value]): [string, string] => [
                name,
                String(value),
              ]);
              resolve({ status: response.statusCode ?? 0, headers: new Headers(sent), text: answered });
              request.destroy();
            });
          },
        );
        request.on('error', reject);
        // Only the head goes out: the answer must not wait for a body of this length.
        request.flushHeaders();
        request.write('{');
      },
    );
    checkAnswer(status, headers, text);
    expectProblem({ status, headers, text, body: JSON.parse(text) }, 413, 'request.too_large');
  });

  test('by what comes, when no length is declared', async () => {
    const chunk = Buffer.alloc(100_000, 0x20);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (sent > LIMIT_BYTES) controller.close();
        else {
          sent += chunk.length;
          controller.enqueue(chunk);
        }
      },
    });
    expectProblem(await send(shop.client, 'POST', claims, { body, duplex: 'half' }), 413, 'request.too_large');
  });

  test('the last byte that is allowed is read', async () => {
    const body = JSON.stringify(makeClaim(unit(0), 'FULL', { colour: 'red' })).padEnd(LIMIT_BYTES, ' ');
    expectProblem(await send(shop.client, 'POST', claims, { body }), 400, 'request.invalid');
    expectProblem(await send(shop.client, 'POST', claims, { body: `${body} ` }), 413, 'request.too_large');
  });

  test('a form for tokens has a small limit of its own', async () => {
    const reply = await openCaller(server.baseUrl, null).post('/oauth/token', `a=${'b'.repeat(20_000)}`, {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expectProblem(reply, 413, 'request.too_large');
  });
});

describe('content type', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'text/csv', ''])(
    '%j for JSON',
    async (type) => {
      const body = JSON.stringify(makeClaim(unit(0), 'BAD-2'));
      const problem = expectProblem(
        await send(shop.client, 'POST', claims, { body: Buffer.from(body), headers: { 'content-type': type } }),
        415,
        'request.wrong_media_type',
      );
      expect(problem.params).toEqual({ expected: 'application/json' });
    },
  );

  test('parameters and capitals do not matter', async () => {
    const reply = await send(shop.client, 'POST', `${claims}?dryRun=true`, {
      body: JSON.stringify(makeClaim(unit(0), 'DRY-0')),
      headers: { 'content-type': 'Application/JSON; charset=utf-8' },
    });
    expect(reply.status, reply.text).toBe(200);
  });

  test('JSON for CSV', async () => {
    expectProblem(await network.maker.owner.post(`${network.path}/imports`, {}), 415, 'request.wrong_media_type');
  });
});

describe('dry run', () => {
  test('answers the decision that the real one gets, and stores nothing', async () => {
    const before = await countClaims();
    const body = makeClaim(unit(1), 'DRY-1');
    const dry = await shop.client.post<{ dryRun: boolean; decision: unknown }>(`${claims}?dryRun=true`, body);
    expect(dry.status, dry.text).toBe(200);
    expect(await countClaims()).toBe(before);
    const again = await shop.client.post<{ decision: unknown }>(`${claims}?dryRun=true`, body);
    expect(again.body.decision).toEqual(dry.body.decision);
    const real = await shop.client.post<{ decision: unknown }>(claims, body);
    expect(real.status, real.text).toBe(201);
    expect(real.body.decision).toEqual(dry.body.decision);
    expect(await countClaims()).toBe(before + 1);
  });

  test('does not use up its idempotency key', async () => {
    const key = { 'idempotency-key': 'dry-then-real' };
    const body = makeClaim(unit(2), 'DRY-2');
    expect((await shop.client.post(`${claims}?dryRun=true`, body, key)).status).toBe(200);
    expect((await shop.client.post(claims, body, key)).status).toBe(201);
  });

  test('refuses what the real one refuses', async () => {
    const body = makeClaim('no-such-unit', 'DRY-3');
    expectProblem(await shop.client.post(`${claims}?dryRun=true`, body), 422, 'claims.unit_unknown');
    expectProblem(await shop.client.post(`${claims}?dryRun=perhaps`, body), 400, 'request.invalid');
  });
});

test('after all of this no claim was made but the two real ones', async () => {
  expect(await countClaims()).toBe(2);
});
