/** The way into a network: what is asked for, what is refused and how it is mended, the clock of the review, probation. */
import { readFileSync } from 'node:fs';
import { demoCategories, demoCoveragePlan, demoRequirements } from '@aftercare/tools/seed-data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { PIXEL } from '../kit/customer.ts';
import { awaitMail, readLink, readMailbox } from '../kit/mailbox.ts';
import { buildNetwork, type Caller, makeClaim, type Network, openCaller, signUp, type Tenant } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { ask } from '../kit/service.ts';
import { moveClock, signInAgain } from '../kit/statement.ts';

interface Membership {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly reviewDueAt: string | null;
  readonly isReviewOverdue: boolean;
  readonly missing: readonly string[];
  readonly startsOn: string | null;
  readonly probationUntil: string | null;
}
interface Application {
  readonly membership: Membership;
  readonly submissions: readonly { readonly number: number; readonly facts: Record<string, unknown> }[];
  readonly papers: readonly { readonly kind: string; readonly file: string }[];
  readonly checks: {
    readonly items: readonly { readonly rule: string; readonly verdict: string; readonly code: string | null }[];
  };
}

const DAY_MS = 86_400_000;
/** A Thursday, noon in Shanghai. */
const THURSDAY = new Date(nextThursday());

let server: TestServer;
let network: Network;
let owner: Caller;
let applied = 0;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 20 });
  owner = network.maker.owner;
  const requirements = demoRequirements();
  const [county, township] = requirements.content.classes;
  requirements.content.classes = [{ ...county, papers: ['licence'] as never[] }, township] as never;
  const { id } = await owner.make<{ id: string }>(`${network.path}/outlet-requirements`, requirements);
  await owner.make(`${network.path}/outlet-requirements/${id}/publish`, {});
});
afterAll(() => server.kill());

function nextThursday(): string {
  const now = new Date();
  const days = (4 - now.getUTCDay() + 7) % 7 || 7;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days, 4)).toISOString();
}

const invite = async (maker: Caller = owner, path = network.path) =>
  (await maker.make<{ token: string }>(`${path}/invitations`, { email: `office${applied}@shop.example` })).token;
const newShop = () => {
  applied += 1;
  return signUp(server.baseUrl, 'shop', `onboard-${applied}`);
};

function county(licence: string, changed: Record<string, unknown> = {}) {
  const certificate = (number: string) => ({ number, category: 'solar-heater', validUntil: '2099-12-31' });
  return {
    legalName: `Shop ${licence}`,
    licenceNumber: licence,
    divisionCode: '370102',
    address: 'Test Road 1',
    phone: '0531-5550100',
    categories: ['solar-heater'],
    outletClass: 'county',
    taxRegistration: 'TAX-1',
    insurance: { insurer: 'PICC', policyNumber: `P-${licence}`, validUntil: '2099-12-31' },
    premisesM2: 160,
    openingHours: '08:30-17:30',
    invoiceCapability: 'ordinary',
    responsiblePerson: { name: 'Wang', phone: '0531-5550101' },
    technicians: [
      { name: 'Li', certificates: [certificate('C-1')] },
      { name: 'Zhao', certificates: [certificate('C-2')] },
    ],
    equipment: [],
    coverage: ['370102'],
    ...changed,
  };
}

const apply = (shop: Tenant, body: object, headers?: Record<string, string>) =>
  shop.owner.post<Membership>(`${network.path}/applications`, body, headers);
async function newMember(licence: string, changed: Record<string, unknown> = {}) {
  const shop = await newShop();
  const { body } = await apply(shop, { ...county(licence, changed), invitation: await invite() });
  return { shop, id: body.id, membership: body };
}
const decide = (id: string, verb: string, body: object = {}) =>
  owner.post<Membership>(`${network.path}/memberships/${id}/${verb}`, body);
const read = async (id: string, by: Caller = owner) =>
  (await by.get<Application>(`${network.path}/applications/${id}`)).body;
const handIn = (shop: Tenant, id: string, kind = 'licence') =>
  fetch(`${server.baseUrl}${network.path}/applications/${id}/papers?kind=${kind}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${shop.owner.token}`,
      'content-type': 'image/png',
      'idempotency-key': `${id}-${kind}`,
    },
    body: PIXEL,
  });
async function noticesOf(by: Caller, subject: string): Promise<string[]> {
  const { body } = await by.get<{ items: { kind: string; subject: string }[] }>('/v1/inbox?limit=200');
  return body.items.filter((notice) => notice.subject === subject).map(({ kind }) => kind);
}
/** Sessions end while the clock runs. */
const back = async <T extends Tenant>(tenant: T): Promise<T> => ({
  ...tenant,
  owner: await signInAgain(server, tenant, tenant.ownerEmail),
});
async function at(moment: Date): Promise<void> {
  await moveClock(server, moment);
  network = { ...network, maker: await back(network.maker) };
  owner = network.maker.owner;
}

/** Visits the tenants until it is so: each has its turn, and its timers theirs. */
async function tickUntil<T>(look: () => Promise<T>, expected: T): Promise<void> {
  const visit = async () => {
    await server.tick();
    return look();
  };
  await expect.poll(visit, { timeout: 20_000 }).toEqual(expected);
}

test('what is missing is named field by field with its cure, in both languages, and the invitation stays good', async () => {
  const shop = await newShop();
  const invitation = await invite();
  const poor = {
    ...county('L-REFUSED'),
    invitation,
    premisesM2: 149,
    taxRegistration: undefined,
    technicians: [{ name: 'Li', certificates: [] }],
    insurance: { insurer: 'PICC', policyNumber: 'P', validUntil: '2020-01-01' },
    invoiceCapability: 'none',
  };
  const english = expectProblem(await apply(shop, poor), 422, 'onboarding.application_refused');
  expect(english.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/taxRegistration', 'onboarding.field_missing'],
    ['/premisesM2', 'onboarding.premises_too_small'],
    ['/technicians', 'onboarding.too_few_operators'],
    ['/invoiceCapability', 'onboarding.invoices_too_little'],
    ['/insurance/validUntil', 'onboarding.insurance_over'],
    ['/technicians', 'onboarding.category_uncertified'],
  ]);
  expect(english.errors?.[1]).toMatchObject({
    detail: 'The premises have 149 m²; this class needs 150 m².',
    mend: 'Apply with premises of 150 m² or more, or for another class.',
  });
  const chinese = expectProblem(
    await apply(shop, poor, { 'accept-language': 'zh' }),
    422,
    'onboarding.application_refused',
  );
  expect(chinese.errors?.[1]).toMatchObject({ detail: expect.stringContaining('149 平方米') });
  expect((await owner.get<{ items: unknown[] }>(`${network.path}/memberships`)).body.items).toEqual([]);

  // In a remote division less is enough.
  const remote = { premisesM2: 80, divisionCode: '542400', technicians: county('x').technicians.slice(0, 1) };
  expect((await apply(shop, { ...county('L-REFUSED', remote), invitation })).status).toBe(201);
});

test('the review: taken in hand, changes requested, sent again without an invitation, and nothing of before is lost', async () => {
  const { shop, id } = await newMember('L-REVIEW');
  const stranger = await newShop();
  expectProblem(await stranger.owner.get(`${network.path}/applications/${id}`), 404, 'request.not_found');
  expectProblem(await decide(id, 'suspend', { reason: 'early' }), 409, 'network.state_forbids');
  expect((await decide(id, 'review')).body.state).toBe('in_review');
  const asked = await decide(id, 'request-changes', { reason: 'The lease ends', missing: ['premisesM2', 'insurance'] });
  expect(asked.body).toMatchObject({
    state: 'changes_requested',
    missing: ['premisesM2', 'insurance'],
    reviewDueAt: null,
  });
  await expect
    .poll(async () => noticesOf(shop.owner, id), { timeout: 20_000 })
    .toEqual(['network.membership_changed.v1', 'network.membership_changed.v1']);
  expect((await read(id, shop.owner)).membership).toMatchObject({ state: 'changes_requested' });

  const again = await apply(shop, county('L-REVIEW', { premisesM2: 200 }));
  expect(again.body).toMatchObject({ id, state: 'in_review', missing: [] });
  expect(again.body.reviewDueAt).not.toBeNull();
  const { submissions } = await read(id);
  expect(submissions.map(({ number, facts }) => [number, facts.premisesM2])).toEqual([
    [2, 200],
    [1, 160],
  ]);
  // Once it is under review nothing more is sent.
  expectProblem(await apply(shop, county('L-REVIEW')), 404, 'request.not_found');
});

test('checks are rows that can be run again; whoever approves in spite of one says why', async () => {
  const { shop, id } = await newMember('L-CHECKS');
  const failed = async () =>
    (await read(id)).checks.items.filter(({ verdict }) => verdict === 'failed').map(({ code }) => code);
  expect(await failed()).toEqual(['onboarding.paper_missing']);
  const refused = expectProblem(await decide(id, 'approve'), 422, 'onboarding.checks_failed');
  expect(refused.errors).toMatchObject([{ pointer: '/papers/licence', code: 'onboarding.paper_missing' }]);
  expectProblem(await decide(id, 'approve', { despiteChecks: true }), 422, 'onboarding.reason_needed');
  expect((await handIn(shop, id)).status).toBe(201);
  expect(await failed()).toEqual(['onboarding.paper_missing']);
  const run = await owner.post<{ items: { verdict: string }[] }>(`${network.path}/applications/${id}/checks`, {});
  expect(run.body.items.every(({ verdict }) => verdict === 'passed')).toBe(true);
  expect(await failed()).toEqual([]);
  // The manufacturer reads the paper in its own files.
  const [paper] = (await read(id)).papers;
  const bytes = await fetch(`${server.baseUrl}/v1/files/${paper?.file}`, {
    headers: { authorization: `Bearer ${owner.token}` },
  });
  expect(Buffer.from(await bytes.arrayBuffer())).toEqual(Buffer.from(PIXEL));
  expect((await decide(id, 'approve')).body.state).toBe('active');

  const other = await newMember('L-DESPITE');
  const despite = await decide(other.id, 'approve', { despiteChecks: true, reason: 'seen on site' });
  expect(despite.body.state).toBe('active');
});

test('a licence comes in once, however it is written; who has left gives its place back', async () => {
  const first = await newMember('9137 0100-MA3C');
  const second = await newShop();
  const body = { ...county('９１３７０１００ma3c'), invitation: await invite() };
  const problem = expectProblem(await apply(second, body), 409, 'onboarding.licence_taken');
  expect(problem.params).toEqual({ licence: '９１３７０１００ma3c' });
  await decide(first.id, 'decline', { reason: 'elsewhere' });
  expect((await apply(second, body)).status).toBe(201);
  // The one that was declined is invited again, and meets the licence that is taken now.
  const again = { ...county('91370100MA3C'), invitation: await invite() };
  expectProblem(await apply(first.shop, again), 409, 'onboarding.licence_taken');
  const other = await apply(first.shop, { ...again, licenceNumber: '91370100MA3D' });
  expect(other.body).toMatchObject({ id: first.id, state: 'applied' });
  expect((await read(first.id)).submissions).toHaveLength(2);
});

test('one shop, one identity, several networks', async () => {
  const { shop } = await newMember('L-TWO');
  const rival = await buildNetwork(server.baseUrl, { slug: 'rival-maker', units: 0 });
  const invitation = await invite(rival.maker.owner, rival.path);
  const { body } = await shop.owner.post<Membership>(`${rival.path}/applications`, { ...county('L-TWO'), invitation });
  expect(body.state).toBe('applied');
});

test('the clock of the review is in working days: reminded on the last one, late after it, and shown', async () => {
  await at(THURSDAY);
  const { id, membership } = await newMember('L-CLOCK');
  // Friday and Monday; late from Tuesday 00:00 in Shanghai.
  const dueAt = new Date(THURSDAY.getTime() + 4 * DAY_MS + 12 * 3_600_000);
  expect(membership).toMatchObject({ reviewDueAt: dueAt.toISOString(), isReviewOverdue: false });
  const kinds = async () => (await noticesOf(owner, id)).filter((kind) => kind.startsWith('onboarding.'));
  await at(new Date(dueAt.getTime() - DAY_MS - 60_000));
  await server.tick();
  expect(await kinds()).toEqual([]);
  await at(new Date(dueAt.getTime() - DAY_MS + 60_000));
  await tickUntil(kinds, ['onboarding.review_due']);
  await at(new Date(dueAt.getTime() + 60_000));
  await tickUntil(kinds, ['onboarding.review_overdue', 'onboarding.review_due']);
  const { body } = await owner.get<{ items: Membership[] }>(`${network.path}/memberships?state=applied&limit=200`);
  expect(body.items.every(({ state }) => state === 'applied')).toBe(true);
  expect(body.items.find((member) => member.id === id)?.isReviewOverdue).toBe(true);
  for (const verb of ['decline', 'suspend', 'terminate'])
    expectProblem(await owner.post(`${network.path}/memberships/${id}/${verb}`, {}), 400, 'request.invalid');
  await decide(id, 'decline', { reason: 'elsewhere' });
  expect((await read(id)).membership).toMatchObject({ reviewDueAt: null, isReviewOverdue: false });
});

test('approved for a later day, on probation: it begins by itself, people see every claim, and it ends by itself', async () => {
  const start = new Date(THURSDAY.getTime() + 10 * DAY_MS);
  await at(start);
  const applicant = await newMember('L-PROBATION');
  const { id } = applicant;
  let { shop } = applicant;
  await handIn(shop, id);
  const startsOn = new Date(start.getTime() + 3 * DAY_MS).toISOString().slice(0, 10);
  const approved = await decide(id, 'approve', { startsOn, probationMonths: 1 });
  expect(approved.body).toMatchObject({ state: 'approved', startsOn });
  // It is no member before its first day.
  expectProblem(await shop.owner.get(`${network.path}/models`), 404, 'request.not_found');

  const until = approved.body.probationUntil ?? '';
  await at(new Date(start.getTime() + 3 * DAY_MS));
  const state = async () => (await read(id)).membership.state;
  await tickUntil(state, 'probation');
  shop = await back(shop);
  expect((await read(id)).membership).toMatchObject({ startsOn: null, probationUntil: until });
  const submit = (nth: number, now: Date) => {
    const day = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);
    const dates = { failedOn: day(4), repairedOn: day(1), signedOn: day(1) };
    return shop.owner.make<{ state: string; decision: { findings: { code: string }[] } }>(
      `${network.path}/claims`,
      makeClaim(network.serials[nth] ?? '', `PR-${nth}`, dates),
    );
  };
  const seen = await submit(0, new Date(start.getTime() + 3 * DAY_MS));
  expect(seen.state).toBe('in_review');
  expect(seen.decision.findings.map(({ code }) => code)).toContain('claims.on_probation');
  // A suspension does not end it.
  await decide(id, 'suspend', { reason: 'late papers' });
  expect((await decide(id, 'reinstate', { reason: 'they came' })).body.state).toBe('probation');

  const over = new Date(Date.parse(`${until}T12:00:00Z`) + DAY_MS);
  await at(over);
  await tickUntil(state, 'active');
  shop = await back(shop);
  expect((await submit(1, over)).decision.findings.map(({ code }) => code)).not.toContain('claims.on_probation');
});

test('a request for changes that nobody answers lapses, and the outlet can be invited again', async () => {
  const begun = new Date(THURSDAY.getTime() + 60 * DAY_MS);
  await at(begun);
  const { shop, id } = await newMember('L-LAPSE');
  await decide(id, 'request-changes', { reason: 'Photo', missing: ['insurance'] });
  await at(new Date(begun.getTime() + 31 * DAY_MS));
  await tickUntil(async () => (await read(id)).membership.state, 'expired');
  const returning = await back(shop);
  expectProblem(await apply(returning, county('L-LAPSE')), 404, 'request.not_found');
  const again = await apply(returning, { ...county('L-LAPSE'), invitation: await invite() });
  expect(again.body).toMatchObject({ id, state: 'applied' });
});

test('a certificate that runs out is told a month ahead; when it is over, its outlet is asked for nothing new', async () => {
  const begun = new Date(THURSDAY.getTime() + 120 * DAY_MS);
  await at(begun);
  const validUntil = new Date(begun.getTime() + 40 * DAY_MS).toISOString().slice(0, 10);
  const technicians = ['Li', 'Zhao'].map((name) => ({
    name,
    certificates: [{ number: `S-${name}`, category: 'solar-heater', validUntil }],
  }));
  const { shop, id } = await newMember('L-PAPERS', { technicians, divisionCode: '371302' });
  await handIn(shop, id);
  await decide(id, 'approve');
  await agree(network, { ...shop, membershipId: id }, agreementContent(['371302']));
  await server.tick();
  const kinds = async () =>
    (await noticesOf((await back(shop)).owner, id)).filter((kind) => kind.startsWith('onboarding.'));
  expect(await kinds()).toEqual([]);
  const customer = { name: '张', phone: '13800001111', address: 'x', divisionCode: '371302' };
  const model = { code: 'SH-CAT', category: 'solar-heater' };
  const { code: _code, ...like } = JSON.parse(
    JSON.stringify((await owner.get<{ items: object[] }>(`${network.path}/models`)).body.items[0]),
  );
  const { id: _id, version: _version, ...rest } = like;
  await owner.make(`${network.path}/models`, { ...rest, ...model, gtin: undefined });
  await owner.make(`${network.path}/imports`, 'serial,model\nCAT-1,SH-CAT\nCAT-2,SH-CAT\n', {
    'content-type': 'text/csv',
  });
  const first = await ask(network, 'CAT-1', { customer });
  expect(first.orders.map(({ member }) => member)).toEqual(['Shop L-PAPERS']);

  await at(new Date(begun.getTime() + 12 * DAY_MS));
  await tickUntil(kinds, Array(2).fill('onboarding.paper_expiring.v1'));
  await at(new Date(begun.getTime() + 41 * DAY_MS));
  const told = [...Array(2).fill('onboarding.paper_lapsed.v1'), ...Array(2).fill('onboarding.paper_expiring.v1')];
  await tickUntil(kinds, told);
  const second = await ask(network, 'CAT-2', { customer });
  expect(second.orders).toEqual([]);

  // Renewed, it is asked again, and what it said before is kept.
  const renewed = technicians.map(({ name, certificates }) => ({
    name,
    certificates: certificates.map((certificate) => ({ ...certificate, validUntil: '2099-12-31' })),
  }));
  const renewals = `${network.path}/applications/${id}/renewals`;
  expect((await (await back(shop)).owner.post(renewals, { technicians: renewed })).status).toBe(201);
  expect((await read(id)).submissions).toHaveLength(2);
  await owner.make(`${network.path}/service-requests/${second.id}/cancel`, { reason: 'asked anew' });
  const third = await ask(network, 'CAT-2', { customer });
  expect(third.orders.map(({ member }) => member)).toEqual(['Shop L-PAPERS']);
});

test('the directory is for everybody, by division and category, page by page; who is suspended is gone at once', async () => {
  const nobody = openCaller(server.baseUrl, null);
  const places = ['360102', '360103', '360103', '361100'];
  const members: string[] = [];
  for (const [nth, divisionCode] of places.entries()) {
    const { shop, id } = await newMember(`L-DIR-${nth}`, {
      divisionCode,
      categories: nth === 1 ? ['solar-heater', 'fridge'] : ['solar-heater'],
      address: `Road ${nth} <b>`,
    });
    if (nth < 3) await handIn(shop, id);
    if (nth < 3) await decide(id, 'approve');
    members.push(id);
  }
  const list = async (query: string) => {
    const { body } = await nobody.get<{ items: { name: string }[]; nextCursor: string | null }>(
      `${network.path}/outlets?${query}`,
    );
    return { names: body.items.map(({ name }) => name), next: body.nextCursor };
  };
  const all = ['Shop L-DIR-0', 'Shop L-DIR-1', 'Shop L-DIR-2'];
  // The fourth has only applied.
  expect((await list('division=36')).names).toEqual(all);
  expect((await list('division=360103')).names).toEqual(all.slice(1));
  expect((await list('division=36&category=fridge')).names).toEqual(['Shop L-DIR-1']);
  expect((await list('division=99')).names).toEqual([]);
  const paged: string[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const page: { names: string[]; next: string | null } = await list(
      `division=36&limit=1&cursor=${next}`.replace(/&cursor=$/, ''),
    );
    paged.push(...page.names);
    next = page.next;
  }
  expect(paged).toEqual(all);

  const page = (query: string) => fetch(`${server.baseUrl}/outlets/sunlit?${query}`);
  const chinese = await (await page('division=36')).text();
  expect(chinese).toContain('服务网点');
  expect(chinese).toContain('Shop L-DIR-1');
  expect(chinese).toContain('Road 1 &lt;b&gt;');
  expect(chinese).not.toContain('<script');
  const english = await page('division=36&category=&lang=en');
  expect([english.status, english.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await english.text()).toContain('Service outlets');
  expect((await fetch(`${server.baseUrl}/outlets/no-such-maker`)).status).toBe(404);
  // With names, nobody has to know a code; the other language asks the same.
  const { id: names } = await owner.make<{ id: string }>(`${network.path}/categories`, demoCategories());
  await owner.make(`${network.path}/categories/${names}/publish`, {});
  const asked = await (await page('division=36&category=solar-heater&lang=en')).text();
  expect(asked).toContain('<option value="solar-heater" selected="">Solar water heater</option>');
  expect(asked).toMatch(/<dd>Solar water heater/);
  expect(asked).toContain('href="/outlets/sunlit?division=36&amp;category=solar-heater&amp;lang=zh"');
  const twice = demoCategories();
  twice.content.categories.push(...twice.content.categories);
  const { id: doubled } = await owner.make<{ id: string }>(`${network.path}/categories`, twice);
  expectProblem(await owner.post(`${network.path}/categories/${doubled}/publish`, {}), 422, 'policies.refused');

  await decide(members[0] ?? '', 'suspend', { reason: 'late papers' });
  await decide(members[2] ?? '', 'terminate', { reason: 'closed' });
  expect((await list('division=36')).names).toEqual(['Shop L-DIR-1']);
  expect(await (await page('division=36')).text()).not.toContain('Shop L-DIR-0');

  // Where nobody works: the plan has three divisions, one of which is served.
  expectProblem(await owner.get(`${network.path}/coverage`), 409, 'onboarding.no_coverage_plan');
  const plan = demoCoveragePlan();
  plan.content.divisions.push({ code: '360104', name: { en: 'Qingyunpu', zh: '青云谱区' } });
  const { id } = await owner.make<{ id: string }>(`${network.path}/coverage-plans`, plan);
  await owner.make(`${network.path}/coverage-plans/${id}/publish`, {});
  const { body } = await owner.get<{ looked: number; items: { division: string }[] }>(`${network.path}/coverage`);
  expect(body.looked).toBe(4);
  expect(body.items.map(({ division }) => division)).toContain('360104');
  expect(body.items.map(({ division }) => division)).not.toContain('370102');

  // Whoever covered it alone is suspended: it is a gap until it is reinstated.
  const alone = await newMember('L-ALONE', { divisionCode: '360104', coverage: ['360104'] });
  await handIn(alone.shop, alone.id);
  await decide(alone.id, 'approve');
  const gaps = async () => {
    const read = await owner.get<{ items: { division: string }[] }>(`${network.path}/coverage`);
    return read.body.items.map(({ division }) => division);
  };
  expect(await gaps()).not.toContain('360104');
  await decide(alone.id, 'suspend', { reason: 'late papers' });
  expect(await gaps()).toContain('360104');
  await decide(alone.id, 'reinstate');
  expect(await gaps()).not.toContain('360104');
});

test('visits with what has to be mended, letters that suspend by rule, trainings that issue certificates', async () => {
  const begun = new Date(THURSDAY.getTime() + 170 * DAY_MS);
  await at(begun);
  const day = (days: number) => new Date(begun.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  const joined = await newMember('L-CARE');
  const { id } = joined;
  await handIn(joined.shop, id);
  await decide(id, 'approve');
  const other = await newMember('L-CARE-2');
  await handIn(other.shop, other.id);
  await decide(other.id, 'approve');
  const shop = joined.shop.owner;
  const members = `${network.path}/memberships/${id}`;

  const audit = {
    membership: id,
    auditedOn: day(0),
    items: [
      { item: 'tools', score: 10 },
      { item: 'price_list', score: 5, note: 'of last year' },
    ],
    photos: [],
    actions: [{ what: 'Show the list in force', dueOn: day(5) }],
  };
  interface Audit {
    readonly id: string;
    readonly score: number;
    readonly actions: readonly { readonly doneOn: string | null; readonly isOverdue: boolean }[];
  }
  const recorded = await owner.make<Audit>(`${network.path}/audits`, audit);
  expect(recorded).toMatchObject({ score: 75, actions: [{ doneOn: null, isOverdue: false }] });
  // With a picture of what was seen.
  const sent = await fetch(`${server.baseUrl}/v1/files`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${owner.token}`,
      'content-type': 'image/png',
      'idempotency-key': 'a-picture-of-the-visit',
    },
    body: PIXEL,
  });
  const { id: photo } = Object(await sent.json());
  const pictured = await owner.make<{ photos: string[] }>(`${network.path}/audits`, { ...audit, photos: [photo] });
  expect(pictured.photos).toEqual([photo]);
  const kept = await fetch(`${server.baseUrl}/v1/files/${photo}`, {
    headers: { authorization: `Bearer ${owner.token}` },
  });
  expect(Buffer.from(await kept.arrayBuffer()).equals(PIXEL)).toBe(true);
  const late = { ...audit, auditedOn: day(1) };
  expectProblem(await owner.post(`${network.path}/audits`, late), 422, 'onboarding.day_ahead');
  const unknown = { ...audit, photos: [`fil_${'0'.repeat(26)}`] };
  expectProblem(await owner.post(`${network.path}/audits`, unknown), 422, 'onboarding.photo_unknown');
  expect((await shop.get<{ items: Audit[] }>(`${members}/audits`)).body.items).toHaveLength(2);
  expectProblem(await other.shop.owner.get(`${members}/audits`), 404, 'request.not_found');

  const warn = () => owner.post<{ number: number; state: string }>(`${members}/warnings`, { reason: 'above the list' });
  expect((await warn()).body).toMatchObject({ number: 1, within: 1, state: 'active' });
  expect((await warn()).body).toMatchObject({ number: 2, within: 2, state: 'active' });
  expect((await warn()).body).toMatchObject({ number: 3, within: 3, state: 'suspended' });
  expect((await read(id)).membership.state).toBe('suspended');
  const letters = await shop.get<{ items: { number: number }[] }>(`${members}/warnings`);
  expect(letters.body.items.map(({ number }) => number)).toEqual([3, 2, 1]);
  expectProblem(await shop.get(`${network.path}/models`), 403, 'network.membership_suspended');

  const attendees = [{ membership: id, technician: 'Sun' }];
  const training = await owner.make<{ id: string }>(`${network.path}/trainings`, {
    title: 'Fridges',
    category: 'fridge',
    heldOn: day(0),
    certificateMonths: 12,
    attendees,
  });
  const results = [
    { membership: other.id, technician: 'Li', result: 'passed' },
    { membership: other.id, technician: 'Zhao', result: 'failed' },
  ];
  const path = `${network.path}/trainings/${training.id}/results`;
  const held = await owner.make<{ attendees: { technician: string; result: string }[] }>(path, { results });
  expect(held.attendees.map(({ technician, result }) => `${technician} ${result}`)).toEqual([
    'Li passed',
    'Zhao failed',
    'Sun absent',
  ]);
  expectProblem(await owner.post(path, { results }), 409, 'onboarding.training_held');
  const { certificates } = (
    await owner.get<{ certificates: { technician: string; category: string; source: string }[] }>(
      `${network.path}/applications/${other.id}`,
    )
  ).body;
  expect(certificates).toContainEqual(
    expect.objectContaining({ technician: 'Li', category: 'fridge', source: 'training', state: 'valid' }),
  );

  await at(new Date(begun.getTime() + 7 * DAY_MS));
  const overdue = async () => (await noticesOf(owner, id)).includes('onboarding.action_overdue');
  await tickUntil(overdue, true);
  const { body } = await owner.get<{ items: Audit[] }>(`${members}/audits`);
  expect(body.items[0]?.actions).toMatchObject([{ isOverdue: true }]);
  const done = await owner.post<Audit>(`${network.path}/audits/${recorded.id}/actions/1/complete`, {});
  expect(done.body.actions).toMatchObject([{ doneOn: day(7), isOverdue: false }]);
});

test('an invitation of one is a mail in its language, with the link of the answer', async () => {
  const one = async (body: object) => {
    const { url } = await owner.make<{ url: string }>(`${network.path}/invitations`, body);
    const { email } = body as { email: string };
    return { url, mail: await awaitMail(server.baseUrl, email.toLowerCase()) };
  };
  const english = await one({ email: 'One@Single.example', name: 'Li & Co\r\nBcc: x', language: 'en' });
  expect(english.mail.text).toContain(`\n${english.url}\n`);
  expect(english.mail.subject).toMatch(/ invites you into its service network$/);
  expect(english.mail.text).toMatch(/^Hello Li & Co/);
  const chinese = await one({ email: 'two@single.example', memberKind: 'distributor' });
  expect(chinese.mail.subject).toContain('邀请您加入服务网络');
  expect(chinese.mail.text).toContain(chinese.url);
  const shop = await newShop();
  const invitation = readLink(english.mail, 'invitation');
  expect((await apply(shop, { ...county('L-MAIL'), invitation })).status).toBe(201);
});

test('five hundred invitations by file: each row answered, nobody invited twice, the link is in the mail', async () => {
  const rows = Array.from({ length: 500 }, (_, at) => {
    if (at % 50 === 7) return `not-an-address-${at},shop,Shop ${at}`;
    if (at % 100 === 33) return `shop${at}@many.example,factory,Shop ${at}`;
    return `shop${at}@many.example,${at % 10 === 0 ? 'distributor' : ''},"Shop, ${at}"`;
  });
  const send = (lines: readonly string[], head = 'email,kind,name') =>
    owner.post<{
      rows: number;
      invited: number;
      results: { line: number; status: string; error: { code: string; message: string } | null }[];
    }>(`${network.path}/invitations/csv`, [head, ...lines].join('\n'), { 'content-type': 'text/csv' });
  const fresh = ['x', 'y', 'z'].map((name) => `${name}@race.example`);
  const raced = await Promise.all([1, 2, 3].map(() => send(fresh, 'email')));
  expect(raced.reduce((sum, { body }) => sum + body.invited, 0)).toBe(3);

  // Whoever got the mail applies with its link.
  const mailed = async () => (await readMailbox(server.baseUrl)).filter(({ to }) => to === 'x@race.example');
  await tickUntil(async () => (await mailed()).length, 1);
  const [mail] = await mailed();
  if (mail === undefined) throw new Error('no mail came');
  const link = readLink(mail, 'invitation');
  const shop = await newShop();
  expect((await apply(shop, { ...county('L-CSV'), invitation: link })).status).toBe(201);
  expect((await send(fresh, 'email')).body.results.map(({ status }) => status)).toEqual([
    'applied_before',
    'invited_before',
    'invited_before',
  ]);

  const first = await send(rows);
  expect(first.status, first.text).toBe(201);
  expect(first.body).toMatchObject({ rows: 500, invited: 485 });
  expect(first.body.results.map(({ line }) => line)).toEqual(rows.map((_, at) => at + 2));
  const failed = first.body.results.filter(({ status }) => status === 'failed');
  expect(failed.map(({ line, error }) => [line, error?.code]).slice(0, 2)).toEqual([
    [9, 'network.email_invalid'],
    [35, 'network.kind_unknown'],
  ]);
  expect(failed).toHaveLength(15);
  expect(first.text).not.toContain('invitation=');

  // The same file again, and twice at once.
  const again = await Promise.all([send(rows), send(rows), send([...rows, 'late@many.example,,Late'])]);
  expect(again.map(({ body }) => body.invited)).toEqual([0, 0, 1]);
  expectProblem(await send(['a'], 'name'), 422, 'network.csv_column_missing');
  expectProblem(await send(['"a'], 'email'), 422, 'network.csv_malformed');
  expectProblem(await send(Array(1001).fill('a@b.example'), 'email'), 422, 'network.csv_too_many_rows');
});

test('every code of a failed check has its text in both languages', () => {
  const texts = readFileSync(`${import.meta.dirname}/../../packages/onboarding/src/texts.ts`, 'utf8');
  const rules = readFileSync(`${import.meta.dirname}/../../packages/onboarding/src/rules/check-application.ts`, 'utf8');
  const codes = [...rules.matchAll(/'(onboarding\.[a-z_]+)'/g)].map(([, code]) => code ?? '');
  expect(codes.length).toBeGreaterThan(8);
  for (const code of codes.filter((each) => !each.startsWith('onboarding.check_')))
    expect(texts).toContain(`'${code}'`);
});
