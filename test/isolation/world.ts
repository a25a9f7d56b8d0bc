/**
 * One manufacturer's network with everything in it that an operation can be aimed at, made over HTTP as its users would.
 * Two of them stand side by side: what is rightful in one is a probe in the other.
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import {
  demoCategories,
  demoCodeSet,
  demoCoveragePlan,
  demoMatrix,
  demoModel,
  demoRateCard,
  demoRequirements,
  demoRetentionPeriods,
  demoSlaPolicy,
  demoTariff,
  demoTerms,
} from '@aftercare/tools/seed-data';
import { agreementContent, agreementTemplate, offer, sign } from '../kit/agreement.ts';
import { ANSWERS, fillIn, open, PIXEL } from '../kit/customer.ts';
import { readClaims, readSigningKey, type SigningKey } from '../kit/forge.ts';
import { awaitMail, readLink } from '../kit/mailbox.ts';
import { type Caller, type Network, openCaller, requestToken, signUp, type Tenant } from '../kit/network.ts';
import { addPerson, codeAt, enter, PASSWORD } from '../kit/person.ts';
import type { TestServer } from '../kit/server.ts';
import { act, ask, type Order, REPORT, requestOf, type ServiceRequest } from '../kit/service.ts';
import { beginFile, putPart, untilImported } from '../kit/unit-file.ts';
import { type Clock, Seat } from './seat.ts';

/** Tenants of a network, by the part that they play. */
export type Part = 'maker' | 'shop' | 'other' | 'suspended' | 'distributor' | 'invited' | 'applied' | 'turnedDown';
/** Who sits where: a part is its owner, the others are colleagues. */
export type SeatName = Part | 'approver' | 'payer' | 'shopMachine' | 'colleague' | 'confirming' | 'leaving';

const UNITS = 110;
/** Days of the month on which papers are taken in. */
const PAPERS_DAY = 16;
/** Each month that is told has one statement, left in the state that one operation begins from. */
const MONTHS = ['pay', 'approve', 'audit', 'papers', 'resolve', 'dispute', 'confirm'] as const;

export interface Member extends Tenant {
  readonly membershipId: string;
}

export class World {
  readonly server: TestServer;
  readonly clock: Clock;
  readonly name: string;
  readonly path: string;
  readonly tenants = new Map<Part, Tenant>();
  readonly seats = new Map<SeatName, Seat>();
  /** People and machines of a tenant that may do next to nothing. */
  readonly lowSeats = new Map<string, readonly Seat[]>();
  readonly #keys = new Map<string, SigningKey>();
  readonly #rows = new Map<string, string>();
  /** Of authenticator apps, by whose they are. */
  readonly secrets = new Map<SeatName, string>();
  readonly serials: string[] = [];
  /** What the distributor, who looks first at the other shop's claims, is told of them: whose, and the shop's number. */
  readonly checked = new Set<string>();
  /** Of a client that was revoked after it got it. */
  revokedToken = '';
  /** Of every customer of this network but one. */
  readonly phone: string;
  #unit = 0;
  #canaries = 0;

  constructor(server: TestServer, clock: Clock, name: string) {
    this.server = server;
    this.clock = clock;
    this.name = name;
    this.path = `/v1/networks/${name}`;
    this.phone = `1380000${name.charCodeAt(0) * 100}`;
  }

  /** A text that can be found again wherever it goes. `of`: whose secret it is. */
  canary(of: Part | 'network' | `${Part}Home`): string {
    this.#canaries += 1;
    return `KN-${this.name}-${of}-${this.#canaries}`;
  }

  row(name: string): string {
    const found = this.#rows.get(name);
    if (found === undefined) throw new Error(`the world has no row "${name}": make one in test/isolation/world.ts`);
    return found;
  }

  set(name: string, id: string | undefined): void {
    if (id === undefined) throw new Error(`nothing was made for "${name}"`);
    this.#rows.set(name, id);
  }

  /** Every value of this world that names something: what a stranger must not be able to use. */
  ids(): ReadonlySet<string> {
    // A digest names nothing: whoever sends it has seen what it is of.
    const named = [...this.#rows.values()].filter((value) => !/^[0-9a-f]{64}$/.test(value));
    return new Set([...named, ...this.serials, this.name]);
  }

  tenant(part: Part): Tenant {
    const found = this.tenants.get(part);
    if (found === undefined) throw new Error(`no tenant plays the ${part}`);
    return found;
  }

  seat(name: SeatName): Seat {
    const found = this.seats.get(name);
    if (found === undefined) throw new Error(`nobody sits as ${name}`);
    return found;
  }

  as(name: SeatName): Caller {
    return this.seat(name).caller;
  }

  network(): Network {
    return { path: this.path, maker: { ...this.tenant('maker'), owner: this.as('maker') }, serials: this.serials };
  }

  /** Of whoever got this token. */
  seatWith(token: string | null, permissions: readonly string[] = []): Seat {
    const tenantId = String(readClaims(token ?? '').tid);
    const key = this.#keys.get(tenantId) ?? readSigningKey(this.server.dataDir, tenantId);
    this.#keys.set(tenantId, key);
    return new Seat(this.server.baseUrl, this.clock, key, token, permissions);
  }

  /** A unit that nothing happened to yet. */
  nextUnit(): string {
    const serial = this.serials[this.#unit];
    this.#unit += 1;
    if (serial === undefined) throw new Error('the world has too few units: raise UNITS');
    return serial;
  }
}

/** Both at once, because they share the clock. */
export async function buildWorlds(server: TestServer, clock: Clock, names: readonly string[]): Promise<World[]> {
  const today = new Date();
  const monthsBack = (months: number, day: number) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, day, 2));
  const worlds = names.map((name) => new World(server, clock, name));
  const inEach = (act: (world: World) => Promise<void>) => Promise.all(worlds.map(act));
  await clock.move(monthsBack(MONTHS.length + 1, PAPERS_DAY));
  await inEach(openTenants);
  await inEach(publishRules);
  await inEach(joinMembers);
  for (const [index, verb] of MONTHS.entries()) {
    await inEach((world) => claimForMonth(world));
    const period = clock.now().toISOString().slice(0, 7);
    await clock.move(monthsBack(MONTHS.length - index, PAPERS_DAY));
    await inEach((world) => closeMonth(world, period, verb));
  }
  // The last month that is over has a claim and no statement yet.
  await inEach((world) => claimForMonth(world));
  for (const world of worlds) world.set('openPeriod', clock.now().toISOString().slice(0, 7));
  await clock.move(null);
  await inEach(fillToday);
  await inEach(sessionsOfToday);
  await inEach(webhooksOfToday);
  await inEach(peopleOfToday);
  await inEach(suspendMember);
  await inEach(revokeClient);
  // What an isolate knows of a tenant's tokens is at most a minute old.
  await clock.move(new Date(Date.now() + 65_000));
  return worlds;
}

// ── who is there ────────────────────────────────────────────────────────────────────────────────

const PARTS: Readonly<Record<Part, 'manufacturer' | 'shop' | 'distributor'>> = {
  maker: 'manufacturer',
  shop: 'shop',
  other: 'shop',
  suspended: 'shop',
  distributor: 'distributor',
  invited: 'shop',
  applied: 'shop',
  turnedDown: 'shop',
};

async function openTenants(world: World): Promise<void> {
  const { server } = world;
  for (const [part, kind] of Object.entries(PARTS) as [Part, (typeof PARTS)[Part]][]) {
    const slug = part === 'maker' ? world.name : `${world.name}-${part.toLowerCase()}`;
    const tenant = await signUp(server.baseUrl, kind, slug);
    world.tenants.set(part, tenant);
    const seat = world.seatWith(tenant.owner.token);
    world.seats.set(part, seat);
    const machines = await Promise.all(
      ['inbox:read', 'network:read'].map((scope) => machineOf(world, seat, [scope], world.canary(`${part}Home`))),
    );
    world.lowSeats.set(tenant.id, machines);
  }
  const shop = world.tenant('shop');
  world.seats.set('shopMachine', world.seatWith(shop.client.token));
  world.seats.set('approver', await colleague(world, 'maker', 'approver'));
  world.seats.set('payer', await colleague(world, 'maker', 'admin'));
  for (const part of ['maker', 'shop'] as const) {
    const { id } = world.tenant(part);
    world.lowSeats.set(id, [await colleague(world, part, 'viewer'), ...(world.lowSeats.get(id) ?? [])]);
  }
}

async function machineOf(world: World, owner: Seat, scopes: readonly string[], name: string): Promise<Seat> {
  const { server } = world;
  const { clientId, clientSecret } = await owner.caller.make<{ clientId: string; clientSecret: string }>(
    '/v1/api-clients',
    { name, scopes },
  );
  const token = await requestToken(server.baseUrl, clientId, clientSecret);
  return world.seatWith(token, scopes);
}

async function colleague(world: World, part: Part, role: string): Promise<Seat> {
  const { server } = world;
  const { slug } = world.tenant(part);
  const email = `${world.canary(`${part}Home`).toLowerCase()}@${slug}.example`;
  const password = randomBytes(12).toString('base64url');
  const { invitationToken } = await world.as(part).make<{ invitationToken: string }>('/v1/users', {
    email,
    // Who approved a statement stands on it.
    name: world.canary(part === 'maker' ? 'network' : `${part}Home`),
    roles: [role],
  });
  const nobody = openCaller(server.baseUrl, null);
  await nobody.make('/v1/users/accept', { tenant: slug, token: invitationToken, password });
  const { accessToken, user } = await nobody.make<{ accessToken: string; user: { permissions: string[] } }>(
    '/v1/session',
    { tenant: slug, email, password },
  );
  return world.seatWith(accessToken, user.permissions);
}

// ── the network ─────────────────────────────────────────────────────────────────────────────────

const POLICIES = {
  'warranty-terms': demoTerms,
  'charge-matrices': demoMatrix,
  'rate-cards': demoRateCard,
  'code-sets': demoCodeSet,
  categories: demoCategories,
  'customer-tariffs': demoTariff,
  'sla-policies': demoSlaPolicy,
  'outlet-requirements': demoRequirements,
  'coverage-plans': demoCoveragePlan,
  'agreement-templates': agreementTemplate,
  'retention-periods': demoRetentionPeriods,
} as const;

async function publishRules(world: World): Promise<void> {
  const owner = world.as('maker');
  const { id } = await owner.make<{ id: string }>(
    `${world.path}/models`,
    modelOf(world, demoModel.code, demoModel.gtin),
  );
  world.set('model', id);
  for (const [segment, make] of Object.entries(POLICIES)) {
    const policy = { ...make(), name: world.canary('network'), effectiveFrom: '2020-01-01' };
    // Rules that hold, a draft to publish, and a draft to look at.
    for (const name of [segment, `${segment}.toPublish`, `${segment}.draft`]) {
      const { id: made } = await owner.make<{ id: string }>(`${world.path}/${segment}`, policy);
      if (name === segment) await owner.make(`${world.path}/${segment}/${made}/publish`, {});
      world.set(name, made);
    }
  }
  const day = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const rows = Array.from({ length: UNITS }, (_, index) => {
    const serial = `${world.name.toUpperCase()}-${String(index + 1).padStart(6, '0')}`;
    world.serials.push(serial);
    // The last ones were not sold yet.
    const [delivered, sold] = index < UNITS - 10 ? [day(430), day(400)] : ['', ''];
    return `${serial},${demoModel.code},${world.canary('network')},${day(460)},${delivered},${sold}`;
  });
  const csv = `serial,model,batch,productionOn,deliveryOn,invoiceOn\n${rows.join('\n')}\n${world.name}-BAD,${world.canary('maker')},,,,\n`;
  const imported = await owner.make<{ id: string }>(`${world.path}/imports`, csv, { 'content-type': 'text/csv' });
  world.set('import', imported.id);
  const upload = { path: world.path, maker: { owner } };
  for (const name of ['unitFile', 'unitFile.open', 'unitFile.toComplete', 'unitFile.toAbort']) {
    const { id: file } = await beginFile(upload);
    const part = await putPart(
      world.server,
      upload,
      file,
      1,
      `serial,model,batch\n${world.name}-LOST,${world.canary('maker')},\n`,
    );
    if (part.status !== 200) throw new Error(`a part was answered ${part.status}`);
    world.set(name, file);
  }
  await owner.make(`${world.path}/unit-files/${world.row('unitFile')}/complete`, {});
  await untilImported(world.server, upload, world.row('unitFile'));
  for (const name of ['campaign', 'campaign.toEnd']) {
    const body = {
      ...campaignOf(world),
      serials: [newUnit(world, 5), newUnit(world, 6)],
      batches: [{ model: demoModel.code, batch: world.canary('network') }],
    };
    world.set(name, (await owner.make<{ id: string }>(`${world.path}/campaigns`, body)).id);
  }
  await owner.put(`${world.path}/models/${demoModel.code}/sheet`, sheetOf(world));
  // One that is imported again.
  const again = `serial,model\n${newUnit(world, 9)},${demoModel.code}\n`;
  await owner.make(`${world.path}/imports`, again, { 'content-type': 'text/csv' });
  const alarms = await owner.get<{ items: { id: string }[] }>(`${world.path}/serial-alarms`);
  world.set('serialAlarm', alarms.body.items[0]?.id ?? '');
  const module = { module: newUnit(world, 9), on: world.clock.daysAgo(0) };
  await owner.make(`${world.path}/units/${newUnit(world, 7)}/fit`, { ...module, position: 'right' });
  const work = { serial: newUnit(world, 5), on: world.clock.daysAgo(0) };
  await owner.make(`${world.path}/campaigns/${world.row('campaign')}/works`, work);
}

export function sheetOf(world: World) {
  const name = { en: world.canary('network'), zh: '零件' };
  const page = { url: `https://www.example.com/${world.canary('network')}` };
  return {
    parts: [{ number: 'VLV-012', name, quantity: 1, position: 'A1' }],
    documents: [{ kind: 'manual', name, at: { en: page, zh: null } }],
  };
}

export function campaignOf(world: World) {
  return {
    kind: 'rework',
    name: { en: world.canary('network'), zh: '返工' },
    notice: { en: world.canary('network'), zh: '返工' },
    startsOn: '2020-01-01',
    endsOn: '2099-12-31',
    operation: 'replace-valve',
    price: { amount: 6000, currency: 'CNY' },
  };
}

export function modelOf(world: World, code: string, gtin: string) {
  const components = demoModel.components.map((component) => ({
    ...component,
    name: { ...component.name, en: world.canary('network') },
  }));
  return { ...demoModel, code, gtin, name: { en: world.canary('network'), zh: '型号' }, components };
}

export function newUnit(world: World, fromTheEnd: number): string {
  return world.serials[UNITS - 1 - fromTheEnd] ?? '';
}

const DIVISIONS: Readonly<Partial<Record<Part, string>>> = { shop: '370102', other: '370303', suspended: '370703' };

async function joinMembers(world: World): Promise<void> {
  for (const part of ['shop', 'other', 'suspended', 'distributor', 'applied', 'turnedDown'] as const) {
    const id = await apply(world, part);
    world.set(`${part}.membership`, id);
    if (part === 'applied' || part === 'turnedDown') continue;
    await world.as('maker').make(`${world.path}/memberships/${id}/approve`, {});
    const division = DIVISIONS[part];
    if (division !== undefined) world.set(`${part}.agreement`, await agreeWith(world, part, division));
  }
}

async function invite(world: World, memberKind = 'shop'): Promise<string> {
  const email = `${world.canary('maker').toLowerCase()}@office.example`;
  const { token } = await world.as('maker').make<{ token: string }>(`${world.path}/invitations`, { memberKind, email });
  return token;
}

export function applicationOf(world: World, part: Part, invitation: string) {
  return {
    invitation,
    legalName: world.canary(part),
    licenceNumber: world.canary(part),
    divisionCode: DIVISIONS[part] ?? '370102',
    address: world.canary(part),
    phone: '0531-5550100',
    categories: ['solar-heater'],
    outletClass: 'county',
    taxRegistration: world.canary(part),
    insurance: { insurer: world.canary(part), policyNumber: world.canary(part), validUntil: '2099-12-31' },
    premisesM2: 180,
    openingHours: world.canary(part),
    invoiceCapability: 'ordinary',
    responsiblePerson: { name: world.canary(part), phone: '0531-5550101' },
    technicians: [1, 2].map((nth) => ({
      name: world.canary(part),
      certificates: [{ number: `${world.canary(part)}-${nth}`, category: 'solar-heater', validUntil: '2099-12-31' }],
    })),
    equipment: ['hoist'],
    coverage: [DIVISIONS[part] ?? '370102'],
  };
}

async function apply(world: World, part: Part): Promise<string> {
  const invitation = await invite(world, PARTS[part]);
  const body = applicationOf(world, part, invitation);
  return (await world.as(part).make<{ id: string }>(`${world.path}/applications`, body)).id;
}

export function memberOf(world: World, part: Part): Member {
  return { ...world.tenant(part), owner: world.as(part), membershipId: world.row(`${part}.membership`) };
}

/** A draft keeps whatever it names; only an offer looks its policies up. So it names none here. */
export function agreementOf(world: World, division: string) {
  return agreementContent([division], {
    jurisdiction: world.canary('network'),
    settlement: { mode: 'per_claim', skips: [] },
  });
}

async function agreeWith(world: World, part: Part, division: string): Promise<string> {
  const offered = await offer(world.network(), memberOf(world, part), agreementOf(world, division));
  await sign(world.as(part), world.network(), offered, world.canary(part));
  await sign(world.as('maker'), world.network(), offered, world.canary('network'));
  return offered.id;
}

// ── months ──────────────────────────────────────────────────────────────────────────────────────

const money = (amount: number) => ({ amount, currency: 'CNY' });
const labour = (minutes: number, amount: number) => ({
  kind: 'labour',
  operation: 'replace-tank',
  minutes,
  claimed: money(amount),
});
const tank = { kind: 'part', partNumber: 'TNK-200', quantity: 1, claimed: money(28_600) };

export function claimOf(world: World, part: Part, changed: Record<string, unknown> = {}) {
  return {
    reference: world.canary(part),
    unit: world.nextUnit(),
    component: 'tank',
    causalPart: 'TNK-200',
    cause: 'quality',
    failedOn: world.clock.daysAgo(5),
    repairedOn: world.clock.daysAgo(4),
    signedOn: world.clock.daysAgo(4),
    lines: [labour(90, 12_000)],
    ...changed,
  };
}

async function makeClaim(world: World, part: Part, changed: Record<string, unknown> = {}): Promise<string> {
  const body = claimOf(world, part, changed);
  return (await world.as(part).make<{ id: string }>(`${world.path}/claims`, body)).id;
}

/** Something is decided for each shop, so that each gets a statement. */
async function claimForMonth(world: World): Promise<void> {
  for (const part of ['shop', 'other', 'suspended'] as const) await makeClaim(world, part);
}

async function closeMonth(world: World, period: string, verb: (typeof MONTHS)[number]): Promise<void> {
  const statements = `${world.path}/statements`;
  const job = await world.as('maker').make<{ id: string }>(`${world.path}/periods/${period}/close`, {});
  world.set('job', job.id);
  const own = new Map<Part, string>();
  // The job begins with a message, which takes its second however quick the machine is.
  for (let visits = 0; visits < 400 && own.size < 3; visits++) {
    await world.server.tick();
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const part of ['shop', 'other', 'suspended'] as const) {
      const { body } = await world.as(part).get<{ items: { id: string }[] }>(`${statements}?period=${period}`);
      const id = body.items[0]?.id;
      if (id !== undefined) own.set(part, id);
    }
  }
  const id = own.get('shop');
  const suspended = own.get('suspended');
  if (id === undefined || suspended === undefined) throw new Error(`no statement was made for ${period}`);
  world.set(`statement.${verb}`, id);
  const steps = STEPS[verb];
  for (const [seat, step] of steps) {
    const body = step === 'dispute' ? { reason: world.canary('shop') } : {};
    await world.as(seat).make(`${statements}/${id}/${step}`, body);
  }
  // The suspended member has one that was signed, too.
  if (verb !== 'pay') return;
  world.set('suspended.statement', suspended);
  for (const [seat, step] of steps)
    await world.as(seat === 'shop' ? 'suspended' : seat).make(`${statements}/${suspended}/${step}`, {});
}

const CONFIRMED = [['shop', 'confirm']] as const;
const AUDITED = [...CONFIRMED, ['shop', 'papers'], ['maker', 'audit']] as const;
/** What leads a statement to where each operation begins. */
const STEPS: Readonly<Record<(typeof MONTHS)[number], readonly (readonly [SeatName, string])[]>> = {
  confirm: [],
  dispute: [],
  resolve: [['shop', 'dispute']],
  papers: CONFIRMED,
  audit: [...CONFIRMED, ['shop', 'papers']],
  approve: AUDITED,
  pay: [...AUDITED, ['approver', 'approve'], ['maker', 'approve']],
};

// ── today ───────────────────────────────────────────────────────────────────────────────────────

/** The stages of an order, in their order; each has an order of its own that waits there. */
const STAGES = ['accept', 'schedule', 'depart', 'check-in', 'wait', 'resume', 'report', 'complete', 'sign', 'close'];

async function fillToday(world: World): Promise<void> {
  const { path } = world;
  const week = [{ days: [1, 2, 3, 4, 5, 6, 7], hours: [{ from: '00:00', until: '24:00' }] }];
  for (const part of ['shop', 'suspended'] as const)
    await world.as(part).put(`${path}/capacity`, { parallelJobs: 40, slotMinutes: 60, week });
  for (const stage of [...STAGES, 'claim', 'show'])
    world.set(`order.${stage}`, (await orderAt(world, 'shop', stage)).id);
  for (const name of ['decline', 'cancel']) world.set(`order.${name}`, (await orderAt(world, 'shop', 'accept')).id);
  for (const name of ['firstContact', 'cancelRequest', 'dispatch'] as const) {
    const order = await orderAt(world, 'shop', name === 'firstContact' ? 'schedule' : 'accept');
    world.set(`request.${name}`, order.request.id);
  }
  const shown = await orderAt(world, 'shop', 'schedule');
  world.set('request', shown.request.id);
  world.set('order', shown.id);
  world.set('order.slots', shown.id);
  // A customer whose work is done and closed.
  const phone = world.phone.replace('1380000', '1390000');
  await orderAt(world, 'shop', 'claim', phone);
  world.set('phone.erase', phone);
  const own = await orderAt(world, 'suspended', 'claim');
  world.set('suspended.order', own.id);
  world.set('suspended.request', own.request.id);

  for (const say of ['approve', 'refuse']) {
    const asked = longerTermOf(world, world.nextUnit());
    const { id } = await world.as('shop').make<{ id: string }>(`${path}/concessions`, asked);
    world.set(`concession.${say}`, id);
  }
  for (const verb of ['complete', 'withdraw']) {
    const at = `${path}/units/${world.nextUnit()}/remedies`;
    const granted = { remedy: 'repair', reason: world.canary('maker') };
    world.set(`remedy.${verb}`, (await world.as('approver').make<{ id: string }>(at, granted)).id);
  }
  await claimsOfToday(world);
  await agreementsOfToday(world);
  await filesOfToday(world);
  await outletsOfToday(world);
  const verified = `${world.path}/claims/${world.row('claim.verified')}/verification`;
  await world.as('maker').make(verified, foundOf(world));
  await customersOfToday(world);
}

/** What a shop asks the manufacturer to give beyond its terms. */
export function longerTermOf(world: World, unit: string) {
  const give = { kind: 'extension', component: 'tank', months: 3 };
  return { for: { unit }, give, reason: world.canary('shop') };
}

export function requestIn(world: World, part: Part, phone = world.phone) {
  return requestOf(world.nextUnit(), {
    symptomText: world.canary(part),
    customer: {
      name: world.canary(part),
      phone,
      address: world.canary(part),
      divisionCode: DIVISIONS[part] ?? '370102',
    },
  });
}

/** An order of this shop that waits for this verb. */
async function orderAt(world: World, part: Part, stage: string, phone = world.phone): Promise<Order> {
  const network = world.network();
  const { customer, symptomText, unit } = requestIn(world, part, phone);
  const request = await ask(network, unit, { customer, symptomText });
  world.set(`request of ${request.id}`, request.id);
  let order = request.orders[0];
  if (order === undefined) throw new Error(`nobody was asked: ${JSON.stringify(request.candidates)}`);
  const bodies: Record<string, unknown> = {
    wait: { for: 'parts' },
    report: reportOf(world, part),
    sign: { name: world.canary(part) },
  };
  for (const verb of STAGES) {
    if (verb === 'complete') await agreeOnPrice(world, part, order.id);
    if (verb === stage) return order;
    if (verb === 'schedule') bodies.schedule = { startsAt: await freeSlot(world, part, order.id) };
    order = await act(world.as(part), network, order, verb, bodies[verb] ?? {});
  }
  return order;
}

export function reportOf(world: World, part: Part) {
  return { ...REPORT, failedOn: world.clock.daysAgo(1), note: world.canary(part) };
}

/** The last of the fortnight: the first may begin, and be over as a choice, before it is booked. */
export async function freeSlot(world: World, part: Part, order: string): Promise<string> {
  const { body } = await world
    .as(part)
    .get<{ items: { startsAt: string; free: number }[] }>(`${world.path}/work-orders/${order}/slots`);
  const slot = body.items.findLast(({ free }) => free > 0);
  if (slot === undefined) throw new Error('no slot is free');
  return slot.startsAt;
}

async function claimsOfToday(world: World): Promise<void> {
  const review = { lines: [labour(90, 12_000), tank] };
  const ndjson = { 'content-type': 'application/x-ndjson' };
  const sent = JSON.stringify(claimOf(world, 'shop'));
  const { id: file } = await world.as('shop').make<{ id: string }>(`${world.path}/claim-files`, sent, ndjson);
  world.set('claimsFile', file);
  const simulation = { months: 1, figures: { referAbove: 1 } };
  const { id: simulated } = await world.as('maker').make<{ id: string }>(`${world.path}/simulations`, simulation);
  world.set('simulation', simulated);
  world.set('claim.approve', await makeClaim(world, 'shop', review));
  world.set('claim.reject', await makeClaim(world, 'shop', review));
  world.set('claim.resubmit', await makeClaim(world, 'shop', { lines: [labour(150, 20_000)] }));
  world.set('claim.reviewMany', await makeClaim(world, 'shop', review));
  for (const name of ['approve', 'decline', 'declined']) {
    const { id } = await world.as('shop').make<{ id: string }>(`${world.path}/prior-approvals`, plannedWork(world));
    world.set(`approval.${name}`, id);
  }
  const declined = `${world.path}/prior-approvals/${world.row('approval.declined')}/decline`;
  await world.as('approver').make(declined, { reason: world.canary('shop') });
  world.set('claim.check', await makeCheckedClaim(world));
  world.set('claim.withdraw', await makeClaim(world, 'shop', review));
  world.set('claim.reverse', await makeClaim(world, 'shop'));
  const reduced = { lines: [labour(150, 20_000)] };
  world.set('claim.appeal', await makeClaim(world, 'shop', reduced));
  world.set('claim.appealed', await makeClaim(world, 'shop', reduced));
  await world
    .as('shop')
    .make(`${world.path}/claims/${world.row('claim.appealed')}/appeal`, appealOf(world.canary('shop')));
  const photo = await keepProof(world, 'shop');
  world.set('claim.file', photo);
  world.set(
    'claim',
    await makeClaim(world, 'shop', {
      orderNumber: world.canary('shop'),
      lines: [{ ...labour(90, 12_000), evidence: [photo] }],
    }),
  );
  world.set('other.claim', await makeClaim(world, 'other'));
  await world.as('maker').make(`${world.path}/samples/2098-12/commit`, {});
  world.set('claim.goodwill', await makeClaim(world, 'shop', { cause: 'user' }));
  world.set('claim.verify', await makeClaim(world, 'shop'));
  world.set('claim.verified', await makeClaim(world, 'shop'));
  for (const verb of ['receive', 'deny', 'writeOff'] as const) {
    const claim = await makeClaim(world, 'shop');
    world.set('recovery.claim', claim);
    const path = `${world.path}/claims/${claim}/recovery`;
    const { id } = await world.as('maker').make<{ id: string }>(path, demandOf(world));
    world.set(`recovery.${verb}`, id);
  }
  world.set('suspended.claim', await makeClaim(world, 'suspended'));
  const { id: asked } = await world.as('suspended').make<{ id: string }>(`${world.path}/prior-approvals`, {
    ...plannedWork(world),
    reason: world.canary('suspended'),
  });
  world.set('suspended.approval', asked);
  const ofOther = `${world.path}/claims?membership=${world.row('other.membership')}`;
  const { body } = await world.as('maker').get<{ items: { member: string; reference: string }[] }>(ofOther);
  for (const { member, reference } of body.items) world.checked.add(member).add(reference);
}

export function foundOf(world: World) {
  return {
    reason: world.canary('shop'),
    lines: [{ line: 1, result: 'false', note: world.canary('shop') }],
    evidence: [world.row('maker.file')],
  };
}

export function demandOf(world: World) {
  return {
    supplier: world.canary('maker'),
    reference: world.canary('maker'),
    amount: { amount: 5000, currency: 'CNY' },
    dueOn: '2099-12-31',
  };
}

/** A claim of the other shop that waits for the distributor, which its next agreement names. */
async function makeCheckedClaim(world: World): Promise<string> {
  const firstCheck = { membership: world.row('distributor.membership'), withinWorkingDays: 3 };
  const content = { ...agreementOf(world, DIVISIONS.other ?? ''), firstCheck };
  const offered = await offer(world.network(), memberOf(world, 'other'), content);
  await sign(world.as('other'), world.network(), offered, world.canary('other'));
  await sign(world.as('maker'), world.network(), offered, world.canary('network'));
  world.set('agreement.end', offered.id);
  return makeClaim(world, 'other');
}

/** What was seen at an outlet, which it reads. */
export function auditOf(world: World, part: Part) {
  return {
    membership: world.row(`${part}.membership`),
    auditedOn: world.clock.daysAgo(1),
    items: [{ item: 'tools', score: 4, note: world.canary(part) }],
    photos: [world.row('maker.file')],
    actions: [{ what: world.canary(part), dueOn: '2099-12-31' }],
  };
}

export function trainingOf(world: World, part: Part) {
  return {
    title: world.canary('maker'),
    category: 'solar-heater',
    heldOn: world.clock.daysAgo(1),
    certificateMonths: 12,
    attendees: [{ membership: world.row(`${part}.membership`), technician: world.canary(part) }],
  };
}

async function outletsOfToday(world: World): Promise<void> {
  const maker = world.as('maker');
  const { id: audit } = await maker.make<{ id: string }>(`${world.path}/audits`, auditOf(world, 'shop'));
  world.set('audit', audit);
  const { id: training } = await maker.make<{ id: string }>(`${world.path}/trainings`, trainingOf(world, 'shop'));
  world.set('training', training);
  const warned = `${world.path}/memberships/${world.row('shop.membership')}/warnings`;
  await maker.make(warned, { reason: world.canary('shop') });
}

export function plannedWork(world: World) {
  return { unit: world.nextUnit(), component: 'tank', reason: world.canary('shop'), lines: [tank] };
}

export function appealOf(said: string) {
  return { lines: [1], reason: said, evidence: [{ sha256: '0'.repeat(64), note: said }] };
}

/** A photo with the manufacturer that proves a line of a claim. */
async function keepProof(world: World, part: Part): Promise<string> {
  const response = await fetch(`${world.server.baseUrl}${world.path}/claim-evidence`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${world.seat(part).token()}`,
      'content-type': 'application/pdf',
      'idempotency-key': randomBytes(8).toString('hex'),
    },
    body: paperOf(world, part),
  });
  return String(Object(await response.json()).id);
}

export function cureOf(world: World) {
  return { comment: world.canary('shop'), lines: [{ line: 1, ...labour(100, 13_000) }] };
}

async function agreementsOfToday(world: World): Promise<void> {
  const draft = async (part: Part) => {
    const body = { membership: world.row(`${part}.membership`), content: agreementOf(world, '37') };
    return (await world.as('maker').make<{ id: string }>(`${world.path}/agreements`, body)).id;
  };
  world.set('agreement.offer', await draft('other'));
  const offered = await offer(world.network(), memberOf(world, 'shop'), agreementOf(world, '370102'));
  world.set('agreement.sign', offered.id);
  world.set('agreement.sign.hash', offered.documentHash);
}

async function filesOfToday(world: World): Promise<void> {
  for (const part of ['maker', 'shop', 'other', 'suspended'] as const) {
    const response = await fetch(`${world.server.baseUrl}/v1/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${world.seat(part).token()}`,
        'content-type': 'application/pdf',
        'idempotency-key': randomBytes(8).toString('hex'),
      },
      body: paperOf(world, `${part}Home`),
    });
    world.set(`${part}.file`, Object(await response.json()).id);
  }
}

/** A picture keeps nothing but its pixels; a paper stays as it was written. */
function paperOf(world: World, of: Part | `${Part}Home`): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(`%PDF-1.4\n% ${world.canary(of)}\n%%EOF\n`));
}

/** Behind the codes on the units: pages, forms, private links. */
/** A GTIN leads to one manufacturer, so each world has one of its own. `number`: of the model, from 0 to 9. */
export function gtinOf(world: World, number: number): string {
  const digits = `9520000${String(world.name.charCodeAt(0)).padStart(4, '0')}${number}`;
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** What a queue brings comes a moment later. */
async function untilThere(find: () => Promise<string | undefined>): Promise<string | undefined> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return undefined;
}

async function unitWithGtin(world: World): Promise<void> {
  const maker = world.as('maker');
  const serial = `${world.name.toUpperCase()}-GTIN-1`;
  await maker.make(`${world.path}/models`, modelOf(world, 'GT-1', gtinOf(world, 0)));
  await maker.make(`${world.path}/imports`, `serial,model,batch\n${serial},GT-1,B9\n`, { 'content-type': 'text/csv' });
  const { items } = await maker.make<{ items: { code: string }[] }>(`${world.path}/labels`, { serials: [serial] });
  // Scanned from one end of the country to the other.
  for (let place = 0; place < 8; place += 1)
    await fetch(`${world.server.baseUrl}/q/${items[0]?.code}`, {
      headers: { 'aftercare-region': `CN-${place}`, 'cf-connecting-ip': `198.51.100.${place}` },
    });
  const alarm = await untilThere(async () => {
    const { body } = await maker.get<{ items: { id: string }[] }>(`${world.path}/code-alarms`);
    return body.items[0]?.id;
  });
  world.set('alarm', alarm);
  world.set('gtin', gtinOf(world, 0));
  world.set('gtin.serial', serial);
  world.set('gtin.code', items[0]?.code);
}

async function customersOfToday(world: World): Promise<void> {
  const { baseUrl } = world.server;
  const label = async () => {
    const { items } = await world
      .as('maker')
      .make<{ items: { code: string }[] }>(`${world.path}/labels`, { serials: [world.nextUnit()] });
    return items[0]?.code;
  };
  for (const name of ['code', 'code.ask', 'code.register', 'code.asked']) world.set(name, await label());
  await unitWithGtin(world);
  const code = `/q/${world.row('code.asked')}`;
  const form = fillIn(await open(baseUrl, `${code}/request`), customerAnswers(world));
  form.set('photo', new Blob([PIXEL], { type: 'image/png' }), 'photo.png');
  const answer = await fetch(`${baseUrl}${code}/requests`, { method: 'POST', redirect: 'manual', body: form });
  world.set('token', new URL(answer.headers.get('location') ?? '', baseUrl).pathname.slice(3));
  const { items } = (await world.as('maker').get<{ items: { id: string }[] }>(`${world.path}/service-requests?limit=1`))
    .body;
  const asked = (
    await world.as('maker').get<ServiceRequest & { photos: string[] }>(`${world.path}/service-requests/${items[0]?.id}`)
  ).body;
  world.set('request.photo', asked.id);
  world.set('photo', asked.photos[0]);

  for (const [name, stage] of [
    ['token.book', 'schedule'],
    ['token.sign', 'sign'],
    ['token.quote', 'report'],
  ] as const) {
    const { unit, ...rest } = requestIn(world, 'shop');
    const { trackingUrl, orders } = await ask(world.network(), unit, rest);
    world.set(name, new URL(trackingUrl).pathname.slice(3));
    let order = orders[0];
    if (order === undefined) throw new Error('nobody was asked');
    for (const verb of STAGES) {
      if (verb === 'complete') await agreeOnPrice(world, 'shop', order.id);
      if (verb === stage) break;
      const startsAt = verb === 'schedule' ? await freeSlot(world, 'shop', order.id) : undefined;
      const body = verb === 'wait' ? { for: 'customer' } : verb === 'report' ? reportOf(world, 'shop') : {};
      order = await act(world.as('shop'), world.network(), order, verb, startsAt === undefined ? body : { startsAt });
    }
    world.set(`${name}.order`, order.id);
  }
  world.set('order.quoted', (await orderAt(world, 'shop', 'report')).id);
  world.set('order.credit', (await orderAt(world, 'shop', 'close')).id);
  for (const [name, order] of [
    ['quote', world.row('token.quote.order')],
    ['quote.device', world.row('order.quoted')],
  ] as const) {
    const { hash } = await world
      .as('shop')
      .make<{ hash: string }>(`${world.path}/work-orders/${order}/quotes`, quoteOf(world));
    world.set(`${name}.hash`, hash);
  }
}

/** These units are out of their term: what the work costs is agreed to before it is done. */
async function agreeOnPrice(world: World, part: Part, order: string): Promise<void> {
  const at = `${world.path}/work-orders/${order}/quotes`;
  const { hash } = await world.as(part).make<{ hash: string }>(at, quoteOf(world));
  await world.as(part).make(`${at}/answer`, { hash, state: 'accepted' });
}

/** What a shop tells a customer of the cost. */
export function quoteOf(world: World) {
  const parts = [{ number: 'VLV-012', quantity: 1 }];
  const work = { operations: ['replace-valve'], parts, travels: true };
  return { component: 'pipes', cause: 'user', failedOn: world.clock.daysAgo(1), ...work };
}

export function customerAnswers(world: World): Record<string, string> {
  return {
    ...ANSWERS,
    phone: world.phone,
    symptomText: world.canary('shop'),
    name: world.canary('shop'),
    address: world.canary('shop'),
    divisionCode: DIVISIONS.shop ?? '',
  };
}

/** Endpoints that nothing but a test of theirs is sent to: nobody listens behind a name that does not exist. */
async function webhooksOfToday(world: World): Promise<void> {
  const owner = world.as('shop');
  const make = async (name: string) => {
    const body = webhookOf(world);
    const made = await owner.make<{ id: string; secrets: { id: string }[] }>('/v1/webhooks', body);
    world.set(name, made.id);
    return made;
  };
  const { id, secrets } = await make('webhook');
  world.set('webhook.secret', secrets[0]?.id);
  await owner.make(`/v1/webhooks/${id}/secrets`, {});
  for (const name of ['webhook.disable', 'webhook.enable', 'webhook.delete']) await make(name);
  await owner.make(`/v1/webhooks/${world.row('webhook.enable')}/disable`, {});
  const { event } = await owner.make<{ event: string }>(`/v1/webhooks/${id}/test`, {});
  world.set('webhook.event', event);
  for (let looks = 0; looks < 100; looks++) {
    const { body } = await owner.get<{ tried: unknown[] }>(`/v1/webhooks/${id}/deliveries/${event}`);
    if (body.tried.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no attempt was made');
}

export function webhookOf(world: World) {
  return {
    url: `https://hooks.${world.name}.example/${world.canary('shopHome').toLowerCase()}`,
    description: world.canary('shopHome'),
    types: ['membership.changed.v1', 'claim.decided.v1'],
  };
}

/** As a partner makes one for its system. */
export function publicKey(kid: string) {
  const { publicKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...key.export({ format: 'jwk' }), kid, alg: 'ES256' };
}

/** People of a tenant whose accounts are changed: what ends their tokens ends those of all of it. */
async function peopleOfToday(world: World): Promise<void> {
  const { baseUrl } = world.server;
  const owner = world.as('invited');
  const { slug } = world.tenant('invited');
  const add = async (name: string) => {
    const person = await addPerson(baseUrl, { owner, slug }, name, ['viewer']);
    world.set(`user.${name}`, person.id);
    return person;
  };
  const colleague = await add('colleague');
  world.seats.set('colleague', world.seatWith(colleague.caller.token));
  await enter(baseUrl, { tenant: slug, email: colleague.email });
  const sessions = await colleague.caller.get<{ items: { id: string; isCurrent: boolean }[] }>('/v1/sessions');
  world.set('session', sessions.body.items.find(({ isCurrent }) => !isCurrent)?.id);

  for (const name of ['confirming', 'leaving'] as const) {
    const { caller } = await add(name);
    world.seats.set(name, world.seatWith(caller.token));
    const { secret } = await caller.make<{ secret: string }>('/v1/account/totp', { password: PASSWORD });
    world.secrets.set(name, secret);
    if (name === 'leaving')
      await caller.make('/v1/account/totp/confirm', { code: codeAt(secret, world.clock.now().getTime()) });
  }
  const forgetful = await add('forgetful');
  await openCaller(baseUrl, null).post('/v1/users/forgot-password', { tenant: slug, email: forgetful.email });
  world.set('resetToken', readLink(await awaitMail(baseUrl, forgetful.email, 2), 'token'));
  await add('disabled');
  await owner.make(`/v1/users/${world.row('user.disabled')}/disable`, {});
}

async function revokeClient(world: World): Promise<void> {
  const { server } = world;
  const scopes = ['claims:read', 'claims:write'];
  const { clientId, clientSecret } = await world
    .as('shop')
    .make<{ clientId: string; clientSecret: string }>('/v1/api-clients', { name: world.canary('shopHome'), scopes });
  world.revokedToken = await requestToken(server.baseUrl, clientId, clientSecret);
  await world.as('shop').make(`/v1/api-clients/${clientId}/revoke`, {});
}

/** What a browser and an invited colleague hold in their hands. */
async function sessionsOfToday(world: World): Promise<void> {
  const { slug, ownerEmail, password } = world.tenant('maker');
  for (const name of ['cookie.refresh', 'cookie.signOut']) {
    const response = await fetch(`${world.server.baseUrl}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ tenant: slug, email: ownerEmail, password }),
    });
    world.set(name, response.headers.get('set-cookie')?.split(';')[0]);
  }
  const invited = await world.as('maker').make<{ invitationToken: string }>('/v1/users', {
    email: `${world.canary('makerHome').toLowerCase()}@${slug}.example`,
    name: world.canary('makerHome'),
    roles: ['viewer'],
  });
  world.set('userInvitation', invited.invitationToken);
  world.set('invitation', await invite(world));
  const client = { name: world.canary('invitedHome'), scopes: ['claims:read'] };
  const { clientId } = await world.as('invited').make<{ clientId: string }>('/v1/api-clients', client);
  world.set('invited.client', clientId);
  const { secrets } = await world
    .as('invited')
    .make<{ secrets: { id: string }[] }>(`/v1/api-clients/${clientId}/secrets`, {});
  world.set('secret', secrets[0]?.id);
  const kid = `${world.name}-key`;
  await world.as('invited').make(`/v1/api-clients/${clientId}/keys`, { keys: [publicKey(kid)] });
  world.set('kid', kid);
  // A unit that the distributor holds and has not sold.
  const serial = newUnit(world, 2);
  const to = world.row('distributor.membership');
  await world
    .as('maker')
    .make(`${world.path}/deliveries`, { to, shippedOn: world.clock.daysAgo(3), serials: [serial] });
  world.set('unit.held', serial);
  const stolen = newUnit(world, 5);
  await world.as('maker').make(`${world.path}/units/${stolen}/report-stolen`, {
    on: world.clock.daysAgo(1),
    reason: world.canary('makerHome'),
  });
  world.set('unit.stolen', stolen);
}

async function suspendMember(world: World): Promise<void> {
  const path = `${world.path}/memberships/${world.row('suspended.membership')}`;
  await world.as('maker').make(`${path}/suspend`, { reason: world.canary('suspended') });
}
