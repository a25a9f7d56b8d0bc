/** A manufacturer with a network, shops and units, made over HTTP as its users would make them. */
import { randomBytes } from 'node:crypto';
import { demoMatrix, demoModel, demoRateCard, demoTerms } from '@aftercare/tools/seed-data';

export interface Reply<Body> {
  status: number;
  headers: Headers;
  /** The very bytes, as text. */
  text: string;
  /** Parsed where it is JSON, otherwise undefined. */
  body: Body;
}

export interface Sent {
  /** JSON, or text together with a `content-type` header of its own. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** Somebody with a token, or nobody. */
export interface Caller {
  readonly token: string | null;
  get<Body>(path: string, headers?: Record<string, string>): Promise<Reply<Body>>;
  /** With an idempotency key of its own, unless the headers bring one. */
  post<Body>(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply<Body>>;
  put<Body>(path: string, body: unknown): Promise<Reply<Body>>;
  /** A post that must succeed; answers its body. */
  make<Body>(path: string, body: unknown, headers?: Record<string, string>): Promise<Body>;
}

export interface Tenant {
  readonly id: string;
  readonly slug: string;
  readonly ownerEmail: string;
  readonly password: string;
  /** Its owner, signed in as a person. */
  readonly owner: Caller;
  /** A machine client with the scopes that a partner's system has. */
  readonly client: Caller;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface Shop extends Tenant {
  readonly membershipId: string;
}

export interface Network {
  /** `/v1/networks/<slug>` */
  readonly path: string;
  readonly maker: Tenant;
  readonly serials: readonly string[];
}

/** Holds a request between its reads and its writes, so that all that run at once have read before the first writes. */
export const HELD = { 'aftercare-pause-before-commit': '300' };

const DAY_MS = 86_400_000;
const SCOPES = [
  'network:read',
  'agreements:read',
  'agreements:sign',
  'products:read',
  'policies:read',
  'claims:read',
  'claims:write',
  'service:read',
  'service:work',
  'statements:read',
  'files:read',
  'files:write',
  'inbox:read',
];

export function openCaller(baseUrl: string, token: string | null): Caller {
  const send = async <Body>(method: string, path: string, { body, headers }: Sent): Promise<Reply<Body>> => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /^application\/(\w+\+)?json/.test(response.headers.get('content-type') ?? '') && text !== '';
    // The caller names the shape that it goes on to check.
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (isJson ? JSON.parse(text) : undefined) as Body,
    };
  };
  const post = <Body>(path: string, body: unknown, headers?: Record<string, string>) =>
    send<Body>('POST', path, { body, headers: { 'idempotency-key': randomBytes(12).toString('hex'), ...headers } });
  return {
    token,
    get: <Body>(path: string, headers: Record<string, string> = {}) => send<Body>('GET', path, { headers }),
    post,
    put: <Body>(path: string, body: unknown) =>
      send<Body>('PUT', path, { body, headers: { 'idempotency-key': randomBytes(12).toString('hex') } }),
    async make<Body>(path: string, body: unknown, headers?: Record<string, string>) {
      const reply = await post<Body>(path, body, headers);
      if (reply.status >= 300) throw new Error(`POST ${path} answered ${reply.status}: ${reply.text}`);
      return reply.body;
    },
  };
}

export interface Session {
  readonly accessToken: string;
  readonly user: { readonly id: string; readonly name: string; readonly permissions: readonly string[] };
}

/** A tenant of its own with its owner signed in and one client. */
export async function signUp(
  baseUrl: string,
  kind: 'manufacturer' | 'distributor' | 'shop',
  slug: string,
): Promise<Tenant> {
  const nobody = openCaller(baseUrl, null);
  const password = randomBytes(12).toString('base64url');
  const ownerEmail = `owner@${slug}.example`;
  const { id } = await nobody.make<{ id: string }>('/v1/tenants', {
    slug,
    kind,
    name: `Tenant ${slug}`,
    owner: { email: ownerEmail, name: 'Owner', password },
  });
  const { accessToken } = await nobody.make<{ accessToken: string }>('/v1/session', {
    tenant: slug,
    email: ownerEmail,
    password,
  });
  const owner = openCaller(baseUrl, accessToken);
  const { clientId, clientSecret } = await owner.make<{ clientId: string; clientSecret: string }>('/v1/api-clients', {
    name: 'Test client',
    scopes: SCOPES,
  });
  const token = await requestToken(baseUrl, clientId, clientSecret);
  return { id, slug, ownerEmail, password, owner, client: openCaller(baseUrl, token), clientId, clientSecret };
}

/** Client credentials (RFC 6749 §4.4). */
export async function requestToken(baseUrl: string, clientId: string, clientSecret: string): Promise<string> {
  const form = new URLSearchParams({ grant_type: 'client_credentials' }).toString();
  const { access_token } = await openCaller(baseUrl, null).make<{ access_token: string }>('/oauth/token', form, {
    'content-type': 'application/x-www-form-urlencoded',
    authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
  });
  return access_token;
}

/** A manufacturer with published rules, one model and so many units, sold 200 days ago. */
export async function buildNetwork(
  baseUrl: string,
  { slug = 'sunlit', units = 10 }: { slug?: string; units?: number } = {},
): Promise<Network> {
  const maker = await signUp(baseUrl, 'manufacturer', slug);
  const path = `/v1/networks/${slug}`;
  await maker.owner.make(`${path}/models`, demoModel);
  for (const [segment, policy] of [
    ['warranty-terms', demoTerms()],
    ['charge-matrices', demoMatrix()],
    ['rate-cards', demoRateCard()],
  ] as const) {
    const { id } = await maker.owner.make<{ id: string }>(`${path}/${segment}`, policy);
    await maker.owner.make(`${path}/${segment}/${id}/publish`, {});
  }
  return { path, maker, serials: units === 0 ? [] : await importUnits({ path, maker }, units) };
}

/** Imports so many units more; their serial numbers begin with `prefix`. */
export async function importUnits(
  { path, maker }: Pick<Network, 'path' | 'maker'>,
  count: number,
  prefix = 'U',
): Promise<string[]> {
  const serials = Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(6, '0')}`);
  const rows = serials.map(
    (serial) => `${serial},${demoModel.code},B1,${daysAgo(290)},${daysAgo(230)},${daysAgo(200)}`,
  );
  const csv = `serial,model,batch,productionOn,deliveryOn,invoiceOn\n${rows.join('\n')}\n`;
  await maker.owner.make(`${path}/imports`, csv, { 'content-type': 'text/csv' });
  return serials;
}

/** A shop that was invited, applied and was approved. */
export function addShop(baseUrl: string, network: Network, slug: string): Promise<Shop> {
  return addMember(baseUrl, network, 'shop', slug);
}

/** The same for any kind of member. */
export async function addMember(
  baseUrl: string,
  network: Network,
  memberKind: 'distributor' | 'shop',
  slug: string,
  changed: { readonly divisionCode?: string } = {},
): Promise<Shop> {
  const shop = await signUp(baseUrl, memberKind, slug);
  const { token } = await network.maker.owner.make<{ token: string }>(`${network.path}/invitations`, {
    memberKind,
    email: `office@${slug}.example`,
  });
  const { id } = await shop.owner.make<{ id: string }>(`${network.path}/applications`, {
    invitation: token,
    legalName: `Shop ${slug}`,
    licenceNumber: `91370100-${slug}`,
    divisionCode: '370102',
    address: 'Test Road 1',
    phone: '0531-5550100',
    categories: ['solar-heater'],
    ...changed,
  });
  await network.maker.owner.make(`${network.path}/memberships/${id}/approve`, {});
  return { ...shop, membershipId: id };
}

/** A claim that is approved whole; `changed` makes it another one. */
export function makeClaim(unit: string, reference: string, changed: Record<string, unknown> = {}) {
  return {
    reference,
    unit,
    component: 'pipes',
    causalPart: 'VLV-012',
    cause: 'quality',
    failedOn: daysAgo(9),
    repairedOn: daysAgo(5),
    signedOn: daysAgo(5),
    lines: [
      { kind: 'labour', operation: 'replace-valve', minutes: 30, claimed: { amount: 4000, currency: 'CNY' } },
      { kind: 'part', partNumber: 'VLV-012', quantity: 1, claimed: { amount: 2500, currency: 'CNY' } },
    ],
    ...changed,
  };
}

/** A day so many before today where the network is (UTC+8): in the last eight hours of a UTC day that is the next one. */
export function daysAgo(days: number): string {
  return new Date(Date.now() + 8 * 3_600_000 - days * DAY_MS).toISOString().slice(0, 10);
}
