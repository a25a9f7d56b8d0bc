/** Evidence: kept byte by byte under the own tenant, known by its content, and nobody else's. */
import { createHash, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signUp, type Tenant } from '../kit/network.ts';
import { startServer, type TestServer } from '../kit/server.ts';

/** One grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const FILE_LIMIT_BYTES = 10_000_000;

let server: TestServer;
let shop: Tenant;
let other: Tenant;

beforeAll(async () => {
  server = await startServer({ assets: false });
  shop = await signUp(server.baseUrl, 'shop', 'lixia-repair');
  other = await signUp(server.baseUrl, 'shop', 'huaxing');
});
afterAll(() => server.stop());

function upload(body: Buffer<ArrayBuffer>, mediaType: string, key: string = randomUUID()): Promise<Response> {
  return fetch(`${server.baseUrl}/v1/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${shop.client.token}`, 'content-type': mediaType, 'idempotency-key': key },
    body,
  });
}

const bytes = (buffer: Buffer): Buffer<ArrayBuffer> => Buffer.from(new Uint8Array(buffer));

test('what was sent comes back byte by byte, as an attachment, and only to its tenant', async () => {
  const key = randomUUID();
  const response = await upload(bytes(PIXEL), 'image/png', key);
  expect(response.status).toBe(201);
  const text = await response.text();
  const file: { id: string } = JSON.parse(text);
  const sha256 = createHash('sha256').update(PIXEL).digest('hex');
  expect(file).toEqual({ id: file.id, mediaType: 'image/png', sizeBytes: PIXEL.length, sha256 });

  const again = await upload(bytes(PIXEL), 'image/png', key);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(await again.text()).toBe(text);

  const read = (tenant: Tenant) =>
    fetch(`${server.baseUrl}/v1/files/${file.id}`, { headers: { authorization: `Bearer ${tenant.client.token}` } });
  const own = await read(shop);
  expect(own.headers.get('content-type')).toBe('image/png');
  expect(own.headers.get('content-disposition')).toBe(`attachment; filename="${file.id}"`);
  expect(own.headers.get('x-content-type-options')).toBe('nosniff');
  expect(Buffer.from(await own.arrayBuffer()).equals(PIXEL)).toBe(true);
  expect((await read(other)).status).toBe(404);
});

test.each([
  ['a picture that says it is a paper', PIXEL, 'application/pdf', 422, 'evidence.kind_not_allowed'],
  [
    'a page that says it is a picture',
    Buffer.from('<script>alert(1)</script>'),
    'image/png',
    422,
    'evidence.kind_not_allowed',
  ],
  [
    'a drawing that can hold a script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'image/svg+xml',
    415,
    'request.wrong_media_type',
  ],
  ['nothing', Buffer.alloc(0), 'image/png', 422, 'evidence.empty'],
])('%s is refused', async (_what, body, mediaType, status, code) => {
  const response = await upload(bytes(body), mediaType);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ code });
});

test('one byte too much is refused before it is read', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${shop.client.token}`,
      'content-type': 'image/png',
      'content-length': FILE_LIMIT_BYTES + 1,
      'idempotency-key': randomUUID(),
    };
    const started = request(`${server.baseUrl}/v1/files`, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      started.destroy();
    });
    started.on('error', reject);
    // The rest is never sent: the answer has to come without it.
    started.write(PIXEL);
  });
  expect(status).toBe(413);
});

test('the largest file is taken', async () => {
  const response = await upload(bytes(Buffer.concat([PIXEL], FILE_LIMIT_BYTES)), 'image/png');
  expect(response.status).toBe(201);
});
