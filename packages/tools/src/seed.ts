/**
 * Demonstration data, made by calling the API as its users do, never by a row of its own. Its past is real: the clock of the
 * server is moved through two months, so that clocks, statements and payments are what they would have been.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inMonth, minutesAfter, toDay } from './demo/calendar.ts';
import { listJobs, type ShopName } from './demo/jobs.ts';
import { type Company, planJobs, playScenes, type Scene } from './demo/run-jobs.ts';
import { type Caller, Stage, type Tenant } from './demo/stage.ts';
import {
  demoAgreement,
  demoCategories,
  demoControllers,
  demoMatrix,
  demoModel,
  demoRateCard,
  demoSlaPolicy,
  demoTariff,
  demoTerms,
  demoUnits,
} from './seed-data.ts';

interface Seeding {
  readonly baseUrl: string;
  readonly dataDir: string;
  /** Runs the cron of the server as of now. */
  tick(): Promise<unknown>;
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
const NETWORK = '/v1/networks/sunlit';
const CONTROLLERS = '/v1/networks/orient';
/** One job goes to one of these units; the first after them is the one of the README. */
const JOBS = 40;

interface Shop {
  readonly name: ShopName;
  readonly slug: string;
  readonly legalName: string;
  readonly divisionCode: string;
  readonly divisions: readonly string[];
  readonly grade: string;
  readonly roles: readonly string[];
}

const SHOPS: readonly Shop[] = [
  {
    name: 'lixia',
    slug: 'lixia-repair',
    legalName: '济南历下维修 Jinan Lixia Repair',
    divisionCode: '370102',
    divisions: ['370102', '3701'],
    grade: 'A',
    roles: SHOP_ROLES,
  },
  {
    name: 'huaxing',
    slug: 'huaxing-service',
    legalName: '淄博华兴服务 Zibo Huaxing Service',
    divisionCode: '370303',
    divisions: ['370303', '3703', '3701'],
    grade: 'B',
    roles: [],
  },
  {
    name: 'kuiwen',
    slug: 'kuiwen-hot-water',
    legalName: '潍坊奎文热水 Weifang Kuiwen Hot Water',
    divisionCode: '370705',
    divisions: ['3707'],
    grade: 'C',
    roles: [],
  },
];

export async function seedDemo({ baseUrl, dataDir, tick }: Seeding): Promise<void> {
  const stage = new Stage(baseUrl);
  const now = new Date();
  await stage.moveTo(inMonth(now, 3, 20, 9));
  try {
    const maker = await stage.signUp({
      slug: 'sunlit',
      kind: 'manufacturer',
      name: '阳光热水 Sunlit Heaters',
      roles: MANUFACTURER_ROLES,
    });
    const shops = await signUpShops(stage);
    const distributor = await stage.signUp({
      slug: 'luzhong-trade',
      kind: 'distributor',
      name: '鲁中商贸 Luzhong Trade',
      roles: [],
    });
    const { sold, labels } = await buildNetwork(maker, shops, distributor);
    await buildControllers(stage, shops.huaxing);

    const paths = labels.map((code) => `/q/${code}`);
    const company: Company = { stage, network: NETWORK, maker, shops, serials: sold, labels: paths };
    const play = planJobs(listJobs(now), company);
    await playScenes(stage, [...play.scenes, ...planMonths(company, now, tick)], now);
    await stage.moveTo(null);
    // What is due by now, as if somebody had always been there.
    for (let visits = 0; visits < 3; visits++) await tick();
    for (const tenant of [...Object.values(shops), distributor]) await waitForNetwork(tenant);
    await leaveToDo(stage, maker, now);

    const tenants = [maker, ...SHOPS.map(({ name }) => shops[name]), distributor];
    const demo = {
      baseUrl,
      serial: sold[JOBS],
      qr: `${baseUrl}/q/${labels[JOBS]}`,
      tracking: play.trackingUrl(),
      tenants: tenants.map(({ access }) => access),
    };
    writeFileSync(join(dataDir, 'demo.json'), `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  } finally {
    await stage.moveTo(null);
  }
}

async function signUpShops(stage: Stage): Promise<Record<ShopName, Tenant>> {
  const made = await Promise.all(
    SHOPS.map(async ({ name, slug, legalName, roles }) => ({
      name,
      tenant: await stage.signUp({ slug, kind: 'shop', name: legalName, roles }),
    })),
  );
  // safe: there is one shop for each name
  return Object.fromEntries(made.map(({ name, tenant }) => [name, tenant])) as Record<ShopName, Tenant>;
}

/** Terms, units, members, agreements: as a manufacturer begins. */
async function buildNetwork(maker: Tenant, shops: Record<ShopName, Tenant>, distributor: Tenant) {
  const machine = maker.as();
  await machine.post(`${NETWORK}/models`, demoModel);
  const policies = {
    warrantyTerms: await publish(machine, `${NETWORK}/warranty-terms`, demoTerms()),
    chargeMatrix: await publish(machine, `${NETWORK}/charge-matrices`, demoMatrix()),
    rateCard: await publish(machine, `${NETWORK}/rate-cards`, demoRateCard()),
    slaPolicy: await publish(machine, `${NETWORK}/sla-policies`, demoSlaPolicy()),
  };
  await publish(machine, `${NETWORK}/customer-tariffs`, demoTariff());
  await publish(machine, `${NETWORK}/categories`, demoCategories());
  const { csv, sold, fresh } = demoUnits();
  await machine.sendCsv(`${NETWORK}/imports`, csv);
  const { items } = await machine.post<{ items: { code: string }[] }>(`${NETWORK}/labels`, {
    serials: sold.slice(0, JOBS + 1),
  });

  const today = toDay(inMonth(new Date(), 3, 20, 9));
  for (const { name, legalName, divisionCode, divisions, grade } of SHOPS) {
    const shop = shops[name];
    const id = await joinNetwork(machine, shop, NETWORK, { memberKind: 'shop', legalName, divisionCode });
    await agree(NETWORK, maker, shop, { membership: id, content: demoAgreement(today, divisions, policies) });
    await machine.post(`${NETWORK}/memberships/${id}/grade`, { grade, reason: '上季度评分' });
    await shop.as().put(`${NETWORK}/capacity`, {
      parallelJobs: 4,
      slotMinutes: 60,
      week: [{ days: [1, 2, 3, 4, 5, 6, 7], hours: [{ from: '07:00', until: '21:00' }] }],
    });
  }
  const to = await joinNetwork(machine, distributor, NETWORK, {
    memberKind: 'distributor',
    legalName: '鲁中商贸 Luzhong Trade',
    divisionCode: '370100',
  });
  await machine.post(`${NETWORK}/deliveries`, { to, shippedOn: today, serials: fresh });
  for (const [index, serial] of fresh.slice(0, 30).entries())
    await distributor.as().post(`${NETWORK}/sales`, {
      serial,
      soldOn: today,
      invoiceNumber: `FP-DEMO-${String(index + 1).padStart(4, '0')}`,
      price: { amount: 299_900, currency: 'CNY' },
    });
  return { sold, labels: items.map(({ code }) => code) };
}

/** What somebody finds on the desk of today: an outlet that applies, a supplier that owes, a budget of goodwill. */
async function leaveToDo(stage: Stage, maker: Tenant, now: Date): Promise<void> {
  const applicant = await stage.signUp({
    slug: 'chengyang-heating',
    kind: 'shop',
    name: '青岛城阳暖通 Qingdao Chengyang Heating',
    roles: [],
  });
  await applyToNetwork(maker.as(), applicant, NETWORK, {
    memberKind: 'shop',
    legalName: '青岛城阳暖通 Qingdao Chengyang Heating',
    divisionCode: '370214',
  });
  await maker.as().post(`${NETWORK}/goodwill-budgets`, {
    year: Number(toDay(now).slice(0, 4)),
    amount: { amount: 2_000_000, currency: 'CNY' },
    reason: '年度计划 Plan of the year',
  });
  const { items } = await maker.as().get<{ items: { id: string }[] }>(`${NETWORK}/claims?state=approved`);
  const [paid] = items;
  if (paid === undefined)
    throw new Error('No claim of the demonstration was approved: there is nothing to ask a supplier for.');
  await maker.as().post(`${NETWORK}/claims/${paid.id}/recovery`, {
    supplier: '海滨搪瓷厂 Haibin Enamel Works',
    reference: 'SR-DEMO-1',
    amount: { amount: 12_000, currency: 'CNY' },
    dueOn: toDay(inMonth(now, -1, 28, 10)),
  });
}

/** The second manufacturer, with one shop in common. */
async function buildControllers(stage: Stage, shop: Tenant): Promise<void> {
  const maker = await stage.signUp({
    slug: 'orient',
    kind: 'manufacturer',
    name: '东方控制 Orient Controls',
    roles: [],
  });
  await maker.as().post(`${CONTROLLERS}/models`, demoControllers.model);
  await maker.as().sendCsv(`${CONTROLLERS}/imports`, demoControllers.csv());
  const membership = await joinNetwork(maker.as(), shop, CONTROLLERS, {
    memberKind: 'shop',
    legalName: '淄博华兴服务 Zibo Huaxing Service',
    divisionCode: '370303',
  });
  const today = toDay(inMonth(new Date(), 3, 20, 9));
  await agree(CONTROLLERS, maker, shop, { membership, content: demoControllers.agreement(today) });
}

/** Two months that were closed: the older one paid, the younger one as far as the calendar lets it be. */
function planMonths({ network, maker, shops }: Company, now: Date, tick: () => Promise<unknown>): Scene[] {
  const month = (monthsBefore: number) => toDay(inMonth(now, monthsBefore, 1, 12)).slice(0, 7);
  const find = async (shop: Tenant, period: string) => {
    const { items } = await shop.as().get<{ items: { id: string }[] }>(`${network}/statements?period=${period}`);
    return `${network}/statements/${items[0]?.id}`;
  };
  const settle = (shop: Tenant, monthsBefore: number): Scene[] => {
    const period = month(monthsBefore);
    const on = (day: number, play: () => Promise<unknown>): Scene => ({
      at: inMonth(now, monthsBefore - 1, day, 10),
      play,
    });
    const step =
      (by: Caller, verb: string, body: unknown = {}) =>
      async () =>
        by.post(`${await find(shop, period)}/${verb}`, body);
    const paidOn = inMonth(now, monthsBefore - 1, 28, 10);
    return [
      on(1, async () => {
        await maker.as().post(`${network}/periods/${period}/close`, {});
        // The statements are made by timers: now, and once more for what the first visit left.
        for (let visits = 0; visits < 100; visits++) {
          await tick();
          const { items } = await shop.as().get<{ items: unknown[] }>(`${network}/statements?period=${period}`);
          if (items.length > 0) return;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        throw new Error(`seeding: no statement of ${period} was made`);
      }),
      on(16, step(shop.as(), 'confirm')),
      { at: minutesAfter(inMonth(now, monthsBefore - 1, 17, 10), 1), play: step(shop.as(), 'papers') },
      on(22, async () => {
        await step(maker.as('approver'), 'approve')();
        if (monthsBefore === 2) await step(maker.as('finance'), 'approve')();
      }),
      ...(monthsBefore === 2
        ? [on(28, step(maker.as('admin'), 'pay', { paidOn: toDay(paidOn), reference: 'BANK-DEMO-1' }))]
        : []),
    ];
  };
  return [...settle(shops.lixia, 2), ...settle(shops.huaxing, 1)];
}

async function publish(maker: Caller, path: string, policy: unknown): Promise<string> {
  const { id } = await maker.post<{ id: string }>(path, policy);
  await maker.post(`${path}/${id}/publish`, {});
  return id;
}

interface Joining {
  readonly memberKind: 'shop' | 'distributor';
  readonly legalName: string;
  readonly divisionCode: string;
}

/** Invitation, application, approval; answers the membership. */
async function joinNetwork(maker: Caller, member: Tenant, network: string, facts: Joining): Promise<string> {
  const id = await applyToNetwork(maker, member, network, facts);
  await maker.post(`${network}/memberships/${id}/approve`, {});
  return id;
}

/** Invitation and application; answers the membership. */
async function applyToNetwork(maker: Caller, member: Tenant, network: string, facts: Joining): Promise<string> {
  const { token } = await maker.post<{ token: string }>(`${network}/invitations`, {
    email: `office@${member.access.slug}.example`,
    memberKind: facts.memberKind,
  });
  const { id } = await member.as().post<{ id: string }>(`${network}/applications`, {
    invitation: token,
    legalName: facts.legalName,
    divisionCode: facts.divisionCode,
    licenceNumber: `91370000DEMO${facts.divisionCode}`,
    address: '演示路 1 号 Demo Road 1',
    phone: '0531-5550100',
    categories: ['solar-heater'],
  });
  return id;
}

/** Drafted, offered, signed by both over the hash of the same bytes. */
async function agree(network: string, maker: Tenant, member: Tenant, draft: unknown): Promise<void> {
  const path = `${network}/agreements`;
  const { id } = await maker.as().post<{ id: string }>(path, draft);
  const { document } = await maker.as().post<{ document: string }>(`${path}/${id}/offer`, {});
  const documentHash = createHash('sha256').update(document).digest('hex');
  await member.as().post(`${path}/${id}/sign`, { name: 'Demo owner', documentHash });
  await maker.as().post(`${path}/${id}/sign`, { name: 'Demo owner', documentHash });
}

/** What a member's own database knows comes through the Queue, a moment later. */
async function waitForNetwork(member: Tenant): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { items } = await member.as().get<{ items: unknown[] }>('/v1/networks');
    if (items.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`seeding: ${member.access.slug} did not learn of its network within 10 s`);
}
