/** Who there is: two manufacturers whose networks share shops, with terms, units and agreements; made over the API. */
import { createHash } from 'node:crypto';
import { demoMatrix, demoModel, demoRateCard, demoSlaPolicy, demoTerms } from '@aftercare/tools/seed-data';
import type { Caller, Callers, Tenant } from './callers.ts';
import { OPERATOR_TOKEN } from './service.ts';
import type { World } from './world.ts';

export interface Shop {
  readonly tenant: Tenant;
  readonly owner: Caller;
  readonly client: Caller;
  readonly second: Caller;
}

export interface Member {
  readonly shop: Shop;
  readonly membershipId: string;
}

export interface Network {
  readonly path: string;
  readonly tenant: Tenant;
  /** Closes, audits and pays. */
  readonly owner: Caller;
  /** Two people who say yes or no. */
  readonly approvers: readonly [Caller, Caller];
  readonly members: readonly Member[];
  readonly serials: readonly string[];
}

export interface Cast {
  readonly networks: readonly Network[];
  readonly shops: readonly Shop[];
}

const SCOPES = [
  'network:read',
  'products:read',
  'claims:read',
  'claims:write',
  'service:read',
  'service:work',
  'inbox:read',
];
const UNITS = 60;
const JSON_TYPE = { 'content-type': 'application/json' };
const MEMBERS_OF = { sunlit: ['north-shop', 'south-shop', 'east-shop'], moonlit: ['south-shop', 'west-shop'] } as const;

export async function buildCast(world: World, callers: Callers): Promise<Cast> {
  const operator = { ...JSON_TYPE, authorization: `Bearer ${OPERATOR_TOKEN}` };
  for (let after: unknown; after !== null; )
    after = (await callers.open('/v1/operator/migrations', JSON.stringify({ after }), operator)).next;
  const shops = new Map<string, Shop>();
  for (const slug of new Set(Object.values(MEMBERS_OF).flat())) shops.set(slug, await openShop(callers, slug));
  const networks: Network[] = [];
  for (const [slug, members] of Object.entries(MEMBERS_OF))
    networks.push(
      await openNetwork(
        world,
        callers,
        slug,
        members.flatMap((name) => shops.get(name) ?? []),
      ),
    );
  return { networks, shops: [...shops.values()] };
}

async function signUp(callers: Callers, kind: string, slug: string): Promise<{ tenant: Tenant; owner: Caller }> {
  const canary = `canary-${slug}`;
  const credentials = { kind: 'person', email: `owner@${slug}.example`, password: `a password of ${slug}` } as const;
  const { id } = await callers.open(
    '/v1/tenants',
    JSON.stringify({
      slug,
      kind,
      name: `Tenant ${slug}`,
      owner: { email: credentials.email, name: `Owner ${canary}`, password: credentials.password },
    }),
    JSON_TYPE,
  );
  const tenant = { id: String(id), slug, canary };
  return { tenant, owner: { name: `${slug}/owner`, tenant, credentials, token: null } };
}

async function invite(callers: Callers, owner: Caller, name: string, roles: readonly string[]): Promise<Caller> {
  const { tenant } = owner;
  const credentials = {
    kind: 'person',
    email: `${name}@${tenant.slug}.example`,
    password: `a password of ${name}`,
  } as const;
  const { invitationToken } = await make(callers, owner, '/v1/users', {
    email: credentials.email,
    name: `${name} ${tenant.canary}`,
    roles,
  });
  await callers.open(
    '/v1/users/accept',
    JSON.stringify({ tenant: tenant.slug, token: invitationToken, password: credentials.password }),
    JSON_TYPE,
  );
  return { name: `${tenant.slug}/${name}`, tenant, credentials, token: null };
}

async function openShop(callers: Callers, slug: string): Promise<Shop> {
  const { tenant, owner } = await signUp(callers, 'shop', slug);
  const openClient = async (name: string): Promise<Caller> => {
    const { clientId, clientSecret } = await make(callers, owner, '/v1/api-clients', { name, scopes: SCOPES });
    const credentials = { kind: 'client', clientId: String(clientId), clientSecret: String(clientSecret) } as const;
    return { name: `${slug}/${name}`, tenant, credentials, token: null };
  };
  return { tenant, owner, client: await openClient('client'), second: await openClient('second-client') };
}

async function openNetwork(world: World, callers: Callers, slug: string, shops: readonly Shop[]): Promise<Network> {
  const { tenant, owner } = await signUp(callers, 'manufacturer', slug);
  const path = `/v1/networks/${slug}`;
  const approvers = [
    await invite(callers, owner, 'first-approver', ['approver', 'claims_reviewer']),
    await invite(callers, owner, 'second-approver', ['approver', 'claims_reviewer']),
  ] as const;
  await make(callers, owner, `${path}/models`, demoModel);
  const card = demoRateCard();
  for (const [segment, policy] of [
    ['warranty-terms', demoTerms()],
    ['charge-matrices', demoMatrix()],
    ['rate-cards', { ...card, content: { ...card.content, submissionDays: 90, cureDays: 60 } }],
    ['sla-policies', demoSlaPolicy()],
  ] as const) {
    const { id } = await make(callers, owner, `${path}/${segment}`, { ...policy, effectiveFrom: '2020-01-01' });
    await make(callers, owner, `${path}/${segment}/${String(id)}/publish`, {});
  }
  const serials = Array.from(
    { length: UNITS },
    (_, index) => `${slug.toUpperCase()}-${String(index + 1).padStart(4, '0')}`,
  );
  const day = (before: number) => new Date(world.now - before * 86_400_000).toISOString().slice(0, 10);
  const rows = serials.map((serial) => `${serial},${demoModel.code},B1,${day(150)},${day(120)},${day(100)}`);
  const csv = `serial,model,batch,productionOn,deliveryOn,invoiceOn\n${rows.join('\n')}\n`;
  const imported = await callers.ask(owner, { kind: 'import', path: `${path}/imports`, body: csv, key: null }, true);
  if ((imported.attempts[0]?.status ?? 0) >= 300)
    throw new Error(`the import was refused: ${imported.attempts[0]?.text}`);
  const members: Member[] = [];
  for (const shop of shops) {
    const membershipId = await join(callers, { path, owner }, shop);
    await agree(callers, { path, owner }, shop, membershipId);
    members.push({ shop, membershipId });
  }
  return { path, tenant, owner, approvers, members, serials };
}

async function join(callers: Callers, { path, owner }: Pick<Network, 'path' | 'owner'>, shop: Shop): Promise<string> {
  const { slug, canary } = shop.tenant;
  const { token } = await make(callers, owner, `${path}/invitations`, {
    memberKind: 'shop',
    email: `office@${slug}.example`,
  });
  const { id } = await make(callers, shop.owner, `${path}/applications`, {
    invitation: token,
    legalName: `${slug} ${canary}`,
    licenceNumber: `91370100-${slug}`,
    divisionCode: '370102',
    address: `Road 1 ${canary}`,
    phone: '0531-5550100',
    categories: ['solar-heater'],
  });
  await make(callers, owner, `${path}/memberships/${String(id)}/approve`, {});
  return String(id);
}

async function agree(
  callers: Callers,
  { path, owner }: Pick<Network, 'path' | 'owner'>,
  shop: Shop,
  membership: string,
): Promise<void> {
  const content = {
    validFrom: '2020-01-01',
    validUntil: null,
    jurisdiction: 'Jinan',
    territory: { divisions: ['370102'], isExclusive: false },
    categories: ['solar-heater'],
    policies: { warrantyTerms: null, chargeMatrix: null, rateCard: null, slaPolicy: null },
    duties: {},
    dispatch: { acceptWithinMinutes: 30 },
    settlement: { mode: 'per_claim', skips: ['audit'] },
  };
  const { id } = await make(callers, owner, `${path}/agreements`, { membership, content });
  const offered = await make(callers, owner, `${path}/agreements/${String(id)}/offer`, {});
  const documentHash = createHash('sha256').update(String(offered.document)).digest('hex');
  await make(callers, shop.owner, `${path}/agreements/${String(id)}/sign`, { name: 'Member', documentHash });
  await make(callers, owner, `${path}/agreements/${String(id)}/sign`, { name: 'Manufacturer', documentHash });
}

/** A post that must succeed; nothing goes wrong before the story begins. */
async function make(callers: Callers, caller: Caller, path: string, body: unknown): Promise<Record<string, unknown>> {
  const operation = await callers.ask(caller, { kind: 'prepare', path, body, key: null }, true);
  const last = operation.attempts.at(-1);
  if (last === undefined || last.status === null || last.status >= 300)
    throw new Error(`${path} answered ${last?.status}: ${last?.text}`);
  return JSON.parse(last.text);
}
