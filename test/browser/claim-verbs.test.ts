import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { type Account, DESKTOP, PHONE, settle, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;

/** A person of the manufacturer in another role. */
const person = (role: string): Account => ({ ...run.maker, email: run.maker.email.replace(/^owner@/, `${role}@`) });
const tag = (page: Page, text: string) => page.locator('.panel-head .tag').filter({ hasText: new RegExp(`^${text}$`) });

async function say(page: Page, verb: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: verb, exact: true }).click();
  await page.locator('.verb-form textarea').fill(reason);
  await page.locator('.verb-form [type=submit]').click();
}

test('the queue has the order that its address says, and tells why a claim waits', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, person('claims-reviewer'), '#/claims?state=in_review');
  await page.locator('[data-claim]').first().waitFor();
  await page.getByRole('link', { name: 'most money' }).click();
  await page.locator('.queue-order [aria-current]').filter({ hasText: 'most money' }).waitFor();
  expect(page.url()).toContain('sort=amount');
  await page.locator('[data-claim]').first().waitFor();
  const amounts = (await page.locator('td.of-claimed').allTextContents()).map((text) =>
    Number(text.replace(/\D/g, '')),
  );
  expect(amounts.length).toBeGreaterThan(2);
  expect(amounts).toEqual(amounts.toSorted((one, other) => other - one));
  expect(await page.locator('.claim-table tbody tr').first().locator('.tag').allTextContents()).toContain(
    '0 of 2 said yes',
  );
  await page.getByRole('link', { name: 'longest wait' }).click();
  await page.locator('.queue-order [aria-current]').filter({ hasText: 'longest wait' }).waitFor();
  const days = await page
    .locator('.of-repair time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual(days.toSorted());
});

test('a shop appeals a line with its reason; other people answer by the day, and both sides read it', async () => {
  const page = await run.open({ ...english, viewport: PHONE });
  await signIn(page, run.baseUrl, run.shop, '#/claims?state=partly_approved');
  const reference = await page.locator('[data-claim]').first().textContent();
  await page.locator('[data-claim]').first().tap();
  await page.locator('.panel .versions').waitFor();
  await page.getByRole('button', { name: 'Appeal' }).tap();
  expect(await page.locator('.verb-several input').count()).toBe(1);
  await page.locator('.verb-form textarea').fill('The pipe was behind a wall');
  await page.locator('.verb-form [type=submit]').tap();
  await tag(page, 'appealed').waitFor();
  await page.getByText('decide by').waitFor();
  // Once for each claim.
  expect(await page.getByRole('button', { name: 'Appeal' }).count()).toBe(0);
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);

  const other = await run.open({ ...english, language: 'zh' });
  await signIn(other, run.baseUrl, person('claims-reviewer'), '#/claims?state=appealed');
  await other.locator('[data-claim]', { hasText: reference ?? '' }).click();
  await other.locator('.panel').getByText('The pipe was behind a wall').first().waitFor();
  await other.keyboard.press('a');
  expect(await other.locator('.verb-form input').inputValue()).toBe('120.00');
  await other.locator('.verb-form input').fill('100');
  await other.locator('.verb-form textarea').fill('照片属实');
  await other.locator('.verb-form [type=submit]').click();
  await tag(other, '部分核准').waitFor();
  expect(await other.locator('.panel .story').first().textContent()).toContain('第 1 行：¥100.00');

  await page.reload();
  await page.locator('.panel').getByText('照片属实').first().waitFor();
  expect(await page.locator('.panel .story').first().textContent()).toContain('Line 1: ¥100.00');
});

test('a line is cured by what the finding asks for, and the difference is told', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.shop, '#/new-claim');
  await page.locator('#claim-unit').fill(run.serial);
  await page.locator('#claim-component option[value=tank]').waitFor({ state: 'attached' });
  await page.locator('#claim-component').selectOption('tank');
  await page.locator('#claim-causalPart').fill('TNK-200');
  await page.locator('#claim-reference').fill('CURE-1');
  await page.locator('#claim-lines-0-operation').fill('replace-tank');
  await page.locator('#claim-lines-0-minutes').fill('150');
  await page.getByRole('button', { name: 'Send the claim' }).click();
  await tag(page, 'partly approved').waitFor();
  await page.getByRole('button', { name: 'Cure it' }).click();
  await page.getByLabel('Line 1: minutes of replace-tank').fill('100');
  await page.getByLabel('Line 1: amount, CNY').fill('133.33');
  await page.locator('.verb-form textarea').fill('Typed wrong: it was 100');
  await page.locator('.verb-form [type=submit]').click();
  await tag(page, 'approved').waitFor();
  const step = page.locator('.panel .story-step').filter({ hasText: 'Typed wrong: it was 100' });
  expect(await step.locator('del').textContent()).toContain('150 min · ¥200.00');
  expect(await step.locator('ins').textContent()).toContain('100 min · ¥133.33');
});

test('an appeal that comes too late says so and keeps what was typed', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.shop, '#/claims?state=partly_approved');
  await page.locator('[data-claim]').last().click();
  await page.locator('.panel .versions').waitFor();
  await say(page, 'Appeal', 'Found the photo again');
  await page.locator('.verb-form').getByRole('alert').waitFor();
  expect(await page.locator('.verb-form textarea').inputValue()).toBe('Found the photo again');
});

test('a shop withdraws what is not decided yet', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.shop, '#/claims?state=in_review');
  await page.locator('[data-claim]').first().click();
  await page.locator('.panel .versions').waitFor();
  await say(page, 'Withdraw', 'Sent twice');
  await tag(page, 'withdrawn').waitFor();
  expect(await page.locator('.panel .verb').count()).toBe(0);
});

test('a decision is reversed with a reason, and asked once', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, person('approver'), '#/claims?state=approved');
  await page.locator('[data-claim]').first().click();
  await page.locator('.panel .versions').waitFor();
  await page.getByRole('button', { name: 'Reverse' }).click();
  await page.getByText('The decision is taken back for good').waitFor();
  await page.locator('.verb-form textarea').fill('The part was never fitted');
  await page.locator('.verb-form [type=submit]').click();
  await tag(page, 'reversed').waitFor();
});

test('somebody else was first: what is another now is shown, what was typed stays, and the newer one is loaded', async () => {
  const [first, second] = [await run.open(english), await run.open({ ...english, language: 'zh', viewport: PHONE })];
  await signIn(first, run.baseUrl, run.maker, '#/claims?state=approved');
  await first.locator('[data-claim]').first().click();
  await first.locator('.panel .versions').waitFor();
  const { hash } = new URL(first.url());
  await signIn(second, run.baseUrl, run.maker, hash);
  await second.locator('.panel .versions').waitFor();
  for (const page of [first, second]) await page.locator('.panel-foot .danger').click();
  await first.locator('.verb-form textarea').fill('Never repaired');
  await first.locator('.verb-form [type=submit]').click();
  await first
    .locator('.panel-head .tag')
    .filter({ hasText: /^reversed$/ })
    .waitFor();

  await second.locator('.verb-form textarea').fill('重复');
  await second.locator('.verb-form [type=submit]').click();
  await second.getByText('已被他人更新').waitFor();
  expect(await second.locator('.verb-form .diff tbody tr').first().locator('th, td').allTextContents()).toEqual([
    '状态',
    '已核准',
    '已冲销',
  ]);
  expect(await second.locator('.verb-form textarea').inputValue()).toBe('重复');
  await settle(second);
  expect(await findBarriers(second)).toEqual([]);
  await second.getByRole('button', { name: '加载新版本' }).click();
  await second.locator('.panel-head .tag').filter({ hasText: '已冲销' }).waitFor();
});
