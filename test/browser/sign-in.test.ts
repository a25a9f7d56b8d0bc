import { expect, test } from 'vitest';
import { DESKTOP, fillSignIn, openClaims, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;

test.each([
  ['en', 'Sign-in failed'],
  ['zh', '登录失败'],
] as const)('a wrong password keeps what was typed and says so (%s)', async (language, title) => {
  const page = await run.open({ ...english, language });
  await page.goto(`${run.baseUrl}/console/`);
  await fillSignIn(page, { ...run.maker, password: 'not the password' });
  await page.locator('[type=submit]').click();
  await page.getByRole('alert').filter({ hasText: title }).waitFor();
  expect(await page.locator('[name=tenant]').inputValue()).toBe(run.maker.tenant);
  expect(await page.locator('[name=email]').inputValue()).toBe(run.maker.email);
  expect(await page.locator('[name=password]').inputValue()).toBe('not the password');
});

test('what is missing, or refused by name, is told at its field', async () => {
  const page = await run.open(english);
  await page.goto(`${run.baseUrl}/console/`);
  await page.locator('[name=tenant]').fill('sunlit');
  await page.locator('[type=submit]').click();
  await page.locator('#email-problem').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('email');
  await fillSignIn(page, { ...run.maker, email: 'not an address' });
  await page.locator('[type=submit]').click();
  await page.locator('#email-problem').waitFor();
  expect(await page.locator('[name=email]').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('[name=email]').inputValue()).toBe('not an address');
});

test('the session outlives a reload, in two tabs at once, and ends with the sign-out', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker);
  const second = await page.context().newPage();
  await second.goto(`${run.baseUrl}/console/#/claims`);
  await second.locator('[data-claim]').first().waitFor();
  // As if both had slept until their tokens ended.
  for (const tab of [page, second]) await tab.evaluate(() => sessionStorage.clear());
  await Promise.all([page.reload(), second.reload()]);
  for (const tab of [page, second]) await tab.locator('[data-claim]').first().waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.locator('[name=password]').waitFor();
  await second.locator('[name=password]').waitFor();
});

test('somebody who reloads in a hurry stays signed in', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker);
  for (let time = 0; time < 4; time += 1) await page.reload({ waitUntil: 'domcontentloaded' });
  await page.locator('[data-claim]').first().waitFor();
});

test('a link asks for the sign-in first, and a session that ended leads back to where it was', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/claims?state=approved');
  await page.locator('.chip[aria-current]').filter({ hasText: 'approved' }).waitFor();
  await page.locator('[data-claim]').first().waitFor();
  await page.route('**/v1/networks/**', (route) => route.fulfill({ status: 401 }));
  await page.context().clearCookies();
  await openClaims(page, run.baseUrl, '?state=rejected');
  await page.getByText('Your session has ended').waitFor();
  await page.unroute('**/v1/networks/**');
  await fillSignIn(page, run.maker);
  await page.locator('[type=submit]').click();
  await page.locator('.chip[aria-current]').filter({ hasText: 'rejected' }).waitFor();
});

test('language and appearance are remembered', async () => {
  const page = await run.open(english);
  await page.goto(`${run.baseUrl}/console/`);
  expect(await page.locator('h1').textContent()).toBe('Sign in');
  await page.getByRole('button', { name: '中文' }).click();
  expect(await page.locator('h1').textContent()).toBe('登录');
  await page.getByRole('button', { name: '深色' }).click();
  await page.reload();
  expect(await page.locator('h1').textContent()).toBe('登录');
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe('rgb(15, 19, 18)');
});
