/** Demonstration data, made by calling the API as its users do; dated relative to today so that it always looks alive. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refuse.ts';
import { demoMatrix, demoModel, demoRateCard, demoTerms, demoUnitCsv, listDemoClaims } from './seed-data.ts';

interface Seeding {
  readonly baseUrl: string;
  readonly dataDir: string;
}

interface Access {
  readonly slug: string;
  readonly accounts: Record<string, string>;
  readonly password: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const MANUFACTURER_ROLES = [
  'admin',
  'service_desk',
  'follow_up_agent',
  'claims_reviewer',
  'approver',
  'finance',
  'quality',
  'storekeeper',
  'sales',
  'viewer',
];
const SHOP_ROLES = ['technician', 'finance', 'viewer'];
const SCOPES = [
  'network:read',
  'products:read',
  'policies:read',
  'claims:read',
  'claims:write',
  'files:read',
  'files:write',
  'inbox:read',
];

export async function seedDemo({ baseUrl, dataDir }: Seeding): Promise<void> {
  const password = randomBytes(12).toString('base64url');
  const maker = await seedTenant(baseUrl, password, {
    slug: 'sunlit',
    kind: 'manufacturer',
    name: '阳光热水 Sunlit Heaters',
    roles: MANUFACTURER_ROLES,
  });
  const shop = await seedTenant(baseUrl, password, {
    slug: 'lixia-repair',
    kind: 'shop',
    name: '济南历下维修 Jinan Lixia Repair',
    roles: SHOP_ROLES,
  });
  const other = await seedTenant(baseUrl, password, {
    slug: 'huaxing-service',
    kind: 'shop',
    name: '淄博华兴服务 Zibo Huaxing Service',
    roles: [],
  });

  const network = '/v1/networks/sunlit';
  await maker.post(`${network}/models`, demoModel);
  for (const [segment, policy] of [
    ['warranty-terms', demoTerms()],
    ['charge-matrices', demoMatrix()],
    ['rate-cards', demoRateCard()],
  ] as const) {
    const { id } = await maker.post<{ id: string }>(`${network}/${segment}`, policy);
    await maker.post(`${network}/${segment}/${id}/publish`, {});
  }
  const { csv, serials } = demoUnitCsv();
  await maker.send(`${network}/imports`, { body: csv, mediaType: 'text/csv' });
  const labels = await maker.post<{ items: { url: string; serial: string }[] }>(`${network}/labels`, { serials });

  await joinNetwork(maker, shop, network, { legalName: '济南历下维修 Jinan Lixia Repair', divisionCode: '370102' });
  await joinNetwork(maker, other, network, { legalName: '淄博华兴服务 Zibo Huaxing Service', divisionCode: '370303' });
  for (const { claim, by } of listDemoClaims(serials))
    await (by === 'first' ? shop : other).post(`${network}/claims`, claim);

  // What a shop's own database knows comes through the Queue, a moment later.
  for (const member of [shop, other]) await member.waitForNetwork();

  const [label] = labels.items;
  const demo = {
    baseUrl,
    serial: label?.serial,
    qr: label?.url,
    tenants: [maker, shop, other].map((tenant) => tenant.access),
  };
  writeFileSync(join(dataDir, 'demo.json'), `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
}

interface SeededTenant {
  readonly access: Access;
  post<Answer>(path: string, body: unknown): Promise<Answer>;
  send<Answer>(path: string, sent: { body: string; mediaType: string }): Promise<Answer>;
  waitForNetwork(): Promise<void>;
}

async function seedTenant(
  baseUrl: string,
  password: string,
  { slug, kind, name, roles }: { slug: string; kind: string; name: string; roles: readonly string[] },
): Promise<SeededTenant> {
  const email = (role: string) => `${role.replaceAll('_', '-')}@${slug}.example`;
  const owner = { email: email('owner'), name: 'Demo owner', password };
  await call(baseUrl, null, '/v1/tenants', { slug, kind, name, owner });
  const { accessToken } = await call<{ accessToken: string }>(baseUrl, null, '/v1/session', {
    tenant: slug,
    email: owner.email,
    password,
  });
  for (const role of roles) {
    const { invitationToken } = await call<{ invitationToken: string }>(baseUrl, accessToken, '/v1/users', {
      email: email(role),
      name: `Demo ${role.replaceAll('_', ' ')}`,
      roles: [role],
    });
    await call(baseUrl, null, '/v1/users/accept', { tenant: slug, token: invitationToken, password });
  }
  const client = await call<{ clientId: string; clientSecret: string }>(baseUrl, accessToken, '/v1/api-clients', {
    name: 'Demo client',
    scopes: SCOPES,
  });
  return {
    access: {
      slug,
      accounts: Object.fromEntries(['owner', ...roles].map((role) => [role, email(role)])),
      password,
      clientId: client.clientId,
      clientSecret: client.clientSecret,
    },
    post: (path, body) => call(baseUrl, accessToken, path, body),
    send: (path, { body, mediaType }) => request(baseUrl, accessToken, path, body, mediaType),
    async waitForNetwork() {
      for (let tries = 0; tries < 100; tries++) {
        const response = await fetch(`${baseUrl}/v1/networks`, { headers: { Authorization: `Bearer ${accessToken}` } });
        // The answer of the Worker built from this very commit.
        const { items } = (await response.json()) as { items: unknown[] };
        if (items.length > 0) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`seeding: ${slug} did not learn of its network within 10 s`);
    },
  };
}

/** Invitation, application, approval. */
async function joinNetwork(
  maker: SeededTenant,
  shop: SeededTenant,
  network: string,
  { legalName, divisionCode }: { legalName: string; divisionCode: string },
): Promise<void> {
  const { token } = await maker.post<{ token: string }>(`${network}/invitations`, {
    email: `office@${shop.access.slug}.example`,
  });
  const { id } = await shop.post<{ id: string }>(`${network}/applications`, {
    invitation: token,
    legalName,
    licenceNumber: '91370100DEMO00001',
    divisionCode,
    address: 'Demo Road 1',
    phone: '0531-5550100',
    categories: ['solar-heater'],
  });
  await maker.post(`${network}/memberships/${id}/approve`, {});
}

function call<Answer>(baseUrl: string, token: string | null, path: string, body: unknown): Promise<Answer> {
  return request(baseUrl, token, path, JSON.stringify(body), 'application/json');
}

async function request<Answer>(
  baseUrl: string,
  token: string | null,
  path: string,
  body: string,
  mediaType: string,
): Promise<Answer> {
  const response = await fetch(`${baseUrl}${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': mediaType,
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
      'Idempotency-Key': randomBytes(16).toString('hex'),
    },
    body,
  });
  const text = await response.text();
  if (response.status === 409 && text.includes('tenancy.slug_taken')) {
    throw new Refusal(
      'An earlier start was interrupted while it made the demonstration data. Run `npm run reset`, then start again.',
      '上次启动在生成演示数据时被中断。请先执行 npm run reset，再重新启动。',
    );
  }
  if (!response.ok) throw new Error(`seeding: POST ${path} answered ${response.status}: ${text}`);
  // The answer of the Worker built from this very commit.
  return JSON.parse(text) as Answer;
}
