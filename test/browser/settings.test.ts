/** What a tenant sets up for itself, as its administrator and its programmer meet it. */
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { tokenBySecret } from '../kit/client.ts';
import { type Caller, signUp, type Tenant } from '../kit/network.ts';
import { addPerson, enter, PASSWORD } from '../kit/person.ts';
import { findBarriers } from './axe.ts';
import { type Account, DESKTOP, openScreen, PHONE, settle, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole('none');
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
  await page.locator('[data-item]').first().waitFor();
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

test('who may not is offered none of it, and told so at its address', async () => {
  const { email } = await addPerson(run.baseUrl, { ...shop, owner: await asOwner() }, 'onlooker', ['viewer']);
  const page = await run.open(english);
  await signIn(page, run.baseUrl, { tenant: shop.slug, email, password: PASSWORD }, '#/today');
  await page.getByRole('link', { name: 'Claims' }).waitFor();
  expect(await page.getByRole('link', { name: 'Settings' }).count()).toBe(0);
  await openScreen(page, run.baseUrl, '#/clients');
  await page.getByRole('alert').waitFor();
});
