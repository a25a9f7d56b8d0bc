import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type ReceivedWebhook, verifySignature, verifyWebhook, WebhookError, type WebhookFault } from './webhooks.ts';

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const id = 'evt_01k9zq7m9v3x8r2c6d5f4g7h1j';
const now = new Date('2026-06-12T08:00:00Z');
const event = {
  type: 'claim.decided.v1',
  timestamp: '2026-06-12T07:59:58.000Z',
  data: {
    id: 'clm_1',
    network: 'sunlit',
    state: 'approved',
    reference: 'WO-1',
    resource: '/v1/networks/sunlit/claims/clm_1',
  },
};

/** Signed with Node's own HMAC, not with ours. */
function sign(body: string, at = now, key = secret, webhookId = id) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const hmac = createHmac('sha256', Buffer.from(key.replace('whsec_', ''), 'base64'));
  return {
    'webhook-id': webhookId,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${hmac.update(`${webhookId}.${timestamp}.${body}`).digest('base64')}`,
  };
}

const body = JSON.stringify(event);
const call = (changed: Partial<ReceivedWebhook> = {}): ReceivedWebhook => ({
  headers: sign(body),
  body,
  secret,
  now,
  ...changed,
});

async function faultOf(received: ReceivedWebhook): Promise<WebhookFault | 'accepted'> {
  try {
    await verifySignature(received);
    return 'accepted';
  } catch (error) {
    if (error instanceof WebhookError) return error.fault;
    throw error;
  }
}

test('an event, typed by its type, and the id to keep', async () => {
  const taken = await verifyWebhook(call());
  expect(taken).toEqual({ id, event });
  if (taken.event.type === 'claim.decided.v1') expectTypeOf(taken.event.data.reference).toEqualTypeOf<string>();
  else expectTypeOf<'claim.decided.v1'>().not.toExtend<typeof taken.event.type>();
});

test.each<[string, Partial<ReceivedWebhook>]>([
  ['headers of fetch', { headers: new Headers(sign(body)) }],
  [
    'headers written in capitals',
    { headers: Object.fromEntries(Object.entries(sign(body)).map(([k, v]) => [k.toUpperCase(), v])) },
  ],
  ['bytes', { body: new TextEncoder().encode(body) }],
  ['bytes that are not UTF-8', { body: Buffer.from([0xff, 0x00]), headers: signBytes(Buffer.from([0xff, 0x00])) }],
  ['one of two secrets', { secret: [`whsec_${randomBytes(32).toString('base64')}`, secret] }],
  ['5 minutes ago', { now: new Date(now.getTime() + 300_000) }],
  ['5 minutes ahead', { now: new Date(now.getTime() - 300_000) }],
])('taken: %s', async (_, changed) => {
  expect(await faultOf(call(changed))).toBe('accepted');
});

function signBytes(bytes: Uint8Array) {
  const timestamp = String(now.getTime() / 1000);
  const hmac = createHmac('sha256', Buffer.from(secret.slice(6), 'base64')).update(`${id}.${timestamp}.`);
  return { ...sign(''), 'webhook-signature': `v1,${hmac.update(bytes).digest('base64')}` };
}

test.each<[string, WebhookFault, Partial<ReceivedWebhook>]>([
  ['another body', 'wrong_signature', { body: `${body} ` }],
  ['another id', 'wrong_signature', { headers: { ...sign(body), 'webhook-id': 'evt_2' } }],
  [
    'another time',
    'wrong_signature',
    { headers: { ...sign(body), 'webhook-timestamp': String(now.getTime() / 1000 + 1) } },
  ],
  ['another secret', 'wrong_signature', { secret: `whsec_${randomBytes(32).toString('base64')}` }],
  [
    'another version',
    'wrong_signature',
    { headers: { ...sign(body), 'webhook-signature': sign(body)['webhook-signature'].replace('v1', 'v2') } },
  ],
  [
    'behind ten that are wrong',
    'wrong_signature',
    {
      headers: {
        ...sign(body),
        'webhook-signature': `${`v1,${randomBytes(32).toString('base64')} `.repeat(10)}${sign(body)['webhook-signature']}`,
      },
    },
  ],
  ['an id with a point', 'malformed_header', { headers: sign(body, now, secret, 'evt.1') }],
  ['a time of 1e9', 'malformed_header', { headers: { ...sign(body), 'webhook-timestamp': '1e9' } }],
  ['a time with a fraction', 'malformed_header', { headers: { ...sign(body), 'webhook-timestamp': '1765526400.5' } }],
  ['an id that came twice', 'missing_header', { headers: { ...sign(body), 'webhook-id': [id, id] } }],
  ['a second too old', 'too_old', { now: new Date(now.getTime() + 301_000) }],
  ['a second too new', 'too_new', { now: new Date(now.getTime() - 301_000) }],
  ['no secret', 'bad_secret', { secret: [] }],
  ['half a secret', 'bad_secret', { secret: secret.slice(0, 26) }],
  ['a secret that is not base64', 'bad_secret', { secret: 'whsec_$$$' }],
])('refused: %s is %s', async (_, fault, changed) => {
  expect(await faultOf(call(changed))).toBe(fault);
});

test('the clock is that of the machine unless a time is given', async () => {
  const { now: _, ...dated } = call();
  expect(await faultOf({ ...dated, headers: sign(body, new Date()) })).toBe('accepted');
  expect(await faultOf({ ...dated, headers: sign(body, new Date(Date.now() - 600_000)) })).toBe('too_old');
  expect(await faultOf({ ...dated, headers: sign(body, new Date(Date.now() + 600_000)) })).toBe('too_new');
  await expect(verifySignature(call({ now: new Date('') }))).rejects.toThrow(RangeError);
});

test.each(['', '{', '[]', 'null', '{"type":"claim.decided.v1"}', '{"type":1,"timestamp":"","data":{}}'])(
  'signed, but no event: %j',
  async (signed) => {
    await expect(verifyWebhook(call({ body: signed, headers: sign(signed) }))).rejects.toMatchObject({
      name: 'WebhookError',
      fault: 'malformed_payload',
    });
  },
);

const corpora = process.env.CORPORA_DIR;

describe.skipIf(!corpora)('corpora: standard-webhooks', () => {
  type Headers3 = Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>>;
  interface Vectors {
    readonly golden: readonly (Headers3 & { readonly secret: string; readonly payload: string })[];
    readonly reject: readonly (Partial<Headers3> & { readonly case: string })[];
    readonly accept: readonly { readonly case: string; readonly extra?: readonly string[] }[];
  }
  const vectors: Vectors = corpora
    ? JSON.parse(readFileSync(join(corpora, 'standard-webhooks/vectors.json'), 'utf8'))
    : { golden: [], reject: [], accept: [] };
  const [golden] = vectors.golden;
  if (golden === undefined && corpora) throw new Error('there is no golden vector');
  const { secret: goldenSecret = '', payload = '', ...headers } = golden ?? ({} as Partial<Vectors['golden'][number]>);
  const published = (): ReceivedWebhook => ({
    headers,
    body: payload,
    secret: goldenSecret,
    now: new Date(Number(headers['webhook-timestamp']) * 1000),
  });
  const moved = (seconds: number) => ({ now: new Date((Number(headers['webhook-timestamp']) + seconds) * 1000) });
  const without = (name: string) => ({ headers: { ...headers, [name]: undefined } });

  /** What a case says in words; those with values of their own are made from them. */
  const REFUSED: Readonly<Record<string, readonly [WebhookFault, Partial<ReceivedWebhook>?]>> = {
    'missing webhook-id': ['missing_header', without('webhook-id')],
    'missing webhook-timestamp': ['missing_header', without('webhook-timestamp')],
    'missing webhook-signature': ['missing_header', without('webhook-signature')],
    'non-numeric timestamp': ['malformed_header'],
    'invalid signature': ['wrong_signature'],
    'truncated signature (first 8 characters of the valid header)': [
      'wrong_signature',
      { headers: { ...headers, 'webhook-signature': headers['webhook-signature']?.slice(0, 8) } },
    ],
    'empty signature': ['wrong_signature'],
    'timestamp older than 5 min + 1 s': ['too_old', moved(301)],
    'timestamp newer than 5 min + 1 s': ['too_new', moved(-301)],
    'empty secret': ['bad_secret', { secret: '' }],
    "secret 'whsec_' only": ['bad_secret', { secret: 'whsec_' }],
  };

  test('there are fourteen cases at least', () => {
    expect(vectors.golden.length + vectors.reject.length + vectors.accept.length).toBeGreaterThanOrEqual(14);
  });

  test.each(vectors.golden)('golden: $webhook-id', async ({ secret: key, payload: bytes, ...signed }) => {
    const at = new Date(Number(signed['webhook-timestamp']) * 1000);
    expect(await verifySignature({ headers: signed, body: bytes, secret: key, now: at })).toBe(signed['webhook-id']);
  });

  test.each(vectors.reject)('refused: $case', async ({ case: about, ...own }) => {
    const [fault, changed] = REFUSED[about] ?? [];
    expect(fault, 'a case that nobody made').toBeDefined();
    const received = { ...published(), ...(changed ?? { headers: { ...headers, ...own } }) };
    expect(await faultOf(received)).toBe(fault);
  });

  test.each(vectors.accept)('taken: $case', async ({ case: about, extra }) => {
    const signature = headers['webhook-signature'] ?? '';
    const ways: Readonly<Record<string, readonly ReceivedWebhook[]>> = {
      'multi-signature header, valid one third': [
        { ...published(), headers: { ...headers, 'webhook-signature': [...(extra ?? []), signature].join(' ') } },
      ],
      'secret with and without whsec_ prefix': [
        published(),
        { ...published(), secret: goldenSecret.replace('whsec_', '') },
      ],
      'empty payload': [{ ...published(), body: '', headers: sign('', published().now, goldenSecret) }],
    };
    const tried = ways[about] ?? [];
    expect(tried.length, 'a case that nobody made').toBeGreaterThan(0);
    for (const received of tried) expect(await faultOf(received)).toBe('accepted');
  });
});
