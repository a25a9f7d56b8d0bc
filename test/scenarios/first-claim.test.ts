/**
 * The first claim, over HTTP alone, against the server that `npm start` starts. Nothing of the project is imported and
 * no database is touched: what is asserted is what a manufacturer, a shop and a customer see.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const dataDir = mkdtempSync(join(tmpdir(), 'aftercare-first-claim-'));
let server: ChildProcess;
let baseUrl: string;

beforeAll(async () => {
  const port = await findFreePort();
  baseUrl = `http://127.0.0.1:${port}`;
  server = spawn('npm', ['start'], {
    // A group of its own, so that everything below npm ends with it.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), AFTERCARE_DATA: dataDir, AFTERCARE_SEED: 'none' },
  });
  await waitFor('the server', async () => {
    const health = await fetch(`${baseUrl}/healthz`);
    return health.status === 200 ? health : undefined;
  });
}, 60_000);

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
});

test('from an empty service to a decided claim', { timeout: 60_000 }, async () => {
  // A manufacturer signs up and publishes what it promises and what it pays.
  const maker = await signUp('sunlit', 'manufacturer', 'Sunlit Heaters');
  const network = '/v1/networks/sunlit';
  await maker.post(201, `${network}/models`, {
    code: 'SH-200',
    name: { en: 'Solar heater 200 l', zh: '太阳能热水器 200 升' },
    components: [
      { code: 'tank', name: { en: 'Tank', zh: '水箱' } },
      { code: 'pipes', name: { en: 'Pipes', zh: '管路' } },
    ],
  });
  await publish(maker, `${network}/warranty-terms`, {
    models: ['SH-200'],
    terms: [
      { component: 'tank', months: 36, startsAt: ['invoice'], clause: '§2' },
      { component: 'pipes', months: 12, startsAt: ['invoice'], clause: '§3' },
    ],
  });
  await publish(maker, `${network}/charge-matrices`, {
    rows: [
      { coverage: '*', cause: '*', cost: '*', payer: 'customer', basis: 'tariff' },
      { coverage: 'in', cause: 'quality', cost: '*', payer: 'manufacturer', basis: 'free' },
    ],
  });
  await publish(maker, `${network}/rate-cards`, {
    currency: 'CNY',
    labourPerHour: 8000,
    tolerancePercent: 15,
    operations: [{ code: 'replace-tank', standardMinutes: 90 }],
    parts: [{ number: 'TNK-200', price: 28_600, kind: 'own', models: ['SH-200'] }],
    travelMaximum: 5000,
    freightMaximum: 10_000,
    submissionDays: 30,
    cureDays: 14,
    referAbove: 1_000_000,
  });

  // It invites a shop by link; the shop signs up into its own database, applies and is approved.
  const invitation = await maker.post(201, `${network}/invitations`, { email: 'office@lixia.example' });
  const shop = await signUp('lixia', 'shop', 'Jinan Lixia Repair');
  expect((await shop.get(200, '/v1/networks')).items).toEqual([]);
  await shop.refused(404, 'GET', `${network}/claims`);
  const application = await shop.post(201, `${network}/applications`, {
    invitation: invitation.token,
    legalName: 'Jinan Lixia Repair Co.',
    licenceNumber: '91370100TEST00001',
    divisionCode: '370102',
    address: '1 Test Road',
    phone: '0531-5550100',
    categories: ['solar-heater'],
  });
  expect(application.state).toBe('applied');
  await maker.post(200, `${network}/memberships/${application.id}/approve`, {});

  // The projection comes through outbox, Queue and inbox into the shop's own database.
  const [membership] = await waitFor('the projection', async () => {
    const { items } = await shop.get(200, '/v1/networks');
    return items.length > 0 ? items : undefined;
  });
  expect(membership).toMatchObject({ network: 'sunlit', name: 'Sunlit Heaters', memberKind: 'shop', state: 'active' });
  expect((await shop.get(200, '/v1/inbox')).items).toMatchObject([{ kind: 'network.membership_changed.v1' }]);

  // Units come from a small CSV; one of them is labelled.
  const soldOn = daysAgo(100);
  const report = await maker.send(
    201,
    `${network}/imports`,
    'text/csv',
    `serial,model,invoiceOn\n2408-117-0342,SH-200,${soldOn}\n2408-117-0343,SH-200,${daysAgo(500)}\n`,
  );
  expect(report).toMatchObject({ rows: 2, imported: 2, failures: [] });
  const { items: labels } = await maker.post(201, `${network}/labels`, { serials: ['2408-117-0342'] });
  const labelUrl: string = labels[0].url;

  // The customer scans it: no login, no script, the warranty by component and why, in both languages.
  const chinese = await fetch(labelUrl, { headers: { Accept: 'text/html' } });
  expect(chinese.status).toBe(200);
  expect(chinese.headers.get('content-language')).toBe('zh-CN');
  const page = await chinese.text();
  expect(page).toContain('水箱');
  expect(page).toContain('保修中');
  expect(page).toContain('为什么');
  expect(page).toContain('2408-117-0342');
  expect(page).not.toContain('<script');
  const english = await (await fetch(`${labelUrl}?lang=en`, { headers: { Accept: 'text/html' } })).text();
  expect(english).toContain('Tank');
  expect(english).toContain('In warranty');
  expect(english).toContain('Genuine');
  const neverPrinted = `${labelUrl.slice(0, -1)}${labelUrl.endsWith('0') ? '1' : '0'}`;
  expect((await fetch(neverPrinted, { headers: { Accept: 'text/html' } })).status).toBe(404);

  // The shop's own system gets a token with client credentials.
  const client = await shop.post(201, '/v1/api-clients', {
    name: 'Workshop',
    scopes: ['claims:read', 'claims:write', 'products:read'],
  });
  const machine = caller(await getToken(client.clientId, client.clientSecret));

  // It asks for the entitlement.
  const entitlement = await machine.get(
    200,
    `${network}/units/2408-117-0342/entitlement?component=tank&cause=quality&on=${daysAgo(5)}`,
  );
  expect(entitlement.asked).toMatchObject({
    component: 'tank',
    covered: true,
    coverage: 'in',
    startsOn: soldOn,
    clause: '§2',
  });
  expect(entitlement.asked.trace.length).toBeGreaterThan(1);
  expect(entitlement.charges).toContainEqual({
    component: 'tank',
    cost: 'labour',
    payer: 'manufacturer',
    basis: 'free',
  });

  // It tries the claim: 150 minutes are more than the 90 of the rate card with their 15 %.
  const claim = {
    reference: 'WO-26-04410',
    unit: '2408 117 0342',
    component: 'tank',
    causalPart: 'TNK-200',
    cause: 'quality',
    failedOn: daysAgo(5),
    repairedOn: daysAgo(3),
    signedOn: daysAgo(3),
    lines: [
      { kind: 'part', partNumber: 'TNK-200', quantity: 1, claimed: { amount: 28_600, currency: 'CNY' } },
      { kind: 'labour', operation: 'replace-tank', minutes: 150, claimed: { amount: 20_000, currency: 'CNY' } },
    ],
  };
  const trial = await machine.post(200, `${network}/claims?dryRun=true`, claim);
  expect(trial.decision).toMatchObject({
    verdict: 'partly_approved',
    // 103 min at 80.00 an hour are 137.33, to the fen.
    amounts: { claimed: { amount: 48_600 }, approved: { amount: 28_600 + 13_733 } },
    lines: [{ verdict: 'approve' }, { verdict: 'adjust' }],
  });
  expect((await machine.get(200, `${network}/claims`)).items).toEqual([]);

  // It submits it, and the decision is the one that was tried and explains itself.
  const key = randomUUID();
  const submitted = await machine.raw('POST', `${network}/claims`, claim, { 'Idempotency-Key': key });
  expect(submitted.status).toBe(201);
  const text = await submitted.text();
  const made = JSON.parse(text);
  expect(made.decision).toEqual(trial.decision);
  const [finding] = made.decision.findings;
  expect(finding).toMatchObject({ code: 'claims.labour_over_standard', severity: 'reduces', path: '/lines/1/minutes' });
  expect(finding.cure).toContain('photo');
  expect(made.decision.versions.map((version: { kind: string }) => version.kind)).toEqual([
    'warranty.terms',
    'warranty.charge_matrix',
    'claims.rate_card',
  ]);

  // The same key again gives the same bytes; the shop's own number is a key for ever.
  const again = await machine.raw('POST', `${network}/claims`, claim, { 'Idempotency-Key': `"${key}"` });
  expect(again.status).toBe(201);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(await again.text()).toBe(text);
  const taken = await machine.refused(409, 'POST', `${network}/claims`, claim);
  expect(taken).toMatchObject({ code: 'claims.reference_taken', params: { claim: made.id } });
  expect((await machine.get(200, `${network}/claims/${made.id}`)).decision).toEqual(made.decision);
  expect((await maker.get(200, `${network}/claims`)).items).toMatchObject([{ id: made.id, reference: 'WO-26-04410' }]);
  const notice = await waitFor('the notice', async () => {
    const { items } = await shop.get(200, '/v1/inbox');
    return items.find((item: { kind: string }) => item.kind === 'claims.decided.v1');
  });
  expect(notice).toMatchObject({
    network: 'sunlit',
    subject: made.id,
    params: { state: 'partly_approved', approved: 42_333 },
  });

  // Another shop of the network and another manufacturer see nothing of it.
  const second = await signUp('huaxing', 'shop', 'Zibo Huaxing');
  const { token } = await maker.post(201, `${network}/invitations`, { email: 'office@huaxing.example' });
  const secondApplication = await second.post(201, `${network}/applications`, {
    invitation: token,
    legalName: 'Zibo Huaxing Service',
    licenceNumber: '91370300TEST00002',
    divisionCode: '370303',
    address: '2 Test Road',
    phone: '0533-5550100',
    categories: ['solar-heater'],
  });
  await maker.post(200, `${network}/memberships/${secondApplication.id}/approve`, {});
  expect((await second.get(200, `${network}/claims`)).items).toEqual([]);
  await second.refused(404, 'GET', `${network}/claims/${made.id}`);
  await second.refused(404, 'GET', `${network}/claims/${made.id}/decision`);
  const stranger = await signUp('moonlit', 'manufacturer', 'Moonlit Boilers');
  for (const path of [
    `${network}`,
    `${network}/claims`,
    `${network}/claims/${made.id}`,
    `${network}/units/2408-117-0342`,
    `${network}/memberships`,
  ]) {
    await stranger.refused(404, 'GET', path);
  }
  expect((await stranger.get(200, '/v1/networks/moonlit/claims')).items).toEqual([]);
});

// ── asking over HTTP ────────────────────────────────────────────────────────────────────────────

/** What came back as JSON; the assertions say what has to be in it. */
// biome-ignore lint/suspicious/noExplicitAny: a test that imports nothing has no types for the answers
type Answer = any;

function caller(token: string | null) {
  const raw = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(method === 'POST' ? { 'Idempotency-Key': randomUUID() } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const read = async (status: number, response: Response): Promise<Answer> => {
    const text = await response.text();
    expect(response.status, text).toBe(status);
    return JSON.parse(text);
  };
  return {
    raw,
    get: async (status: number, path: string) => read(status, await raw('GET', path)),
    post: async (status: number, path: string, body: unknown) => read(status, await raw('POST', path, body)),
    send: async (status: number, path: string, mediaType: string, body: string) =>
      read(
        status,
        await fetch(`${baseUrl}${path}`, {
          method: 'POST',
          headers: { Authorization: `Bearer ${token}`, 'Content-Type': mediaType, 'Idempotency-Key': randomUUID() },
          body,
        }),
      ),
    refused: async (status: number, method: string, path: string, body?: unknown) => {
      const response = await raw(method, path, body);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      return read(status, response);
    },
  };
}

async function signUp(slug: string, kind: string, name: string) {
  const owner = { email: `owner@${slug}.example`, name: 'Owner', password: `a password of ${slug}` };
  await caller(null).post(201, '/v1/tenants', { slug, kind, name, owner });
  const session = await caller(null).post(200, '/v1/session', {
    tenant: slug,
    email: owner.email,
    password: owner.password,
  });
  return caller(session.accessToken);
}

async function publish(maker: ReturnType<typeof caller>, path: string, content: unknown) {
  const { id } = await maker.post(201, path, { name: 'First version', effectiveFrom: '2020-01-01', content });
  await maker.post(200, `${path}/${id}/publish`, {});
}

async function getToken(clientId: string, clientSecret: string): Promise<string> {
  const response = await fetch(`${baseUrl}/oauth/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  expect(response.status).toBe(200);
  const { access_token: token }: Answer = await response.json();
  return token;
}

async function waitFor<Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> {
  for (let tries = 0; tries < 300; tries++) {
    try {
      const found = await look();
      if (found !== undefined) return found;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not come within 30 s`);
}

/** A local day where the network is. */
function daysAgo(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() - days * 86_400_000);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
