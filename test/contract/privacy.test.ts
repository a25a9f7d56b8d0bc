/** What a network holds of a person: who sees it, who asked to, what there is of it to take away, and that it can be taken out. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { askForService, fillIn, newPicture, open, PIXEL, printLabels, send } from '../kit/customer.ts';
import { readTenant, writeTenant } from '../kit/databases.ts';
import {
  addShop,
  buildNetwork,
  type Caller,
  importUnits,
  type Network,
  openCaller,
  requestToken,
  type Shop,
} from '../kit/network.ts';
import { expectProblem } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { act, ask, type Order, REPORT, setCapacity } from '../kit/service.ts';

/** Nothing else in the world is spelled like these. */
const CANARY = {
  name: '卡娜丽甲',
  phone: '+86 139-4477-0011',
  address: 'Kanarienweg 77, 3. Stock',
  symptomText: 'the canary sings no more',
  note: 'canary key under the mat',
} as const;
const REASON = 'Asked for by letter';

let server: TestServer;
let network: Network;
let shop: Shop;
let codes: string[];
let serials: readonly string[];
let reviewer: Caller;
let viewer: Caller;

beforeAll(async () => {
  server = await startServer({ assets: false });
  network = await buildNetwork(server.baseUrl, { units: 0 });
  serials = await importUnits(network, 8);
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  await agree(network, shop, agreementContent(['370102']));
  await setCapacity(shop.owner, network, 2);
  codes = await printLabels(network, serials);
  reviewer = await clientWith(['service:read', 'customers:reveal']);
  viewer = await clientWith(['service:read']);
});
afterAll(() => server.stop());

async function clientWith(scopes: readonly string[], tenant: { owner: Caller } = network.maker): Promise<Caller> {
  const { clientId, clientSecret } = await tenant.owner.make<{ clientId: string; clientSecret: string }>(
    '/v1/api-clients',
    { name: 'Test', scopes },
  );
  const token = await requestToken(server.baseUrl, clientId, clientSecret);
  return openCaller(server.baseUrl, token);
}

/** A customer with a photo, from the code to the signature, and a registered purchase with its invoice. */
async function serveCanary(code: string): Promise<void> {
  const photo = new Blob([new Uint8Array(PIXEL)], { type: 'image/png' });
  await askForService(server.baseUrl, code, { ...pick(CANARY), photo });
  const { body } = await shop.owner.get<{ items: Order[] }>(`${network.path}/work-orders`);
  const order = body.items[0];
  if (order === undefined) throw new Error('nobody was asked');
  for (const [verb, content] of [
    ['accept', {}],
    ['check-in', {}],
    ['report', { ...REPORT, note: CANARY.note }],
    ['complete', {}],
    ['sign', { name: CANARY.name }],
  ] as const)
    await act(shop.owner, network, order, verb, content);
}

function pick({ name, phone, address, symptomText }: typeof CANARY) {
  return { name, phone, address, symptomText };
}

async function registerCanary(code: string): Promise<void> {
  const form = fillIn(await open(server.baseUrl, `${code}/register`), {
    purchasedOn: '2026-05-10',
    name: CANARY.name,
    phone: CANARY.phone,
    consent: 'yes',
    invoice: new Blob([new Uint8Array(PIXEL)], { type: 'image/png' }),
  });
  const response = await send(server.baseUrl, `${code}/registrations`, form);
  expect(response.status).toBeLessThan(400);
}

/** Every cell of every database of the server that holds one of the words. */
function findCanaries(): string[] {
  const words = Object.values(CANARY);
  const found: string[] = [];
  for (const file of globSync('resources/d1/**/*.sqlite', { cwd: server.dataDir })) {
    const database = new DatabaseSync(join(server.dataDir, file), { readOnly: true });
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
    for (const { name } of tables)
      for (const row of database.prepare(`select * from "${String(name)}"`).all())
        for (const [column, value] of Object.entries(row))
          if (typeof value === 'string' && words.some((word) => value.includes(word)))
            found.push(`${String(name)}.${column}`);
    database.close();
  }
  return found;
}

/** Bytes of the picture in the files that R2 keeps on disk. */
function countPictures(): number {
  return globSync('resources/r2/**/blobs/*', { cwd: server.dataDir }).filter((file) =>
    readFileSync(join(server.dataDir, file)).equals(PIXEL),
  ).length;
}

const customers = (verb: string) => `${network.path}/customers/${verb}`;

describe('a masked number', () => {
  test('is shown to whoever may, with a reason, and that is in the history without the number', async () => {
    const request = await ask(network, serials[6]);
    const path = `${network.path}/service-requests/${request.id}`;
    const masked = await reviewer.get<{ customer: { phone: string } }>(path);
    expect(masked.body.customer.phone).toBe('138 •••• 4471');
    const shown = await reviewer.post<{ phone: string; name: string }>(`${path}/reveal`, { reason: REASON });
    expect(shown.status).toBe(200);
    expect(shown.body).toMatchObject({ phone: '13800004471', name: '张示例' });
    const line = readTenant(server.dataDir, network.maker.id, (database) =>
      database.prepare("select * from history where action = 'privacy.reveal_customer'").get(),
    );
    expect(line).toMatchObject({ why: REASON, actor: expect.stringContaining('client:') });
    expect(String(line?.after)).toContain(request.id);
    expect(String(line?.after)).not.toContain('13800004471');
  });

  test('is refused without the permission, without a reason, to members, and of what is nowhere', async () => {
    const request = await ask(network, serials[7]);
    const path = `${network.path}/service-requests/${request.id}/reveal`;
    expectProblem(await viewer.post(path, { reason: REASON }), 403, 'identity.permission_missing');
    expectProblem(await reviewer.post(path, {}), 400, 'request.invalid');
    expectProblem(await shop.owner.post(path, { reason: REASON }), 403, 'network.not_for_members');
    const nowhere = `${network.path}/service-requests/srq_${'0'.repeat(26)}/reveal`;
    expectProblem(await reviewer.post(nowhere, { reason: REASON }), 404, 'request.not_found');
  });
});

describe('one customer', () => {
  test('an open request keeps the person until the work is done', async () => {
    await ask(network, serials[5]);
    const refused = await network.maker.owner.post(customers('erase'), { phone: '138 0000 4471', reason: REASON });
    expectProblem(refused, 409, 'privacy.request_open');
  });

  test('nobody, no number, no permission', async () => {
    const { owner } = network.maker;
    expectProblem(
      await owner.post(customers('export'), { phone: '13700000000', reason: REASON }),
      404,
      'privacy.customer_unknown',
    );
    expectProblem(
      await owner.post(customers('erase'), { phone: '13700000000', reason: REASON }),
      404,
      'privacy.customer_unknown',
    );
    expectProblem(
      await owner.post(customers('erase'), { phone: 'call me', reason: REASON }),
      422,
      'privacy.phone_unreadable',
    );
    expectProblem(
      await reviewer.post(customers('export'), { phone: '13700000000', reason: REASON }),
      403,
      'identity.permission_missing',
    );
    expectProblem(
      await shop.owner.post(customers('export'), { phone: '13700000000', reason: REASON }),
      403,
      'network.not_for_members',
    );
  });

  test('is exported whole, under any spelling of the number, then taken out of every table, file and line', async () => {
    const [first = '', second = ''] = codes;
    await serveCanary(first);
    await registerCanary(second);
    expect(new Set(findCanaries())).toEqual(
      new Set([
        'service_requests.customer_name',
        'service_requests.customer_phone',
        'service_requests.address',
        'service_requests.symptom_text',
        'work_orders.signature',
        'work_orders.report',
        'registrations.name',
        'registrations.phone',
        'idempotency.body',
      ]),
    );
    expect(countPictures()).toBe(2);

    const { owner } = network.maker;
    const exported = await owner.post<{ requests: unknown[]; registrations: unknown[] }>(customers('export'), {
      phone: '13944770011',
      reason: REASON,
    });
    expect(exported.status).toBe(200);
    expect(exported.body.requests).toHaveLength(1);
    expect(exported.body.registrations).toHaveLength(1);
    for (const word of Object.values(CANARY)) expect(exported.text).toContain(word);

    const key = { 'idempotency-key': 'erase-canary' };
    const erased = await owner.post(customers('erase'), { phone: '0086 13944770011', reason: REASON }, key);
    expect(erased.body).toMatchObject({ requests: 1, orders: 1, registrations: 1, files: 2 });
    expect(findCanaries()).toEqual([]);
    expect(countPictures()).toBe(0);
    expect(server.output()).not.toContain(CANARY.name);
    const again = await owner.post(customers('erase'), { phone: '0086 13944770011', reason: REASON }, key);
    expect(again.text).toBe(erased.text);
    expectProblem(
      await owner.post(customers('export'), { phone: CANARY.phone, reason: REASON }),
      404,
      'privacy.customer_unknown',
    );

    // The work is still there to be read, under the pseudonym.
    const { body } = await shop.owner.get<{ items: Order[] }>(`${network.path}/work-orders?state=signed`);
    const order = await shop.owner.get<Order>(`${network.path}/work-orders/${body.items[0]?.id}`);
    expect(order.status).toBe(200);
    expect(order.body.signature).toMatchObject({ kind: 'signed', name: expect.stringMatching(/^erased-/) });
  });

  test('is taken out again after the database was restored to the day before', async () => {
    const ids = readTenant(server.dataDir, network.maker.id, (database) =>
      database.prepare("select id from service_requests where customer_name like 'erased-%'").all(),
    );
    expect(ids).toHaveLength(1);
    await server.kill();
    writeTenant(server.dataDir, network.maker.id, (database) => {
      database
        .prepare(
          "update service_requests set customer_name = ?, customer_phone = ? where customer_name like 'erased-%'",
        )
        .run(CANARY.name, CANARY.phone);
    });
    // On its own port: tokens are good for one origin.
    server = await server.startAgain({ port: Number(new URL(server.baseUrl).port) });
    expect(findCanaries().length).toBeGreaterThan(0);
    const operator = openCaller(server.baseUrl, server.operatorToken);
    const path = `/v1/operator/tenants/${network.maker.slug}/erasures/repeat`;
    expect((await operator.post(path, {})).body).toMatchObject({ erased: 1, next: null });
    expect(findCanaries()).toEqual([]);
    expect((await operator.post(path, {})).body).toMatchObject({ erased: 0 });
  });
});

describe('what nobody asks to be erased', () => {
  const GONE = {
    name: '卡娜丽乙',
    phone: '+86 139-4477-0022',
    address: 'Kanarienweg 78',
    symptomText: 'another canary is silent',
  } as const;
  const TIMER = "select due_at from timers where subject = ? and kind = 'service.keeping_due'";

  test('goes when its period is over, and stays while the promise for the unit holds', async () => {
    const { owner } = network.maker;
    const [, , kept = '', forgotten = ''] = codes;
    await serveCanary(kept);
    const photo = new Blob([newPicture()], { type: 'image/png' });
    await askForService(server.baseUrl, forgotten, { ...GONE, photo });
    const findRequests = () =>
      readTenant(server.dataDir, network.maker.id, (database) =>
        [kept, forgotten].map((_code, at) =>
          database
            .prepare('select id, customer_name, photos from service_requests where serial = ?')
            .get(serials[at + 2] ?? ''),
        ),
      );
    const [signed, cancelled] = findRequests();
    const cancel = `${network.path}/service-requests/${cancelled?.id}/cancel`;
    expect((await owner.post(cancel, { reason: 'Not needed' })).status).toBe(200);
    const dueAt = (id: unknown) =>
      readTenant(server.dataDir, network.maker.id, (database) => database.prepare(TIMER).get(String(id))?.due_at);
    for (const { id } of [signed, cancelled].filter((row) => row !== undefined))
      expect(Number(dueAt(id)) - Date.now()).toBeGreaterThan(27 * 86_400_000);
    const { id: policy } = await owner.make<{ id: string }>(`${network.path}/retention-periods`, {
      name: 'Short',
      effectiveFrom: '2020-01-01',
      content: { signedReports: { yearsAfterTerm: 0 }, otherRequests: { months: 2 } },
    });
    expect((await owner.post(`${network.path}/retention-periods/${policy}/publish`, {})).status).toBe(200);

    await server.kill();
    writeTenant(server.dataDir, network.maker.id, (database) => {
      database.prepare('update service_requests set closed_at = closed_at - ?').run(70 * 86_400_000);
      database.prepare("update timers set due_at = 1 where kind = 'service.keeping_due'").run();
    });
    server = await server.startAgain({ port: Number(new URL(server.baseUrl).port) });
    await server.tick();
    await expect.poll(() => dueAt(cancelled?.id)).toBeUndefined();
    await expect.poll(() => Number(dueAt(signed?.id))).toBeGreaterThan(Date.now());
    const { body } = await owner.get<{ components: { covered: boolean; lastDay: string }[] }>(
      `${network.path}/units/${serials[2]}/entitlement`,
    );
    const lastDay = body.components
      .map((component) => component.lastDay)
      .sort()
      .at(-1);
    // The day after, as it begins in China.
    expect(Number(dueAt(signed?.id))).toBe(Date.parse(`${lastDay}T16:00:00Z`));
    const [stays, went] = findRequests();
    expect(stays?.customer_name).toBe(CANARY.name);
    expect(went?.customer_name).toMatch(/^erased-/);
    expect((await owner.get(`/v1/files/${JSON.parse(String(went?.photos))[0]}`)).status).toBe(404);
    const line = readTenant(server.dataDir, network.maker.id, (database) =>
      database.prepare("select actor, subject from history where action = 'service.keeping_due'").all(),
    );
    expect(line.map(({ subject }) => subject)).toContain(cancelled?.id);
    for (const word of Object.values(GONE)) expect(JSON.stringify(findRequests())).not.toContain(word);
    expect((await owner.post(customers('erase'), { phone: CANARY.phone, reason: REASON })).status).toBe(200);
  });
});

describe('a tenant', () => {
  test('takes away everything that is its own, without secrets', async () => {
    const owner = openCaller(server.baseUrl, (await signInAgain(network.maker)).accessToken);
    const { body } = await owner.get<{ tables: { name: string; withheld: string[] }[] }>('/v1/export');
    const names = body.tables.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['claims', 'units', 'history', 'ledger_entries', 'users']));
    for (const { name, withheld } of body.tables) {
      const rows = (await readTable(owner, name)).map((line) => Object.keys(JSON.parse(line)));
      for (const column of withheld) expect(rows.flat()).not.toContain(column);
      const stored = readTenant(server.dataDir, network.maker.id, (database) =>
        Number(database.prepare(`select count(*) as n from "${name}"`).get()?.n),
      );
      expect(rows.length, name).toBe(stored);
    }
    expectProblem(await owner.get('/v1/export/nowhere'), 404, 'request.not_found');
    expectProblem(await viewer.get('/v1/export'), 403, 'identity.permission_missing');
  });

  test('that was ended hears nothing any more: no name comes back into its database', async () => {
    const [gone, there] = [
      await addShop(server.baseUrl, network, 'huaxing-service'),
      await addShop(server.baseUrl, network, 'kuiwen-hot-water'),
    ];
    const linkOf = ({ id }: Shop) =>
      readTenant(server.dataDir, id, (database) => database.prepare('select name, state from network_links').get());
    const states = () => [gone, there].map((member) => linkOf(member)?.state);
    await expect.poll(states, { timeout: 20_000 }).toEqual(['active', 'active']);
    await endTenant(gone.slug);
    expect(linkOf(gone)?.name).toMatch(/^erased-/);
    for (const { membershipId } of [gone, there])
      await network.maker.owner.make(`${network.path}/memberships/${membershipId}/suspend`, { reason: 'Test' });
    await expect.poll(() => linkOf(there)?.state, { timeout: 20_000 }).toBe('suspended');
    // Their signals left together, in one batch or in two that follow each other.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(linkOf(gone)).toMatchObject({ name: expect.stringMatching(/^erased-/), state: 'active' });
  });

  test('is ended by an operator who says its name twice: the door is shut, nobody is left in it, the ledger stands', async () => {
    const operator = openCaller(server.baseUrl, server.operatorToken);
    const path = `/v1/operator/tenants/${network.maker.slug}/erase`;
    expectProblem(await operator.post(path, { confirm: 'another' }), 422, 'privacy.not_confirmed');
    const claimsBefore = countOf('units');
    await endTenant(network.maker.slug);
    const personal = readTenant(server.dataDir, network.maker.id, (database) => ({
      users: database.prepare('select email, name, password_hash from users').all(),
      requests: database.prepare("select id from service_requests where customer_name not like 'erased-%'").all(),
      members: database.prepare("select id from memberships where legal_name not like 'erased-%'").all(),
    }));
    expect(personal.requests).toEqual([]);
    expect(personal.members).toEqual([]);
    for (const user of personal.users)
      expect(Object.values(user).every((value) => /^erased-/.test(String(value)))).toBe(true);
    expect(countOf('units')).toBe(claimsBefore);
    expect(
      globSync(`resources/r2/**/blobs/*`, { cwd: server.dataDir }).some((file) =>
        readFileSync(join(server.dataDir, file)).equals(PIXEL),
      ),
    ).toBe(false);
    // Within a minute every isolate has forgotten the route; this one forgot at once.
    const response = await fetch(`${server.baseUrl}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        tenant: network.maker.slug,
        email: network.maker.ownerEmail,
        password: network.maker.password,
      }),
    });
    expect(response.status).toBe(401);
    expectProblem(await shop.owner.get(`${network.path}/claims`), 404, 'request.not_found');
  });
});

/** Calls until there is no next. */
async function endTenant(slug: string): Promise<void> {
  const operator = openCaller(server.baseUrl, server.operatorToken);
  let cursor: string | null | undefined;
  for (let calls = 0; cursor !== null && calls < 200; calls += 1) {
    const content = { confirm: slug, ...(cursor === undefined ? {} : { cursor }) };
    const answer = await operator.post<{ next: string | null }>(`/v1/operator/tenants/${slug}/erase`, content);
    expect(answer.status).toBe(200);
    cursor = answer.body.next;
  }
  expect(cursor).toBeNull();
}

/** All lines of a table, page by page. */
async function readTable(caller: Caller, table: string): Promise<string[]> {
  const lines: string[] = [];
  for (let path = `/v1/export/${table}`; path !== ''; ) {
    const page = await caller.get<unknown>(path);
    expect(page.status, table).toBe(200);
    lines.push(...page.text.split('\n').filter((line) => line !== ''));
    const next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
    path = next === undefined ? '' : new URL(next, server.baseUrl).href.slice(server.baseUrl.length);
  }
  return lines;
}

function countOf(table: string): number {
  return readTenant(server.dataDir, network.maker.id, (database) =>
    Number(database.prepare(`select count(*) as n from "${table}"`).get()?.n),
  );
}

async function signInAgain({ slug, ownerEmail, password }: { slug: string; ownerEmail: string; password: string }) {
  const response = await fetch(`${server.baseUrl}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ tenant: slug, email: ownerEmail, password }),
  });
  // safe: the shape that the session's own tests check
  return (await response.json()) as { accessToken: string };
}
