/** What a mail's link opens, the code at the sign-in, and a person's own account, as people meet them. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { awaitMail } from '../kit/mailbox.ts';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { codeAt, enter, PASSWORD } from '../kit/person.ts';
import { timeOf } from '../kit/time-of.ts';
import { findBarriers } from './axe.ts';
import { type Account, DESKTOP, fillSignIn, type Language, PHONE, settle, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole('none');
let shop: Tenant;

beforeAll(async () => {
  shop = await signUp(run.baseUrl, 'shop', 'lixia-repair');
});
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;

/** Invited by the shop's owner; answers the link of the mail. */
async function invite(name: string, language: Language): Promise<{ email: string; link: string }> {
  const { slug, ownerEmail, password } = shop;
  const { caller } = await enter(run.baseUrl, { tenant: slug, email: ownerEmail, password });
  const email = `${name}@${slug}.example`;
  await caller.make('/v1/users', { email, name, roles: ['viewer'], language });
  return { email, link: linkOf((await awaitMail(run.baseUrl, email)).text) };
}

function linkOf(text: string): string {
  return /https?:\/\/\S+/.exec(text)?.[0] ?? '';
}

/** Somebody with a password, who has accepted over the API. */
async function addAccount(name: string): Promise<Account> {
  const { email, link } = await invite(name, 'en');
  const { slug: tenant } = shop;
  const token = new URLSearchParams(link.split('?')[1]).get('token');
  await openCaller(run.baseUrl, null).make('/v1/users/accept', { tenant, token, password: PASSWORD });
  return { tenant, email, password: PASSWORD };
}

/** No barrier, and nothing beside the screen. */
async function inspect(page: Page): Promise<void> {
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test.each([
  ['en', DESKTOP, 'light', 'Welcome', 'Choose password and sign in', 'Invitation not valid'],
  ['zh', PHONE, 'dark', '欢迎使用', '设置密码并登录', '邀请无效'],
] as const)(
  'an invitation is accepted by its link, once (%s)',
  async (language, viewport, theme, title, submit, used) => {
    const page = await run.open({ language, theme, viewport });
    const { link } = await invite(`guest-${language}`, language);
    await page.goto(link);
    expect(await page.locator('h1').textContent()).toBe(title);
    await inspect(page);
    await page.getByRole('button', { name: submit }).click();
    await page.locator('#password-problem').waitFor();
    await page.locator('[name=password]').fill('short');
    await page.getByRole('button', { name: submit }).click();
    await expect.poll(() => page.locator('#password-problem').textContent()).not.toMatch(/fill|填写/);
    expect(await page.locator('[name=password]').getAttribute('aria-invalid')).toBe('true');
    await inspect(page);
    await page.locator('[name=name]').fill('Zhou Min');
    await page.locator('[name=password]').fill(PASSWORD);
    await page.getByRole('button', { name: submit }).click();
    await page.locator('.today-parts, .blank, .screen-head').first().waitFor();
    await page.locator('.side-person-name').filter({ hasText: 'Zhou Min' }).waitFor({ state: 'attached' });
    expect(page.url()).not.toContain('token');
    await page.goto(link);
    await page.locator('[name=password]').fill(PASSWORD);
    await page.getByRole('button', { name: submit }).click();
    await page.getByRole('alert').filter({ hasText: used }).waitFor();
    await inspect(page);
  },
);

test('a link that lost its end says so and leads back', async () => {
  const page = await run.open(english);
  await page.goto(`${run.baseUrl}/console/#/accept?tenant=lixia`);
  expect(await page.locator('h1').textContent()).toBe('This link is not complete');
  expect(await page.locator('[name=password]').count()).toBe(0);
  await inspect(page);
  await page.getByRole('link', { name: 'Back to sign-in' }).click();
  await page.locator('[name=tenant]').waitFor();
});

test('who cannot reach the service keeps what was typed', async () => {
  const page = await run.open(english);
  const { link } = await invite('offline', 'en');
  await page.goto(link);
  await page.route('**/v1/users/accept', (route) => route.abort());
  await page.locator('[name=password]').fill(PASSWORD);
  await page.locator('[type=submit]').click();
  await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
  expect(await page.locator('[name=password]').inputValue()).toBe(PASSWORD);
  await page.unroute('**/v1/users/accept');
  await page.locator('[type=submit]').click();
  await page.locator('.side-person-name').waitFor();
});

test('a forgotten password is replaced by the link in the mail', async () => {
  const account = await addAccount('forgetful');
  const page = await run.open(english);
  await page.goto(`${run.baseUrl}/console/`);
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.locator('#tenant-problem').waitFor();
  await inspect(page);
  await page.locator('[name=tenant]').fill(account.tenant);
  await page.locator('[name=email]').fill(account.email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.getByRole('status').filter({ hasText: 'a mail is on its way' }).waitFor();
  await inspect(page);
  await page.goto(linkOf((await awaitMail(run.baseUrl, account.email, 2)).text));
  expect(await page.locator('h1').textContent()).toBe('A new password');
  await page.locator('[name=password]').fill('quite another password');
  await page.locator('[type=submit]').click();
  await page.locator('.side-person-name').waitFor();
});

test('the account: a second factor is set up, asked for at the sign-in, and switched off', async () => {
  const account = await addAccount('careful');
  const page = await run.open(english);
  await signIn(page, run.baseUrl, account, '#/account');
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByLabel('Present password').fill('wrong');
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('alert').filter({ hasText: 'Password wrong' }).waitFor();
  await page.getByLabel('Present password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set up' }).click();
  const secret = (await page.locator('.account-key').textContent()) ?? '';
  await inspect(page);
  const used = codeAt(secret, await beginStep());
  await page.getByRole('button', { name: 'Switch on' }).click();
  await page.getByLabel('Code').fill(used);
  await page.getByRole('button', { name: 'Switch on' }).click();
  await page.locator('.account-codes li').nth(9).waitFor();
  const recovery = (await page.locator('.account-codes li').first().textContent()) ?? '';
  await inspect(page);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByText('10 recovery codes left').waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.locator('[name=tenant]').waitFor();
  await fillSignIn(page, account);
  await page.locator('[type=submit]').click();
  await page.locator('[name=code]').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('code');
  expect(await page.getByRole('alert').count()).toBe(0);
  await inspect(page);
  await page.locator('[name=code]').fill(used);
  await page.locator('[type=submit]').click();
  await page.getByRole('alert').filter({ hasText: 'Code not accepted' }).waitFor();
  await page.locator('[name=code]').fill(codeAt(secret, await beginStep()));
  await page.locator('[type=submit]').click();
  await page.getByRole('button', { name: 'Switch off' }).click();
  await page.getByLabel('Present password').fill(PASSWORD);
  await page.getByLabel('Code').fill(recovery);
  await page.getByRole('button', { name: 'Switch off' }).click();
  await page.getByRole('button', { name: 'Set up' }).waitFor();
});

/** Moves the clock on to where a time step has just begun, so that nobody is slower than it. */
async function beginStep(): Promise<number> {
  const { headers } = await fetch(`${run.baseUrl}/healthz`);
  const at = (Math.floor(timeOf(headers.get('x-request-id') ?? '') / 30_000) + 1) * 30_000;
  const now = new Date(at).toISOString();
  await fetch(`${run.baseUrl}/development/clock`, { method: 'PUT', body: JSON.stringify({ now }) });
  return at;
}

test.each(['en', 'zh'] as const)('the account: sessions are ended and the password changed (%s)', async (language) => {
  const account = await addAccount(`busy-${language}`);
  const other = await run.open(english);
  await signIn(other, run.baseUrl, account, '#/account');
  const page = await run.open({ language, theme: 'dark', viewport: PHONE });
  await signIn(page, run.baseUrl, account, '#/account');
  await page.locator('[data-session]').nth(1).waitFor();
  await inspect(page);
  const texts = { en: ['End', 'Change password'], zh: ['结束', '更改密码'] } as const;
  const [end, change] = texts[language];
  await page.locator('[data-session]').nth(1).getByRole('button', { name: end, exact: true }).click();
  await page.locator('[data-session]').nth(1).waitFor({ state: 'detached' });
  await other.reload();
  await other.locator('[name=password]').waitFor();
  await page.getByRole('button', { name: change }).click();
  const [present, next] = [page.locator('.verb-form input').nth(0), page.locator('.verb-form input').nth(1)];
  await present.fill(account.password);
  await next.fill('quite another password');
  await inspect(page);
  // The change ends this page's own token too: a reload that cuts off the question for a new one would lose the session.
  const again = page.waitForResponse((answer) => answer.url().endsWith('/v1/sessions') && answer.status() === 200);
  await page.locator('.verb-form [type=submit]').click();
  await page
    .getByRole('status')
    .filter({ hasText: /was changed|已更改/ })
    .waitFor();
  await again;
  await page.reload();
  await page.locator('[data-session]').first().waitFor();
});
