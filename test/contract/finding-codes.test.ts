/**
 * Every code of the published catalogue: a claim that it blocks alone, then its cure, after which it is gone; what only takes
 * off or tells is met beside nothing else that does. A code that is added to the catalogue has to be added here.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { demoCodeSet, demoModel, demoRateCard } from '@aftercare/tools/seed-data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { newPicture } from '../kit/customer.ts';
import {
  addShop,
  buildNetwork,
  type Caller,
  type Network,
  openCaller,
  requestToken,
  type Shop,
} from '../kit/network.ts';
import { watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Finding {
  readonly code: string;
  readonly severity: 'blocks' | 'reduces' | 'notes';
  readonly message: string;
  readonly cure: string;
  readonly cureUntil: string | null;
  readonly path: string | null;
}

interface Claim {
  readonly id: string;
  readonly state: string;
  readonly decision: {
    readonly findings: readonly Finding[];
    readonly lines: readonly {
      readonly verdict: string;
      readonly amounts: { readonly approved: { readonly amount: number } };
    }[];
    readonly tax: unknown;
  };
}

/** One code: the claim that meets it, and what mends it. */
interface Case {
  readonly first: () => Promise<Claim>;
  readonly cure: (claim: Claim) => Promise<Claim>;
}

interface Listed {
  readonly code: string;
  readonly severity: string;
  readonly mend: string;
  readonly days: number | null;
}

const FRIDGE = {
  code: 'FR-1',
  name: { en: 'Fridge', zh: '冰箱' },
  category: 'fridge',
  components: ['door', 'motor', 'panel', 'lamp', 'knob', 'filter', 'hinge'].map((code) => ({
    code,
    name: { en: code, zh: code },
  })),
};

let server: TestServer;
let network: Network;
/** Has an agreement for solar heaters in the city 3701. */
let shop: Shop;
/** Another one with the same. */
let paused: Shop;
/** Has an agreement for fridges as well, anywhere. */
let cold: Shop;
/** Has none. */
let loose: Shop;
let serials: string[] = [];
let count = 0;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 0 });
  const { owner } = network.maker;
  await owner.make(`${network.path}/models`, {
    ...demoModel,
    code: 'SH-201',
    gtin: undefined,
    category: 'solar-heater',
  });
  await owner.make(`${network.path}/models`, FRIDGE);
  await publish('warranty-terms', heaterTerms());
  await publish('warranty-terms', fridgeTerms());
  await publish('code-sets', { ...demoCodeSet(), content: { ...demoCodeSet().content, required: ['symptom'] } });
  const card = demoRateCard();
  await publish('rate-cards', {
    ...card,
    content: {
      ...card.content,
      operations: [...card.content.operations, { code: 'flush', standardMinutes: 30, flatAmount: 3000 }],
      parts: [...card.content.parts, { number: 'DOOR-1', price: 100, kind: 'own', models: ['FR-1'] }],
      agreementRequired: true,
      travelZones: [{ zone: 'city', maximum: 3000 }],
      evidenceFor: ['freight'],
      repairHoldsDays: 10,
      likenessDays: 2,
    },
  });
  serials = Array.from({ length: 200 }, (_, index) => `FC-${String(index + 1).padStart(4, '0')}`);
  const rows = [
    ...serials.map((serial) => `${serial},SH-201,B1,${day(-290)},${day(-230)},${day(-200)}`),
    ...['1', '2', '3', '4', '5', '6', '7', '8'].map(
      (one) => `FR-${one},FR-1,B1,${day(-290)},${day(-230)},${day(-200)}`,
    ),
    `FR-OLD,FR-1,B1,${day(-2290)},${day(-2230)},${day(-2200)}`,
    'FR-NEW,FR-1,B1,,,',
  ];
  const csv = `serial,model,batch,productionOn,deliveryOn,invoiceOn\n${rows.join('\n')}\n`;
  await owner.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  paused = await addShop(server.baseUrl, network, 'paused-repair');
  cold = await addShop(server.baseUrl, network, 'cold-repair');
  loose = await addShop(server.baseUrl, network, 'loose-repair');
  for (const member of [shop, paused]) await agree(network, member, agreementContent(['3701']));
  await agree(network, cold, agreementContent([], { categories: ['solar-heater', 'fridge'] }));
});
afterAll(() => server.kill());

/** A local day of the network so many days from today. */
function day(days: number): string {
  return new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
}

function heaterTerms() {
  const term = (component: string, months: number) => ({ component, months, startsAt: ['invoice'] });
  const terms = ['tank', 'pipes', 'electrics', 'tubes'].map((component) => term(component, 36));
  return { name: 'Heaters', effectiveFrom: '2015-01-01', content: { models: ['SH-201'], terms } };
}

function fridgeTerms() {
  return {
    name: 'Fridges',
    effectiveFrom: '2015-01-01',
    content: {
      models: ['FR-1'],
      terms: [
        { component: 'door', months: 36, startsAt: ['invoice'] },
        { component: 'motor', months: 36, startsAt: ['invoice'], usageLimit: { unit: 'hours', maximum: 100 } },
        { component: 'panel', months: 36, startsAt: [{ event: 'production', plusMonths: 60 }] },
        { component: 'lamp', months: 36, startsAt: ['commissioning'] },
        { component: 'filter', months: 36, startsAt: ['invoice'], visits: 1, visitsPer: 'term' },
        {
          component: 'hinge',
          startsAt: ['invoice'],
          stages: [{ basis: 'free', months: 36, coveredPercent: { labour: 50 } }],
        },
      ],
      exclusions: [{ code: 'misuse', components: ['door'], evidence: ['photo_of_damage'], waivedBy: 'one_person' }],
    },
  };
}

async function publish(segment: string, policy: object): Promise<void> {
  const { owner } = network.maker;
  const { id } = await owner.make<{ id: string }>(`${network.path}/${segment}`, policy);
  await owner.make(`${network.path}/${segment}/${id}/publish`, {});
}

const money = (amount: number) => ({ amount, currency: 'CNY' });
const labour = (changed: object = {}) => ({
  kind: 'labour',
  operation: 'replace-valve',
  minutes: 30,
  claimed: money(4000),
  ...changed,
});
const valve = (changed: object = {}) => ({
  kind: 'part',
  partNumber: 'VLV-012',
  quantity: 1,
  claimed: money(2500),
  ...changed,
});
const travel = { kind: 'travel', zone: 'city', claimed: money(100) };
const freight = (changed: object = {}) => ({ kind: 'freight', claimed: money(100), ...changed });
/** What the causal part damaged. */
const damaged = { kind: 'part', partNumber: 'TUB-058', quantity: 1, claimed: money(3800), isConsequential: true };
const other = (changed: object = {}) => ({ kind: 'other', reason: 'Crane', claimed: money(100), ...changed });
const nextUnit = () => serials[count] ?? '';

/** In order but for what is changed: failed four days ago, repaired and signed today. */
function bodyOf(changed: object = {}): Record<string, unknown> {
  count += 1;
  return {
    reference: `FC-${count}`,
    unit: nextUnit(),
    component: 'pipes',
    causalPart: 'VLV-012',
    cause: 'quality',
    failedOn: day(-4),
    repairedOn: day(0),
    signedOn: day(0),
    codes: { symptom: 'valve_drips' },
    lines: [labour(), valve()],
    ...changed,
  };
}

const claimAs = (caller: Caller, changed: object = {}) =>
  caller.make<Claim>(`${network.path}/claims`, bodyOf(changed), { 'accept-language': 'en' });
const claim = (changed: object = {}) => claimAs(shop.client, changed);
const resend =
  (changed: object, caller: () => Caller = () => shop.client) =>
  ({ id }: Claim) =>
    caller().make<Claim>(`${network.path}/claims/${id}/resubmit`, { comment: 'Mended', lines: [], ...changed });
/** The same claim as it should have been, under a number of its own. */
const anew =
  (changed: object = {}) =>
  () =>
    claim(changed);

async function keepPhoto(): Promise<string> {
  return keepBytes(newPicture());
}

async function keepBytes(
  bytes: Uint8Array<ArrayBuffer>,
  by: Caller = shop.client,
  path = `${network.path}/claim-evidence`,
): Promise<string> {
  const response = await fetch(`${server.baseUrl}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${by.token}`,
      'content-type': 'image/png',
      'idempotency-key': randomBytes(8).toString('hex'),
    },
    body: bytes,
  });
  expect(response.status).toBe(201);
  return String(Object(await response.json()).id);
}

const mark = (serial: string, verb: string, on: string) =>
  network.maker.owner.make(`${network.path}/units/${serial}/${verb}`, { on });

/** What is claimed of a unit that was lost before the repair, and again once it is back. */
function lostUnit(verb: string): Case {
  let unit = '';
  return {
    first: async () => {
      unit = serials[count + 90] ?? '';
      await mark(unit, verb, day(-1));
      return claim({ unit });
    },
    cure: async () => {
      await mark(unit, 'recover', day(0));
      return claim({ unit });
    },
  };
}

const openCampaign = (serial: string) =>
  network.maker.owner.make<{ id: string }>(`${network.path}/campaigns`, {
    kind: 'recall',
    name: { en: 'Seal recall', zh: '密封圈召回' },
    notice: { en: 'The seal may leak.', zh: '密封圈可能漏水。' },
    startsOn: day(-5),
    endsOn: day(30),
    operation: 'swap-seal',
    price: money(6000),
    serials: [serial],
  });

/** Tells the first claim from the second, which meets the finding. */
async function second(of: object, changed: object): Promise<Claim> {
  const unit = serials[count + 90] ?? '';
  expect(blocking(await claim({ unit, ...of }))).toEqual([]);
  return claim({ unit, ...changed });
}

const CASES: Readonly<Record<string, Case>> = {
  'claims.not_signed': { first: () => claim({ signedOn: undefined }), cure: resend({ signedOn: day(0) }) },
  'claims.signed_before_repair': { first: () => claim({ signedOn: day(-1) }), cure: resend({ signedOn: day(0) }) },
  'claims.signed_in_future': { first: () => claim({ signedOn: day(1) }), cure: resend({ signedOn: day(0) }) },
  'claims.code_missing': {
    first: () => claim({ codes: undefined }),
    cure: resend({ codes: { symptom: 'valve_drips' } }),
  },
  'claims.code_unknown': {
    first: () => claim({ codes: { symptom: 'valve_drips', section: 'roof' } }),
    cure: resend({ codes: { symptom: 'valve_drips', section: 'pipes' } }),
  },
  'claims.not_yet_member': { first: () => claim({ repairedOn: day(-2), signedOn: day(0) }), cure: anew() },
  'claims.no_agreement': {
    first: () => claimAs(loose.client),
    cure: async () => {
      await agree(network, loose, agreementContent(['3701'], { validFrom: day(-10) }));
      return claimAs(loose.client);
    },
  },
  'claims.outside_territory': {
    first: () => claim({ division: '110101' }),
    cure: resend({ division: '370102' }),
  },
  'claims.category_not_agreed': {
    first: () => claim({ unit: 'FR-1', component: 'door' }),
    cure: anew({ unit: 'FC-0199' }),
  },
  'claims.unit_scrapped': lostUnit('scrap'),
  'claims.unit_stolen': lostUnit('report-stolen'),
  'claims.campaign_done': {
    first: async () => {
      const unit = serials[count + 90] ?? '';
      const { id } = await openCampaign(unit);
      const done = await claim({
        unit,
        cause: 'user',
        lines: [labour({ operation: 'swap-seal', claimed: money(6000) })],
      });
      expect(done.decision.lines.map(({ amounts }) => amounts.approved)).toEqual([money(6000)]);
      // Paid for, it counts as done.
      const campaign = await network.maker.owner.get<{ units: number; done: number }>(
        `${network.path}/campaigns/${id}`,
      );
      expect([campaign.body.units, campaign.body.done]).toEqual([1, 1]);
      return claim({ unit, causalPart: 'TUB-058', lines: [labour({ operation: 'swap-seal', claimed: money(6000) })] });
    },
    cure: anew(),
  },
  'claims.usage_lower': {
    first: () =>
      second(
        { failedOn: day(-9), usage: { unit: 'hours', reading: 100 } },
        { component: 'electrics', causalPart: 'CTL-016', usage: { unit: 'hours', reading: 99 } },
      ),
    cure: resend({ usage: { unit: 'hours', reading: 101 } }),
  },
  'claims.failed_before_sale': { first: () => claim({ failedOn: day(-201) }), cure: anew() },
  'claims.repaired_before_failure': { first: () => claim({ failedOn: day(1) }), cure: anew() },
  'claims.repaired_in_future': { first: () => claim({ repairedOn: day(2), signedOn: day(2) }), cure: anew() },
  'claims.work_order_claimed': {
    first: async () => {
      await claim({ orderNumber: 'WO-77' });
      return claim({ orderNumber: 'WO-77' });
    },
    cure: resend({ orderNumber: 'WO-78' }),
  },
  'claims.line_twice': { first: () => claim({ lines: [travel, travel] }), cure: anew({ lines: [travel] }) },
  'claims.other_pays': { first: () => claim({ cause: 'user' }), cure: anew() },
  'claims.causal_part_missing': {
    first: () => claim({ causalPart: 'TNK-200', lines: [labour(), valve({ isConsequential: true })] }),
    cure: resend({ lines: [{ line: 2, ...valve() }] }),
  },
  'claims.return_repair': {
    first: () =>
      second({ component: 'tank', causalPart: 'TUB-058' }, { component: 'tank', failedOn: day(0), lines: [labour()] }),
    cure: anew({ component: 'electrics', failedOn: day(0), lines: [labour()] }),
  },
  'claims.evidence_missing': {
    first: () => claim({ lines: [labour(), freight()] }),
    cure: async (before) => resend({ lines: [{ line: 2, ...freight({ evidence: [await keepPhoto()] }) }] })(before),
  },
  'claims.evidence_reused': {
    first: async () => {
      const bytes = newPicture();
      const [one, again] = [await keepBytes(bytes), await keepBytes(bytes)];
      await claim({ lines: [labour({ evidence: [one] })] });
      return claim({ lines: [labour({ evidence: [again] })] });
    },
    cure: async (before) => resend({ lines: [{ line: 1, ...labour({ evidence: [await keepPhoto()] }) }] })(before),
  },
  'claims.operation_unknown': {
    first: () => claim({ lines: [labour({ operation: 'paint' })] }),
    cure: resend({ lines: [{ line: 1, ...labour() }] }),
  },
  'claims.minutes_missing': {
    first: () => claim({ lines: [labour({ minutes: undefined })] }),
    cure: resend({ lines: [{ line: 1, ...labour() }] }),
  },
  'claims.zone_unknown': {
    first: () => claim({ lines: [{ ...travel, zone: 'moon' }] }),
    cure: resend({ lines: [{ line: 1, ...travel }] }),
  },
  'claims.part_unknown': {
    first: () => claim({ lines: [valve({ partNumber: 'VLV-O12' })] }),
    cure: resend({ lines: [{ line: 1, ...valve() }] }),
  },
  'claims.part_not_of_model': {
    first: () => claim({ lines: [valve({ partNumber: 'DOOR-1' })] }),
    cure: resend({ lines: [{ line: 1, ...valve() }] }),
  },
  'claims.receipt_missing': {
    first: () => claim({ lines: [labour(), other()] }),
    cure: async (before) => {
      const mended = await resend({ lines: [{ line: 2, ...other({ evidence: [await keepPhoto()] }) }] })(before);
      // With its receipt a person looks at this line alone.
      expect(mended.decision.lines.map(({ verdict }) => verdict)).toEqual(['approve', 'refer']);
      return mended;
    },
  },
  'claims.rejected_by_person': {
    first: async () => {
      const { id, state } = await claim({ lines: [valve({ quantity: 20, claimed: money(50_000) })] });
      expect(state).toBe('in_review');
      return network.maker.owner.make<Claim>(`${network.path}/claims/${id}/reject`, { reason: 'Not seen' });
    },
    cure: anew(),
  },
  'claims.shown_false': {
    first: async () => {
      const { id } = await claim();
      const file = await keepBytes(newPicture(), network.maker.owner, '/v1/files');
      const lines = [1, 2].map((line) => ({ line, result: 'false', note: 'Nobody came' }));
      const body = { reason: 'The customer had no visit', lines, evidence: [file] };
      await network.maker.owner.make(`${network.path}/claims/${id}/verification`, body);
      return (await shop.client.get<Claim>(`${network.path}/claims/${id}`)).body;
    },
    cure: anew(),
  },
  'claims.taken_back': {
    first: async () => {
      const { id } = await claim();
      return network.maker.owner.make<Claim>(`${network.path}/claims/${id}/reverse`, { reason: 'A mistake' });
    },
    cure: anew(),
  },
};

/** These need other days than today. They come last, because the tokens of everybody run out. */
const LATER: Readonly<Record<string, Case>> = {
  'claims.member_suspended': {
    first: async () => {
      const path = `${network.path}/memberships/${paused.membershipId}`;
      await network.maker.owner.make(`${path}/suspend`, { reason: 'For the test' });
      await moveClock(3);
      const owner = await signIn();
      await owner.make(`${path}/reinstate`, {});
      return claimAs(await tokenOf(paused), { repairedOn: day(1), signedOn: day(2) });
    },
    cure: async () => claimAs(await tokenOf(paused), { repairedOn: day(3), signedOn: day(3) }),
  },
  'claims.window_over': {
    first: async () => {
      await moveClock(32);
      return claimAs(await tokenOf(shop), { repairedOn: day(1), signedOn: day(1) });
    },
    cure: async () => claimAs(await tokenOf(shop), { repairedOn: day(2), signedOn: day(2) }),
  },
};

/** Told beside the line that somebody else pays: why the warranty does not. */
const WARRANTY: Readonly<Record<string, () => Promise<object>>> = {
  'warranty.term_over': async () => ({ unit: 'FR-OLD', component: 'door' }),
  'warranty.not_started': async () => ({ unit: 'FR-2', component: 'panel' }),
  'warranty.start_unknown': async () => ({ unit: 'FR-NEW', component: 'lamp' }),
  'warranty.usage_over': async () => ({ unit: 'FR-3', component: 'motor', usage: { unit: 'hours', reading: 101 } }),
  'warranty.no_term': async () => ({ unit: 'FR-4', component: 'knob' }),
  'warranty.excluded': async () => ({ unit: 'FR-5', component: 'door', found: ['misuse'] }),
  'warranty.benefit_used_up': async () => {
    // The one visit that the term gives was on the day before it failed.
    const visit = { component: 'filter', usedOn: day(-5) };
    await network.maker.owner.make(`${network.path}/units/FR-6/benefit-uses`, visit);
    return { unit: 'FR-6', component: 'filter' };
  },
};

/** The same part of a unit that has a visit left, whose term runs, and so on. */
const CURED: Readonly<Record<string, object>> = { 'warranty.benefit_used_up': { unit: 'FR-8', component: 'filter' } };

/** These take off or only tell. `beside`: what blocks with them, where they never come alone. */
const TOLD: Readonly<Record<string, Case & { readonly beside?: string }>> = {
  'claims.no_fault_found': {
    beside: 'claims.other_pays',
    first: () => claim({ codes: { symptom: 'valve_drips', section: 'no_fault' } }),
    cure: anew(),
  },
  'claims.campaign_open': {
    first: async () => {
      const unit = serials[count + 90] ?? '';
      await openCampaign(unit);
      return claim({ unit });
    },
    cure: anew(),
  },
  'claims.likely_duplicate': { first: () => second({ failedOn: day(-4) }, { failedOn: day(-3) }), cure: anew() },
  'claims.causal_part_refused': {
    beside: 'claims.part_not_of_model',
    first: () => claim({ causalPart: 'DOOR-1', lines: [valve({ partNumber: 'DOOR-1' }), damaged] }),
    cure: anew({ lines: [valve(), damaged] }),
  },
  'claims.causal_part_open': {
    beside: 'claims.part_unknown',
    first: () => claim({ causalPart: 'VLV-O12', lines: [valve({ partNumber: 'VLV-O12' }), damaged] }),
    cure: anew({ lines: [valve(), damaged] }),
  },
  'claims.labour_over_standard': {
    first: () => claim({ lines: [labour({ minutes: 90, claimed: money(12_000) })] }),
    cure: resend({ lines: [{ line: 1, ...labour() }] }),
  },
  'claims.labour_over_flat': {
    first: () => claim({ lines: [labour({ operation: 'flush', claimed: money(3001) })] }),
    cure: anew({ lines: [labour({ operation: 'flush', claimed: money(3000) })] }),
  },
  'claims.labour_over_rate': { first: () => claim({ lines: [labour({ claimed: money(4001) })] }), cure: anew() },
  'claims.part_over_price': { first: () => claim({ lines: [valve({ claimed: money(2501) })] }), cure: anew() },
  'claims.over_maximum': {
    first: () => claim({ lines: [{ ...travel, claimed: money(3001) }] }),
    cure: anew({ lines: [{ ...travel, claimed: money(3000) }] }),
  },
  'claims.covered_in_part': {
    first: () => claimAs(cold.client, { unit: 'FR-7', component: 'hinge', lines: [labour()] }),
    cure: anew({ lines: [labour()] }),
  },
  'claims.over_limit': {
    first: () => claim({ lines: [valve({ quantity: 20, claimed: money(50_000) })] }),
    cure: anew(),
  },
};

/** These need other people, agreements or months; the test that is named has each. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'claims.checker_objects': 'claim-first-checks.test.ts',
  'claims.person_looks': 'risk.test.ts',
  'claims.appeal_granted': 'claim-afterwards.test.ts',
  'claims.appeal_denied': 'claim-afterwards.test.ts',
  'claims.goodwill': 'goodwill.test.ts',
  'claims.on_probation': 'onboarding.test.ts',
  // Work that is asked for before it is done: each is the only thing that blocks, and mended.
  'claims.prior_approval_missing': 'claim-prior-approvals.test.ts',
  'claims.prior_approval_unknown': 'claim-prior-approvals.test.ts',
  'claims.prior_approval_open': 'claim-prior-approvals.test.ts',
  'claims.prior_approval_declined': 'claim-prior-approvals.test.ts',
  'claims.prior_approval_other_unit': 'claim-prior-approvals.test.ts',
  'claims.prior_approval_other_component': 'claim-prior-approvals.test.ts',
  'claims.prior_approval_used': 'claim-prior-approvals.test.ts',
  'claims.prior_approval_expired': 'claim-prior-approvals.test.ts',
  'claims.prior_approval_over': 'claim-prior-approvals.test.ts',
};

async function moveClock(days: number): Promise<void> {
  const now = new Date(Date.now() + days * 86_400_000).toISOString();
  const response = await fetch(`${server.baseUrl}/development/clock`, { method: 'PUT', body: JSON.stringify({ now }) });
  expect(response.status).toBe(200);
}

async function signIn(): Promise<Caller> {
  const { slug, ownerEmail, password } = network.maker;
  const session = { tenant: slug, email: ownerEmail, password };
  const { accessToken } = await openCaller(server.baseUrl, null).make<{ accessToken: string }>('/v1/session', session);
  return openCaller(server.baseUrl, accessToken);
}

async function tokenOf({ clientId, clientSecret }: Shop): Promise<Caller> {
  return openCaller(server.baseUrl, await requestToken(server.baseUrl, clientId, clientSecret));
}

function blocking({ decision }: Pick<Claim, 'decision'>): string[] {
  return [...new Set(decision.findings.flatMap(({ code, severity }) => (severity === 'blocks' ? [code] : [])))];
}

test('what is in order has no finding', async () => {
  const { state, decision } = await claim();
  expect([state, decision.findings]).toEqual(['approved', []]);
  // Goods and services have rates of their own, by the agreement.
  expect(decision.tax).toEqual({
    goods: { approved: money(2500), ratePpm: 130_000, tax: money(325) },
    services: { approved: money(4000), ratePpm: 60_000, tax: money(240) },
  });
});

test('however a serial is spelled, it is one unit with one open claim', async () => {
  const unit = serials[190] ?? '';
  await claim({ unit });
  for (const spelling of [unit.toLowerCase(), unit.replace('-', ' '), unit.replace('-', '－'), unit.replace('-', '')]) {
    const again = await shop.client.post<{ code: string }>(`${network.path}/claims`, bodyOf({ unit: spelling }));
    expect([again.status, again.body.code], spelling).toEqual([409, 'claims.already_open']);
  }
});

test('what is claimed in one call stands behind what comes before it in the call', async () => {
  const claims = [bodyOf({ orderNumber: 'WO-90' }), bodyOf({ orderNumber: 'WO-90' }), bodyOf({ orderNumber: 'WO-91' })];
  const { body } = await shop.client.post<{ items: { status: number; decision: Claim['decision'] }[] }>(
    `${network.path}/claims/batch`,
    { claims },
  );
  expect(body.items.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(body.items.map((item) => blocking(item))).toEqual([[], ['claims.work_order_claimed'], []]);
});

test('every code of the published catalogue is in one of the tables', async () => {
  const { body } = await shop.client.get<{ items: (Listed & Record<'en' | 'zh', Record<string, string>>)[] }>(
    `${network.path}/claim-codes`,
  );
  const tables = [CASES, LATER, WARRANTY, TOLD, ELSEWHERE];
  const met = tables.flatMap((table) => Object.keys(table));
  expect(met.toSorted()).toEqual(body.items.map(({ code }) => code).toSorted());
  // A code that blocks is met as the only one that does.
  const blocks = new Set(body.items.filter(({ severity }) => severity === 'blocks').map(({ code }) => code));
  expect(Object.keys({ ...WARRANTY, ...TOLD }).filter((code) => blocks.has(code))).toEqual([]);
  const absent = Object.entries(ELSEWHERE).filter(
    ([code, file]) => !readFileSync(`${import.meta.dirname}/${file}`, 'utf8').includes(`'${code}'`),
  );
  expect(absent).toEqual([]);
  const days = Object.fromEntries(body.items.map((item) => [item.code, item.days]));
  expect([days['claims.not_signed'], days['claims.window_over'], days['claims.over_limit']]).toEqual([14, 30, null]);
  for (const { code, en, zh } of body.items)
    for (const part of ['title', 'happened', 'mend', 'until']) {
      expect(en[part], code).toBeTruthy();
      expect(zh[part], code).toMatch(/\p{Script=Han}/u);
    }
});

async function meetAndCure(code: string, { first, cure }: Case): Promise<void> {
  const met = await first();
  expect(blocking(met), code).toEqual([code]);
  for (const finding of met.decision.findings) {
    expect(finding.message, code).not.toContain('{');
    expect(finding.cure, code).not.toContain('{');
  }
  const cured = await cure(met);
  expect(blocking(cured), `${code}, cured`).toEqual([]);
  expect(cured.decision.findings.map((finding) => finding.code)).not.toContain(code);
  expect(cured.decision.lines.some(({ amounts }) => amounts.approved.amount > 0)).toBe(true);
}

test.each(Object.keys(CASES))('%s alone, and gone once cured', async (code) => {
  await meetAndCure(code, CASES[code] ?? { first: () => claim(), cure: () => claim() });
});

test.each(Object.keys(TOLD))('%s beside nothing else of its kind, and gone once cured', async (code) => {
  const { first, cure, beside } = TOLD[code] ?? { first: () => claim(), cure: () => claim() };
  const met = await first();
  expect(blocking(met), code).toEqual(beside === undefined ? [] : [beside]);
  const told = met.decision.findings.filter(({ severity }) => severity !== 'blocks');
  expect([...new Set(told.map((finding) => finding.code))], code).toEqual([code]);
  for (const { message, cure: mend } of told) expect(`${message} ${mend}`, code).not.toContain('{');
  const cured = await cure(met);
  expect([blocking(cured), cured.decision.findings.map((finding) => finding.code)], `${code}, cured`).toEqual([[], []]);
});

test.each(Object.keys(WARRANTY))('%s is told where somebody else pays, and gone once cured', async (code) => {
  const met = await claimAs(cold.client, await WARRANTY[code]?.());
  expect(blocking(met)).toEqual(['claims.other_pays']);
  expect(met.decision.findings.filter(({ severity }) => severity === 'notes').map((finding) => finding.code)).toEqual([
    code,
  ]);
  const well = await claimAs(cold.client, CURED[code] ?? {});
  expect(well.decision.findings).toEqual([]);
});

test.each(Object.keys(LATER))('%s alone, and gone once cured', async (code) => {
  try {
    await meetAndCure(code, LATER[code] ?? { first: () => claim(), cure: () => claim() });
  } finally {
    await moveClock(0);
  }
});
