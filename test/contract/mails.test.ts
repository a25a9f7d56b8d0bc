/** A mail's way out: after the commit, with back-off, given up in the end; where nothing is bound it waits. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTenant } from '../kit/databases.ts';
import { awaitMail, readLink, readMailbox } from '../kit/mailbox.ts';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Mail {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly state: string;
  readonly attempts: number;
  readonly error: string | null;
  readonly nextAttemptAt: string | null;
  readonly settledAt: string | null;
}

const MINUTE_MS = 60_000;
const person = (email: string, more: object = {}) => ({ email, name: 'Chen', roles: ['viewer'], ...more });
const listMails = async ({ owner }: Pick<Tenant, 'owner'>) =>
  (await owner.get<{ items: Mail[] }>('/v1/mails')).body.items;

/** The state of the newest mail, which is written after the answer. */
async function awaitState(tenant: Pick<Tenant, 'owner'>, holds: (mail: Mail) => boolean): Promise<Mail> {
  let newest: Mail | undefined;
  for (let round = 0; round < 100; round += 1) {
    [newest] = await listMails(tenant);
    if (newest !== undefined && holds(newest)) return newest;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the newest mail stayed ${JSON.stringify(newest)}`);
}

async function signIn(server: TestServer, { slug, ownerEmail, password }: Tenant) {
  const body = { tenant: slug, email: ownerEmail, password };
  const { accessToken } = await openCaller(server.baseUrl, null).make<{ accessToken: string }>('/v1/session', body);
  return { owner: openCaller(server.baseUrl, accessToken) };
}

describe('with a mailbox', () => {
  let server: TestServer;
  let tenant: Tenant;

  beforeAll(async () => {
    server = await startServer({ assets: false });
    watchAnswers();
    tenant = await signUp(server.baseUrl, 'shop', 'lixia-repair');
  });
  afterAll(() => server.stop());

  test('an invitation is in the mailbox with a link that is accepted, and its row is blank', async () => {
    await tenant.owner.make('/v1/users', person('chen@lixia-repair.example'));
    const mail = await awaitMail(server.baseUrl, 'chen@lixia-repair.example');
    expect(mail.subject).toBe('Tenant lixia-repair invites you to Aftercare');
    expect(mail.text).toContain(`${server.baseUrl}/console/#/accept?tenant=lixia-repair&token=`);
    const sent = await awaitState(tenant, ({ state }) => state === 'sent');
    expect(sent).toMatchObject({ kind: 'identity.invitation', attempts: 1, error: null, nextAttemptAt: null });
    const { content, timers } = readTenant(server.dataDir, tenant.id, (database) => ({
      content: database.prepare('select sealed_content from mails where id = ?').get(sent.id)?.sealed_content,
      timers: database.prepare('select count(*) as n from timers where subject = ?').get(sent.id)?.n,
    }));
    expect({ content, timers }).toEqual({ content: null, timers: 0 });
    const accepted = await openCaller(server.baseUrl, null).post('/v1/users/accept', {
      tenant: readLink(mail, 'tenant'),
      token: readLink(mail, 'token'),
      password: 'a long enough password',
    });
    expect(accepted.status).toBe(200);
  });

  test('it is written in the language that was named, or in that of the request', async () => {
    await tenant.owner.make('/v1/users', person('zhou@lixia-repair.example', { language: 'zh' }));
    expect((await awaitMail(server.baseUrl, 'zhou@lixia-repair.example')).text).toContain('请打开以下链接');
    await tenant.owner.make('/v1/users', person('wu@lixia-repair.example'), { 'accept-language': 'zh-CN' });
    expect((await awaitMail(server.baseUrl, 'wu@lixia-repair.example')).text).toContain('请打开以下链接');
    expectProblem(
      await tenant.owner.post('/v1/users', person('li@lixia-repair.example', { language: 'fr' })),
      400,
      'request.invalid',
    );
  });

  test('a refused command sends nothing', async () => {
    const before = await listMails(tenant);
    expectProblem(await tenant.owner.post('/v1/users', person(tenant.ownerEmail)), 409, 'identity.email_taken');
    expect(await listMails(tenant)).toEqual(before);
  });

  test('the list says what became of each, page by page, and to those alone who manage people', async () => {
    const all = await listMails(tenant);
    expect(all.length).toBeGreaterThanOrEqual(3);
    const first = await tenant.owner.get<{ items: Mail[]; nextCursor: string }>('/v1/mails?limit=2');
    expect(first.body.items).toEqual(all.slice(0, 2));
    const next = await tenant.owner.get<{ items: Mail[] }>(`/v1/mails?limit=2&cursor=${first.body.nextCursor}`);
    expect(next.body.items).toEqual(all.slice(2, 4));
    expect(first.text).not.toContain('token');
    expectProblem(await tenant.client.get('/v1/mails'), 403, 'identity.permission_missing');
    expectProblem(await tenant.owner.get('/v1/mails?cursor=nonsense'), 400, 'request.bad_cursor');
  });

  test('the mailbox is a page for people, newest first, with links to click', async () => {
    const response = await fetch(`${server.baseUrl}/development/mailbox`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).toContain('text/html');
    const html = await response.text();
    const [newest, ...others] = await readMailbox(server.baseUrl);
    expect(html).toContain(`${newest?.to} · `);
    expect(html.indexOf(String(newest?.to))).toBeLessThan(html.indexOf(String(others.at(-1)?.to)));
    expect(html).toMatch(/<a href="http:\/\/[^"]+\/console\/#\/accept\?tenant=lixia-repair&amp;token=\w+">/);
  });

  test('it is still there after a restart', async () => {
    const before = await readMailbox(server.baseUrl);
    await server.kill();
    server = await server.startAgain();
    expect(await readMailbox(server.baseUrl)).toEqual(before);
  });
});

describe('when the mail service fails', () => {
  let server: TestServer;
  let tenant: Tenant;
  const start = Date.parse('2031-05-01T08:00:00Z');
  const setClock = (at: number) =>
    fetch(`${server.baseUrl}/development/clock`, {
      method: 'PUT',
      body: JSON.stringify({ now: new Date(at).toISOString() }),
    });

  beforeAll(async () => {
    server = await startServer({ assets: false, vars: { FAULT_MAIL: 'failed' } });
    watchAnswers();
    await setClock(start);
    tenant = await signUp(server.baseUrl, 'shop', 'huaiyin-repair');
    await tenant.owner.make('/v1/users', person('chen@huaiyin-repair.example'));
  });
  afterAll(() => server.stop());

  test('the answer does not wait for it, and the content stays sealed', async () => {
    const mail = await awaitState(tenant, ({ error }) => error !== null);
    expect(mail).toMatchObject({ state: 'queued', attempts: 1, error: 'FAULT', settledAt: null });
    expect(Date.parse(String(mail.nextAttemptAt)) - start).toBeGreaterThanOrEqual(MINUTE_MS);
    const content = readTenant(server.dataDir, tenant.id, (database) =>
      String(database.prepare('select sealed_content from mails').get()?.sealed_content),
    );
    expect(content.length).toBeGreaterThan(100);
    expect(Buffer.from(content, 'base64').toString('latin1')).not.toMatch(/accept|Chen|token/);
  });

  test('a visit before it is due tries nothing; one after does, and the wait doubles', async () => {
    await server.tick();
    expect((await listMails(tenant))[0]?.attempts).toBe(1);
    await setClock(start + 2 * MINUTE_MS);
    await server.tick();
    const second = await awaitState(tenant, ({ attempts }) => attempts === 2);
    const wait = Date.parse(String(second.nextAttemptAt)) - (start + 2 * MINUTE_MS);
    expect(wait).toBeGreaterThanOrEqual(2 * MINUTE_MS);
    expect(wait).toBeLessThan(3 * MINUTE_MS);
  });

  test('when the service is back, the mail goes out by itself and its link still works', async () => {
    await server.kill();
    server = await server.startAgain({ vars: {} });
    await setClock(start + 10 * MINUTE_MS);
    await server.tick();
    const mail = await awaitMail(server.baseUrl, 'chen@huaiyin-repair.example');
    const reply = await openCaller(server.baseUrl, null).post('/v1/users/accept', {
      tenant: tenant.slug,
      token: readLink(mail, 'token'),
      password: 'a long enough password',
    });
    expect(reply.status).toBe(200);
    const again = await signIn(server, tenant);
    expect(await awaitState(again, ({ state }) => state === 'sent')).toMatchObject({ attempts: 3, error: null });
  });

  test('what nobody takes for three days is given up, and its content goes', async () => {
    await server.kill();
    server = await server.startAgain({ vars: { FAULT_MAIL: 'failed' } });
    const later = start + 20 * MINUTE_MS;
    await setClock(later);
    let owner = await signIn(server, tenant);
    await owner.owner.make('/v1/users', person('wu@huaiyin-repair.example'));
    await awaitState(owner, ({ attempts }) => attempts === 1);
    await setClock(later + 3 * 24 * 60 * MINUTE_MS + MINUTE_MS);
    await server.tick();
    owner = await signIn(server, tenant);
    const mail = await awaitState(owner, ({ state }) => state === 'given_up');
    expect(mail).toMatchObject({ recipient: 'wu@huaiyin-repair.example', error: 'FAULT', nextAttemptAt: null });
    const content = readTenant(server.dataDir, tenant.id, (database) =>
      database.prepare('select sealed_content from mails where id = ?').get(mail.id),
    );
    expect(content).toEqual({ sealed_content: null });
  });

  test('an address that is refused for good is given up at once', async () => {
    await server.kill();
    server = await server.startAgain({ vars: { FAULT_MAIL: 'refused' } });
    await setClock(start + 5 * 24 * 60 * MINUTE_MS);
    const owner = await signIn(server, tenant);
    await owner.owner.make('/v1/users', person('zhou@huaiyin-repair.example'));
    const mail = await awaitState(owner, ({ recipient }) => recipient.startsWith('zhou'));
    expect(await awaitState(owner, ({ state }) => state === 'given_up')).toMatchObject({ id: mail.id, attempts: 1 });
  });
});
