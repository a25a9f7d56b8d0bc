/**
 * The packed SDK in a browser, as a module without a bundler: on a page of the service's own origin with a token, and on a
 * shop's page whose server holds the secret and passes calls on. From anywhere else a browser may ask nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packClient } from '@aftercare/tools/client-pack';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addShop, buildNetwork, makeClaim, type Shop } from '../kit/network.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { launchChromium } from './chromium.ts';
import { hearAnswers } from './console.ts';

/** No bundler: the browser loads the module as it was packed. */
const PAGE =
  '<!doctype html><title>Shop</title><script type="module">import * as sdk from "/sdk.js"; globalThis.sdk = sdk;</script>';

const folder = mkdtempSync(join(tmpdir(), 'aftercare-sdk-'));
let server: TestServer;
let browser: Browser;
let shop: Shop;
let claims: ReturnType<typeof makeClaim>[];
let module: string;
let shopServer: Server;
let shopOrigin: string;

beforeAll(async () => {
  await packClient(folder);
  module = readFileSync(join(folder, 'package/dist/sdk.js'), 'utf8');
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  const network = await buildNetwork(server.baseUrl, { units: 2 });
  shop = await addShop(server.baseUrl, network, 'lixia');
  claims = network.serials.map((serial, at) => makeClaim(serial, `WO-${at + 1}`));
  shopServer = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith('/aftercare/')) {
      const isModule = path === '/sdk.js';
      response.writeHead(200, { 'content-type': isModule ? 'text/javascript' : 'text/html' });
      response.end(isModule ? module : PAGE);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const kept = ['accept-language', 'content-type', 'idempotency-key'].flatMap((name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    });
    const answer = await fetch(`${server.baseUrl}${path.slice('/aftercare'.length)}`, {
      method: request.method ?? 'GET',
      headers: { ...Object.fromEntries(kept), authorization: `Bearer ${shop.client.token}` },
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    const replayed = answer.headers.get('idempotency-replayed');
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'text/plain',
      ...(replayed === null ? {} : { 'idempotency-replayed': replayed }),
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => shopServer.listen(0, '127.0.0.1', resolve));
  shopOrigin = `http://127.0.0.1:${Object(shopServer.address()).port}`;
}, 120_000);
afterAll(async () => {
  shopServer?.closeAllConnections();
  shopServer?.close();
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function openPage(url: string): Promise<Page> {
  const context = await browser.newContext();
  hearAnswers(context);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** What a page of the shop does with the SDK; `token` is null where its server has it. */
function work(
  page: Page,
  claim: ReturnType<typeof makeClaim> | undefined,
  given: { baseUrl: string; token: string | null },
) {
  if (claim === undefined) throw new Error('there are too few units');
  return page.evaluate(
    async ({ baseUrl, token, claim }) => {
      const { createClient, ProblemError } = Reflect.get(globalThis, 'sdk');
      const path = { network: 'sunlit' };
      const client = createClient({ baseUrl, token: () => token, language: () => 'zh' });
      const tried = await client.post('/v1/networks/{network}/claims', {
        params: { path, query: { dryRun: 'true' } },
        body: claim,
      });
      const send = () =>
        client.request('post', '/v1/networks/{network}/claims', {
          params: { path },
          body: claim,
          headers: { 'Idempotency-Key': claim.reference },
        });
      const [first, second] = [await send(), await send()];
      const references: string[] = [];
      for await (const { reference } of client.list('/v1/networks/{network}/claims', { params: { path } }))
        references.push(reference);
      const problem = await client
        .get('/v1/networks/{network}', { params: { path: { network: 'elsewhere' } } })
        .catch((error: unknown) => error);
      return {
        tried: tried.decision.verdict,
        statuses: [first.status, second.status],
        replayed: second.isReplayed,
        references,
        problem: problem instanceof ProblemError && [problem.status, problem.code, problem.title],
      };
    },
    { ...given, claim },
  );
}

const done = {
  tried: 'approved',
  statuses: [201, 201],
  replayed: true,
  problem: [404, 'request.not_found', '未找到'],
};

test('a page of the shop, whose server holds the secret and passes calls on', async () => {
  const page = await openPage(shopOrigin);
  expect(await work(page, claims[0], { baseUrl: `${shopOrigin}/aftercare`, token: null })).toEqual({
    ...done,
    references: ['WO-1'],
  });
});

test('a page of the service’s own origin, with a token', async () => {
  const context = await browser.newContext();
  hearAnswers(context);
  await context.route(`${server.baseUrl}/{page,sdk.js}`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: module })
      : route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  const page = await context.newPage();
  await page.goto(`${server.baseUrl}/page`);
  expect(await work(page, claims[1], { baseUrl: server.baseUrl, token: shop.client.token })).toEqual({
    ...done,
    references: ['WO-2', 'WO-1'],
  });
});

test('a page of another origin is stopped by the browser, with a token or a secret', async () => {
  const page = await openPage(shopOrigin);
  const stopped = await page.evaluate(
    async ({ baseUrl, token, clientId, clientSecret }) => {
      const { clientCredentials, createClient } = Reflect.get(globalThis, 'sdk');
      const patience = { baseUrl, retries: 0 };
      const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'no error');
      return [
        await createClient({ ...patience, token: () => token })
          .get('/v1/networks')
          .then(() => 'answered', nameOf),
        await clientCredentials({ ...patience, clientId, clientSecret })
          .token()
          .then(() => 'answered', nameOf),
      ];
    },
    {
      baseUrl: server.baseUrl,
      token: shop.client.token,
      clientId: shop.clientId,
      clientSecret: shop.clientSecret,
    },
  );
  expect(stopped).toEqual(['UnreachableError', 'UnreachableError']);
});
