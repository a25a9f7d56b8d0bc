import { expect, test } from 'vitest';
import { DESKTOP, openClaims, PHONE, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;

test('from the list to a claim and back by keyboard alone', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker);
  const rows = page.locator('[data-claim]');
  await rows.first().waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const [first, second] = await rows.allInnerTexts();
  await page.keyboard.press('j');
  expect(await focused()).toBe(first);
  await page.keyboard.press('j');
  expect(await focused()).toBe(second);
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.locator('.trace').waitFor();
  expect(await focused()).toBe(first);
  expect(page.url()).toMatch(/#\/claims\/clm_/);
  await page.keyboard.press('j');
  await page
    .locator('#claim-title')
    .filter({ hasText: second ?? '' })
    .waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.panel').waitFor({ state: 'detached' });
  await expect.poll(focused).toBe(second);
});

test.each([
  ['en', 'labour within the standard time', 'rate card', 'until', 'needs information'],
  ['zh', '工时在标准与费率之内', '费率表', '截止', '待补正'],
] as const)('the trace says rule, finding, cure and deadline (%s)', async (language, rule, finding, until, state) => {
  const page = await run.open({ ...english, language });
  await signIn(page, run.baseUrl, run.maker, '#/claims?state=needs_info');
  await page.locator('[data-claim]').first().click();
  const step = page.locator('.trace-step.refused').first();
  await step.waitFor();
  expect(await step.locator('.trace-rule').textContent()).toContain(rule);
  expect(await step.locator('.trace-saw').textContent()).toContain(finding);
  expect(await step.locator('.cure-until').textContent()).toContain(until);
  expect(await page.locator('.panel-head .tag').textContent()).toBe(state);
});

test('money that a rule moved stands beside it, and adds up below', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/claims?state=partly_approved');
  await page.locator('[data-claim]').last().click();
  await page.locator('.lines').waitFor();
  const moved = page.locator('.trace-money.moved').first();
  const [claimed, approved] = await moved.locator('.money').allTextContents();
  expect(claimed).toMatch(/^¥[\d,]+\.\d\d$/);
  expect(approved).toMatch(/^¥[\d,]+\.\d\d$/);
  expect(approved).not.toBe(claimed);
  const fen = async (selector: string) =>
    (await page.locator(selector).allInnerTexts()).reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0);
  expect(await fen('.lines tbody td.amount:last-child')).toBe(await fen('.lines tfoot td:last-child'));
  expect(await fen('.lines tfoot td:last-child')).toBe(await fen('.figures > div:nth-child(2) dd'));
});

test('what a person has yet to decide is proposed, not approved', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/claims?state=in_review');
  await page.locator('[data-claim]').first().click();
  await page.locator('.lines').waitFor();
  expect(await page.locator('td.of-approved').first().textContent()).toMatch(/^¥[1-9]/);
  expect(await page.locator('.claim-table thead').textContent()).toContain('Proposed');
  expect(await page.locator('.figures > div:nth-child(2)').textContent()).toMatch(/^Proposed¥[1-9]/);
  expect(await page.locator('.lines thead').textContent()).toContain('Proposed');
  // Among all claims, where approved money stands in the column, it has none yet.
  await openClaims(page, run.baseUrl);
  const waiting = page.locator('.claim-table tbody tr').filter({ hasText: 'in review' }).first();
  expect(await waiting.locator('td.of-approved').textContent()).toBe('—');
});

test('a filter stands in the address, an empty one says what to do', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker);
  const all = page.locator('[data-claim]');
  await all.first().waitFor();
  const count = await all.count();
  await page.getByRole('link', { name: 'rejected' }).click();
  const states = async () => [...new Set(await page.locator('.claim-table .tag').allTextContents())];
  await expect.poll(states).toEqual(['rejected']);
  expect(page.url()).toContain('#/claims?state=rejected');
  await openClaims(page, run.baseUrl, '?state=reversed');
  await page.getByRole('link', { name: 'Show all claims' }).click();
  await expect.poll(() => all.count()).toBe(count);
});

test('a list longer than a page is turned by its address', async () => {
  const page = await run.open(english);
  await page.route('**/claims?limit=50', (route) =>
    route.continue({ url: route.request().url().replace('limit=50', 'limit=3') }),
  );
  await signIn(page, run.baseUrl, run.maker);
  const first = await page.locator('[data-claim]').first().textContent();
  await page.getByRole('link', { name: 'Older claims' }).click();
  await page.getByRole('link', { name: 'Newest claims' }).waitFor();
  expect(page.url()).toContain('cursor=');
  expect(await page.locator('[data-claim]').allInnerTexts()).not.toContain(first);
  await page.getByRole('link', { name: 'Newest claims' }).click();
  await page
    .locator('[data-claim]')
    .filter({ hasText: first ?? '' })
    .waitFor();
});

test('a shop sees its own claims in the network that it belongs to', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.shop);
  await page.locator('[data-claim]').first().waitFor();
  expect(await page.locator('th.of-member').count()).toBe(0);
  await page.locator('[data-claim]').first().click();
  await page.locator('.trace').waitFor();
});

test('a failed load says so and can be tried again; what is nowhere, too', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker);
  await page.locator('[data-claim]').first().waitFor();
  await page.route('**/claims?*', (route) => route.abort());
  await openClaims(page, run.baseUrl, '?state=approved');
  await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
  await page.unroute('**/claims?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-claim]').first().waitFor();
  await openClaims(page, run.baseUrl, '/clm_00000000000000000000000000');
  await page.locator('.panel').getByRole('alert').waitFor();
});

test('each version that judged has its name and its reason in the reader’s language', async () => {
  const page = await run.open({ ...english, language: 'zh' });
  await signIn(page, run.baseUrl, run.maker);
  await page.locator('[data-claim]').first().click();
  await page.locator('.versions li').nth(2).waitFor();
  for (const text of await page.locator('.versions li').allTextContents()) expect(text).not.toMatch(/[a-z_.]{2,}/);
});

test('on a phone a claim takes the screen, and the way back is there', async () => {
  const page = await run.open({ ...english, viewport: PHONE });
  await signIn(page, run.baseUrl, run.maker);
  await page.locator('[data-claim]').first().tap();
  await page.locator('.versions').waitFor();
  expect(await page.locator('[data-claim]').first().isVisible()).toBe(false);
  await page.getByRole('button', { name: 'All claims' }).tap();
  await page.locator('[data-claim]').first().waitFor();
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
});
