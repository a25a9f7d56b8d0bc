/** Every address with every method that it does not take, made from the API's description; and how much of a body is read. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { expectProblem, type Problem } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const LIMIT_BYTES = 1_000_000;

let server: TestServer;
let shop: Tenant;

beforeAll(async () => {
  server = await startServer({ assets: false });
  shop = await signUp(server.baseUrl, 'shop', 'lixia-repair');
});
afterAll(() => server.stop());

test('what an address does not take is refused with what it takes', async () => {
  const { body } = await openCaller(server.baseUrl, null).get<{ paths: Record<string, object> }>('/openapi.json');
  let refused = 0;
  for (const [path, item] of Object.entries(body.paths)) {
    const methods = Object.keys(item).map((method) => method.toUpperCase());
    const allowed = methods.includes('GET') ? [...methods, 'HEAD'] : methods;
    for (const method of METHODS.filter((each) => !methods.includes(each))) {
      const response = await fetch(`${server.baseUrl}${path.replace(/\{\w+\}/g, 'x')}`, { method });
      const text = await response.text();
      const problem: Problem = JSON.parse(text);
      expect([response.status, problem.code], `${method} ${path}`).toEqual([405, 'request.method_not_allowed']);
      expect(response.headers.get('allow')?.split(', ').sort(), path).toEqual(allowed.sort());
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(550);
  console.log(`${refused} refusals at ${Object.keys(body.paths).length} addresses`);
});

describe('HEAD', () => {
  test('is GET without its body', async () => {
    for (const path of ['/v1/inbox', '/v1/networks', '/healthz', '/openapi.json']) {
      const ask = (method: string) =>
        fetch(`${server.baseUrl}${path}`, { method, headers: { authorization: `Bearer ${shop.owner.token}` } });
      const [head, get] = [await ask('HEAD'), await ask('GET')];
      expect([head.status, head.headers.get('content-type')], path).toEqual([200, get.headers.get('content-type')]);
      expect(await head.text()).toBe('');
      expect((await get.text()).length).toBeGreaterThan(0);
    }
  });

  test('asks for the same rights, and where nothing can be read it is refused', async () => {
    const ask = (path: string) => fetch(`${server.baseUrl}${path}`, { method: 'HEAD' });
    expect((await ask('/v1/inbox')).status).toBe(401);
    const refused = await ask('/v1/files');
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

/** What may be under way in the buffers of two sockets and a proxy when the answer comes; the body would be far more. */
const UNDER_WAY_BYTES = 32 * LIMIT_BYTES;
/** What the head alone decides is answered in this time, before anything follows that would lie unread. */
const HEAD_START_MS = 500;

/** Sends a head and then as much of a body as the other side takes until it answers. */
function pour(head: readonly string[], frame: (chunk: Buffer) => Buffer) {
  return new Promise<{ status: number; sent: number; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(server.baseUrl);
    const socket = connect(Number(port), hostname);
    const chunk = frame(Buffer.alloc(64_000, 0x20));
    let [text, sent] = ['', 0];
    const end = () => {
      clearInterval(timer);
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? '0'), sent, text });
    };
    const from = performance.now() + HEAD_START_MS;
    const timer = setInterval(() => {
      if (performance.now() < from || socket.writableNeedDrain || text !== '') return;
      socket.write(chunk);
      sent += chunk.length;
    }, 1);
    socket.on('data', (data) => {
      text += String(data);
      // A moment more, in which a server that reads on would take more.
      setTimeout(end, 300);
    });
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET' ? end() : reject(error),
    );
    socket.write([`POST /v1/files HTTP/1.1`, `Host: ${hostname}:${port}`, ...head, '', ''].join('\r\n'));
  });
}

describe('a body that is too large', () => {
  const own = () => [
    `Authorization: Bearer ${shop.client.token}`,
    'Content-Type: application/json',
    `Idempotency-Key: ${crypto.randomUUID()}`,
  ];

  test('by its declared length: refused before it is read', async () => {
    const { status, sent, text } = await pour([...own(), 'Content-Length: 2000000000'], (chunk) => chunk);
    expect(status, text).toBe(413);
    expect(text).toContain('request.too_large');
    expect(sent).toBeLessThan(UNDER_WAY_BYTES);
  });

  test('by what comes, when no length is declared: the reading stops at the limit', async () => {
    const frame = (chunk: Buffer) =>
      Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]);
    const { status, sent, text } = await pour([...own(), 'Transfer-Encoding: chunked'], frame);
    expect(status, text).toBe(413);
    expect(text).toContain('request.too_large');
    expect(sent).toBeLessThan(UNDER_WAY_BYTES);
  });

  test('without a right nothing of it is read either', async () => {
    const { status, sent, text } = await pour(['Content-Length: 2000000000'], (chunk) => chunk);
    expect(status, text).toBe(401);
    expect(sent).toBeLessThan(UNDER_WAY_BYTES);
  });
});

test('the answer to a refused method is the same problem for everybody', async () => {
  expectProblem(await shop.owner.put('/v1/inbox', {}), 405, 'request.method_not_allowed');
});
