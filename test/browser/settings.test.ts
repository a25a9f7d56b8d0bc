/** What a tenant sets up for itself, as its administrator and its programmer meet it. */
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import type { Page } from 'playwright-core';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokenBySecret } from '../kit/client.ts';
import { type Caller, signUp, type Tenant } from '../kit/network.ts';
import { addPerson, enter, PASSWORD } from '../kit/person.ts';
import { openReceiver, type Receiver } from '../kit/receiver.ts';
import { findBarriers } from './axe.ts';
import { type Account, DESKTOP, openScreen, PHONE, settle, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

let receiver: Receiver;
const run = useConsole('none', async () => {
  receiver = await openReceiver();
  return { WEBHOOK_LOOPBACK: receiver.origin };
});
afterAll(() => receiver?.close());
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;
const chinese = { language: 'zh', theme: 'dark', viewport: PHONE } as const;
let shop: Tenant;
let owner: Account;

beforeAll(async () => {
  shop = await signUp(run.baseUrl, 'shop', 'lixia-repair');
  owner = { tenant: shop.slug, email: shop.ownerEmail, password: shop.password };
});

/** With a token of now: what is ended on the screen ends those of before. */
const asOwner = async (): Promise<Caller> => (await enter(run.baseUrl, owner)).caller;

/** No barrier, and nothing beside the screen. */
async function inspect(page: Page): Promise<void> {
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** What stands in a box that is there to be copied. */
async function readCopied(page: Page, label: string): Promise<string> {
  const box = page.locator('.copied').filter({ has: page.getByText(label, { exact: true }) });
  return (await box.first().locator('.copied-text').textContent()) ?? '';
}

const statusOf = async (clientId: string, clientSecret: string) =>
  (await tokenBySecret(run, { clientId, clientSecret })).status;

test('a programmer begins: a client by keyboard, its secret once, and the first call as it is pasted', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, owner, '#/today');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'API clients', exact: true }).click();
  await page.locator('[data-item^=ac_]').first().waitFor();
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: 'New API client' }).waitFor();
  await page.getByRole('button', { name: 'Make client' }).click();
  await page.locator('#client-name-problem').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('client-name');
  await inspect(page);
  await page.keyboard.type('Workshop ERP');
  await page.getByRole('button', { name: 'For a repair shop’s system' }).click();
  await page.getByText('14 chosen').waitFor();
  await page.getByLabel('see statements').uncheck();
  await page.getByText('13 chosen').waitFor();

  await page.route('**/v1/api-clients', (route) => route.abort());
  await page.getByLabel('Name').press('Enter');
  await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe('Workshop ERP');
  await page.unroute('**/v1/api-clients');
  await page.getByLabel('Name').press('Enter');
  await page.getByRole('heading', { name: 'The secret is shown this one time' }).waitFor();
  await inspect(page);
  const clientId = page.url().split('/').at(-1) ?? '';
  const secret = await readCopied(page, 'Secret');
  expect(await readCopied(page, 'Client ID')).toBe(clientId);

  const said = execFileSync('bash', ['-c', await readCopied(page, 'First call')], { encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual({ items: [], nextCursor: null });

  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page.locator('.fresh').waitFor({ state: 'detached' });
  expect(await page.content()).not.toContain(secret);
  expect(await readCopied(page, 'First call')).toContain(`"${clientId}:$AFTERCARE_SECRET"`);
  await page.reload();
  await page.locator('[data-secret]').waitFor();
  // The call with which the secret was tried counts as its use.
  expect(await page.locator('[data-secret]').textContent()).toContain('last used');
  expect(await page.content()).not.toContain(secret);
  await page.keyboard.press('Escape');
  await page.locator('.panel').waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-item'))).toBe(clientId);
});

test('a secret is changed over without a gap, and the client revoked in the end; each asks once', async () => {
  const { clientId, clientSecret } = await (await asOwner()).make<{ clientId: string; clientSecret: string }>(
    '/v1/api-clients',
    { name: 'Changed over', scopes: ['inbox:read'] },
  );
  const page = await run.open({ ...english, viewport: PHONE });
  await signIn(page, run.baseUrl, owner, `#/clients/${clientId}`);
  await page.getByRole('button', { name: 'Make a second secret' }).click();
  await page.locator('.fresh').waitFor();
  await inspect(page);
  const second = await readCopied(page, 'Secret');
  expect([await statusOf(clientId, clientSecret), await statusOf(clientId, second)]).toEqual([200, 200]);
  await page.locator('[data-secret]').nth(1).waitFor();
  expect(await page.getByRole('button', { name: 'Make a second secret' }).count()).toBe(0);

  const first = page.locator('[data-secret]').first();
  await first.getByRole('button', { name: 'End' }).click();
  await page.getByText('It gives no token any more').waitFor();
  await inspect(page);
  await page.keyboard.press('Escape');
  await page.locator('.verb-form').waitFor({ state: 'detached' });
  expect(await statusOf(clientId, clientSecret)).toBe(200);
  await first.getByRole('button', { name: 'End' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('[data-secret]').nth(1).waitFor({ state: 'detached' });
  expect([await statusOf(clientId, clientSecret), await statusOf(clientId, second)]).toEqual([401, 200]);
  await page.locator('[data-secret]').getByRole('button', { name: 'End' }).click();
  await page.getByText('It is the only one').waitFor();
  await page.keyboard.press('Escape');

  await page.locator('.panel-foot').getByRole('button', { name: 'Revoke client' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.panel-head .tag').filter({ hasText: 'revoked' }).waitFor();
  expect(await page.locator('[data-secret]').count()).toBe(0);
  expect(await page.locator('.fresh').count()).toBe(0);
  expect(await statusOf(clientId, second)).toBe(401);
  await inspect(page);
});

test('a test client in Chinese, on a phone; what cannot be loaded says so', async () => {
  const page = await run.open(chinese);
  await signIn(page, run.baseUrl, owner, '#/clients');
  expect(await page.locator('h1').textContent()).toBe('API 客户端');
  await page.getByRole('link', { name: '新建客户端' }).click();
  await page.getByLabel('名称').fill('试用');
  await page.getByText('只审核不结算').click();
  await page.getByRole('button', { name: '仅读取' }).click();
  await inspect(page);
  await page.getByRole('button', { name: '创建', exact: true }).click();
  await page.getByRole('heading', { name: '密钥仅显示这一次' }).waitFor();
  expect(page.url()).toContain('/ac_test_lixia-repair_');
  await inspect(page);
  await page.getByRole('button', { name: '返回列表' }).click();
  await page.locator('[data-item^=ac_test]').waitFor();
  await inspect(page);
  const list = '**/v1/api-clients?*';
  await page.route(list, (route) => route.abort());
  await page.reload();
  await page.getByRole('alert').filter({ hasText: '无法连接' }).waitFor();
  await page.unroute(list);
  await page.route(list, (route) => route.fulfill({ json: { items: [], nextCursor: null } }));
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByText('还没有 API 客户端').waitFor();
  await inspect(page);
});

test('keys: what is no public key is not sent, what the server refuses stays as it was typed', async () => {
  const { clientId } = await (await asOwner()).make<{ clientId: string }>('/v1/api-clients', {
    name: 'Signs itself',
    scopes: ['inbox:read'],
  });
  const page = await run.open(english);
  await signIn(page, run.baseUrl, owner, `#/clients/${clientId}`);
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const named = { kid: 'workshop-2026', alg: 'ES256', use: 'sig' };
  const [priv, pub] = [pair.privateKey, pair.publicKey].map((key) => ({ ...key.export({ format: 'jwk' }), ...named }));
  await page.getByRole('button', { name: 'Add a key' }).click();
  const field = page.getByLabel('JWK (JSON)');
  const sent: string[] = [];
  page.on('request', (request) => request.url().endsWith('/keys') && sent.push(request.postData() ?? ''));
  for (const [text, fault] of [
    ['-----BEGIN PUBLIC KEY-----', 'not JSON'],
    ['{"kty":"EC"}', 'neither a JWK'],
    [JSON.stringify(priv), 'private half'],
  ] as const) {
    await field.fill(text);
    await page.locator('.verb-form [type=submit]').click();
    expect(await field.evaluate((input: HTMLTextAreaElement) => input.validationMessage)).toContain(fault);
  }
  expect(sent).toEqual([]);
  await field.fill(JSON.stringify({ ...pub, use: 'enc' }));
  await page.locator('.verb-form [type=submit]').click();
  await page.getByRole('alert').waitFor();
  expect(await field.inputValue()).toContain('"use":"enc"');
  await inspect(page);
  await field.fill(JSON.stringify(pub));
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('[data-key=workshop-2026]').waitFor();
  await page.locator('[data-key=workshop-2026]').getByRole('button', { name: 'End' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('[data-key=workshop-2026]').waitFor({ state: 'detached' });
});

test('a webhook: refused, made, tried; what arrives is signed with the secret that was shown', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, owner, '#/webhooks');
  await page.getByText('No webhook yet').waitFor();
  await inspect(page);
  await page.keyboard.press('n');
  const address = page.getByLabel('Address');
  await address.fill('https://10.0.0.1/hook');
  await page.getByLabel('Only some').check();
  await address.press('Enter');
  await page.locator('#types-problem').waitFor();
  await inspect(page);
  await page.getByLabel('claim.decided.v1').check();
  await address.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Address not taken' }).waitFor();
  expect([await address.inputValue(), await page.getByLabel('claim.decided.v1').isChecked()]).toEqual([
    'https://10.0.0.1/hook',
    true,
  ]);
  await address.fill(`${receiver.origin}/hook`);
  await page.getByLabel('Name').fill('Workshop ERP');
  await page.getByRole('button', { name: 'Make webhook' }).click();
  await page.locator('.fresh').waitFor();
  const secret = await readCopied(page, 'Secret');
  await inspect(page);

  await page.getByRole('button', { name: 'Send a test' }).click();
  const call = await receiver.next('/hook');
  expect(new Verifier(secret).verify(call.body, { ...call.headers })).toMatchObject({ type: 'webhook.test.v1' });
  // It is asked for again until it has arrived.
  await page.locator('.delivery .tag').filter({ hasText: 'delivered' }).waitFor();
  await page.locator('.delivery summary').click();
  await page.getByText('taken').waitFor();
  expect(await readCopied(page, 'webhook-id')).toBe(call.headers['webhook-id']);
  expect(await readCopied(page, 'What is sent')).toBe(call.body);
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page.locator('.fresh').waitFor({ state: 'detached' });
  expect(await page.content()).not.toContain(secret);
  await inspect(page);

  await page.getByRole('button', { name: 'Send again' }).click();
  const again = await receiver.next('/hook');
  expect([again.headers['webhook-id'], again.body]).toEqual([call.headers['webhook-id'], call.body]);
  await page.locator('.attempts li').nth(1).waitFor();
  await page.getByRole('link', { name: 'Held' }).click();
  await page.getByText('None in this state.').waitFor();
  expect(page.url()).toContain('show=held');
});

test('a receiver that fails: what it answered, disabled and enabled, a range sent again', async () => {
  const { id } = await (await asOwner()).make<{ id: string }>('/v1/webhooks', { url: `${receiver.origin}/ill` });
  receiver.decide(({ path }) => (path === '/ill' ? { status: 503, body: 'database is away' } : {}));
  const page = await run.open({ ...english, viewport: PHONE });
  await signIn(page, run.baseUrl, owner, `#/webhooks/${id}`);
  await page.getByRole('button', { name: 'Send a test' }).click();
  await receiver.next('/ill');
  await page.locator('.delivery summary').click();
  await page.getByText('database is away').first().waitFor();
  expect(await page.locator('.attempts li').first().textContent()).toContain('refused 503');
  await page.reload();
  await page.locator('.panel-head .tag').filter({ hasText: 'failing' }).waitFor();
  await page.getByText('Nothing has reached it since').waitFor();
  await inspect(page);

  await page.getByRole('button', { name: 'Disable', exact: true }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.getByText('Somebody disabled it.').waitFor();
  await page.locator('.delivery .tag').filter({ hasText: 'held' }).waitFor();
  expect(await page.getByRole('button', { name: 'Send a test' }).count()).toBe(0);
  await inspect(page);
  receiver.decide(() => ({}));
  await page.getByRole('button', { name: 'Enable', exact: true }).click();
  await page.locator('.delivery .tag').filter({ hasText: 'delivered' }).waitFor();

  await page.getByRole('button', { name: 'Send missed ones again' }).click();
  await page.getByLabel('Since').fill('2026-03-01');
  const sent = page.waitForRequest((request) => request.url().endsWith('/replay'));
  await page.locator('.verb-form [type=submit]').click();
  // The reader's own day begins at midnight in Shanghai.
  expect((await sent).postDataJSON()).toEqual({ since: '2026-02-28T16:00:00.000Z' });
  await page.getByRole('status').filter({ hasText: '0 events are sent again.' }).waitFor();
});

test('a webhook is changed under the version that was looked at; two secrets, and its end', async () => {
  const caller = await asOwner();
  const made = { url: `${receiver.origin}/one`, description: 'First' };
  const { id } = await caller.make<{ id: string }>('/v1/webhooks', made);
  const page = await run.open(english);
  await signIn(page, run.baseUrl, owner, `#/webhooks/${id}`);
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByLabel('Address').fill(`${receiver.origin}/two`);
  expect((await caller.put(`/v1/webhooks/${id}`, { ...made, description: 'Second' })).status).toBe(200);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Somebody else').waitFor();
  expect(await page.locator('.diff ins').allTextContents()).toEqual(['Second']);
  await inspect(page);
  await page.locator('.notice.waiting .button').click();
  await page.locator('.diff').waitFor({ state: 'detached' });
  // What was typed stays; what was not is the newer one's, and is not written over.
  expect([
    await page.getByLabel('Address').inputValue(),
    await page.getByLabel('Name', { exact: true }).inputValue(),
  ]).toEqual([`${receiver.origin}/two`, 'Second']);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('.facts dd').filter({ hasText: '/two' }).waitFor();

  await page.getByRole('button', { name: 'Make a second secret' }).click();
  await page.locator('.fresh').waitFor();
  await page.getByText('signed with both').waitFor();
  await page.locator('[data-secret]').last().getByRole('button', { name: 'End' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('[data-secret]').nth(1).waitFor({ state: 'detached' });
  await page.locator('.panel-foot').getByRole('button', { name: 'Delete' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.panel').waitFor({ state: 'detached' });
  await page.locator(`[data-item="${id}"]`).waitFor({ state: 'detached' });
});

test('webhooks in Chinese, on a phone', async () => {
  const page = await run.open(chinese);
  await signIn(page, run.baseUrl, owner, '#/webhooks/new');
  await page.getByLabel('仅部分').check();
  await page.getByRole('button', { name: '创建', exact: true }).click();
  await page.getByText('请填写接收地址。').waitFor();
  await inspect(page);
  await page.getByRole('button', { name: '返回列表' }).click();
  await page.locator('h1').filter({ hasText: 'Webhook' }).waitFor();
  await inspect(page);
});

test('somebody is invited by keyboard, once more, accepts by the link, and is shut out and let in again', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, owner, '#/users');
  await page.locator('[data-item]').first().waitFor();
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Send invitation' }).click();
  await page.locator('#invite-email-problem').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('invite-email');
  await inspect(page);
  await page.keyboard.type(owner.email);
  await page.getByLabel('Name').fill('Zhou Min');
  await page.locator('[value=technician]').check();
  await page.getByLabel('Name').press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('E-mail').inputValue()).toBe(owner.email);
  const email = `zhou@${shop.slug}.example`;
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Name').press('Enter');
  await page.locator('.fresh').waitFor();
  const first = await readCopied(page, 'Link of the invitation');
  await inspect(page);
  await page.getByRole('button', { name: 'Send the invitation again' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await expect.poll(() => readCopied(page, 'Link of the invitation')).not.toBe(first);
  const link = await readCopied(page, 'Link of the invitation');

  const guest = await run.open(english);
  await guest.goto(link);
  await guest.locator('[name=password]').fill(PASSWORD);
  await guest.locator('[type=submit]').click();
  await guest.locator('.side-person-name').filter({ hasText: 'Zhou Min' }).waitFor();

  await page.reload();
  await page.locator('.panel-head .tag').filter({ hasText: 'active' }).waitFor();
  await page.locator('.panel-foot').getByRole('button', { name: 'Disable' }).click();
  await inspect(page);
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.panel-head .tag').filter({ hasText: 'disabled' }).waitFor();
  await guest.reload();
  await guest.locator('[name=password]').waitFor();
  await page.locator('.panel-foot').getByRole('button', { name: 'Enable' }).click();
  await page.locator('.panel-head .tag').filter({ hasText: 'active' }).waitFor();
  await page.getByRole('button', { name: 'Switch off the second factor' }).click();
  await page.locator('.verb-form [type=submit]').click();
  // There is none to switch off: the refusal stays beside the question.
  await page.locator('.verb-form').getByRole('alert').waitFor();
  await page.locator('.verb-form [type=submit]').press('Escape');
  await page.locator('.verb-form').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'End all sessions' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.getByRole('status').filter({ hasText: 'All sessions have ended.' }).waitFor();
});

test('roles are changed under the version that was looked at; the last owner stays one', async () => {
  const caller = await asOwner();
  const { id } = await addPerson(run.baseUrl, { ...shop, owner: caller }, 'many-hats', ['viewer']);
  const page = await run.open(english);
  await signIn(page, run.baseUrl, owner, `#/users/${id}`);
  await page.getByRole('button', { name: 'Change name or roles' }).click();
  await page.locator('[value=finance]').check();
  await page.locator('[value=viewer]').uncheck();
  await (await asOwner()).make(`/v1/users/${id}/change`, { name: 'Many Hats' });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Somebody else was first').waitFor();
  expect(await page.locator('.diff ins').allTextContents()).toEqual(['Many Hats']);
  await inspect(page);
  await page.locator('.notice.waiting .button').click();
  await page.locator('.diff').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('.facts').filter({ hasText: 'Finance' }).waitFor();
  expect((await (await asOwner()).get(`/v1/users/${id}`)).body).toMatchObject({
    name: 'Many Hats',
    roles: ['finance'],
  });

  await page.keyboard.press('Escape');
  await page.locator('[data-item]', { hasText: 'Owner' }).first().click();
  await page.locator('.panel-head').filter({ hasText: 'Owner' }).waitFor();
  expect(await page.locator('.panel-foot .danger').count()).toBe(0);
  await page.getByRole('button', { name: 'Change name or roles' }).click();
  await page.getByText('This is your own account').waitFor();
  await page.locator('[value=owner]').uncheck();
  await page.getByText('Choose at least one role.').waitFor();
  await page.locator('[value=technician]').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.locator('[value=technician]').isChecked()).toBe(true);
});

test('people in Chinese, on a phone', async () => {
  const page = await run.open(chinese);
  await signIn(page, run.baseUrl, owner, '#/users');
  await page.locator('[data-item]').first().waitFor();
  expect(await page.locator('h1').textContent()).toBe('人员');
  await inspect(page);
  await page.locator('[data-item]').first().click();
  await page.locator('.panel .facts').waitFor();
  await inspect(page);
  await page.getByRole('button', { name: '更改姓名或角色' }).click();
  await inspect(page);
  await openScreen(page, run.baseUrl, '#/users/new');
  await page.getByRole('button', { name: '发送邀请' }).click();
  await page.getByText('请填写邮箱。').waitFor();
  await inspect(page);
});

test('who may not is offered none of it, and told so at its address', async () => {
  const { email } = await addPerson(run.baseUrl, { ...shop, owner: await asOwner() }, 'onlooker', ['viewer']);
  const page = await run.open(english);
  await signIn(page, run.baseUrl, { tenant: shop.slug, email, password: PASSWORD }, '#/today');
  await page.getByRole('link', { name: 'Claims' }).waitFor();
  expect(await page.getByRole('link', { name: 'Settings' }).count()).toBe(0);
  await openScreen(page, run.baseUrl, '#/clients');
  await page.getByRole('alert').waitFor();
});
