import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { type Account, DESKTOP, PHONE, settle, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;
const QUEUE = '#/claims?state=in_review';

/** A person of the manufacturer in another role. */
const person = (role: string): Account => ({ ...run.maker, email: run.maker.email.replace(/^owner@/, `${role}@`) });

/** The demonstration's queue: one claim is above the limit where two people decide. */
const row = (page: Page, money: RegExp) => page.locator('.claim-table tbody tr').filter({ hasText: money });
const BELOW = /¥4\d\d\./;
const ABOVE = /¥8\d\d\./;

async function say(page: Page, verb: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: verb }).click();
  await page.locator('.verb-form textarea').fill(reason);
  await page.locator('.verb-form [type=submit]').click();
}

test('several are chosen by keyboard and decided with one reason; one that somebody else decided says so', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, person('claims-reviewer'), QUEUE);
  await page.locator('[data-claim]').first().waitFor();
  const chosen = row(page, BELOW);
  expect(await chosen.count()).toBe(2);
  const references = await chosen.locator('[data-claim]').allTextContents();
  for (const key of ['x', ' ']) {
    const link = chosen.nth(key === 'x' ? 0 : 1).locator('[data-claim]');
    await link.focus();
    await page.keyboard.press(key);
  }
  await page.getByText('2 chosen').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.chosen').count()).toBe(0);
  for (const box of await chosen.getByRole('checkbox').all()) await box.check();
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);

  const other = await run.open({ ...english, viewport: PHONE });
  await signIn(other, run.baseUrl, person('approver'), QUEUE);
  await other.locator('[data-claim]', { hasText: references[1] ?? '' }).tap();
  await say(other, 'Approve ¥', 'The photos are clear');
  await other
    .locator('.panel-head .tag')
    .filter({ hasText: /^approved$/ })
    .waitFor();

  await say(page, 'Refuse 2', 'Not what was agreed');
  await page.getByText('1 went through.').waitFor();
  expect(await page.locator('.chosen-outcome .explained-name').allTextContents()).toEqual([references[1]]);
  await page.locator('.chosen-outcome').getByRole('alert').waitFor();
  await expect.poll(() => page.locator('.claim-table tbody tr').count()).toBe(1);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('.chosen').waitFor({ state: 'detached' });
});

test('above the limit two people say yes, each once, and both are named with their reason', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, person('claims-reviewer'), QUEUE);
  await row(page, ABOVE).locator('[data-claim]').click();
  await page.locator('.panel .versions').waitFor();
  await page.keyboard.press('a');
  await page.locator('.verb-form textarea').fill('Looked at the tank');
  await page.locator('.verb-form [type=submit]').click();
  await page.getByText('A second person has to say yes as well.').waitFor();
  expect(await page.locator('.panel-head .tag').textContent()).toBe('in review');
  expect(await page.getByRole('button', { name: /^Approve/ }).count()).toBe(0);

  const other = await run.open({ ...english, language: 'zh' });
  await signIn(other, run.baseUrl, person('approver'), QUEUE);
  await row(other, ABOVE).locator('[data-claim]').click();
  await other.locator('.panel .versions').waitFor();
  await say(other, '核准 ¥', '同意');
  await other.locator('.panel-head .tag').filter({ hasText: '已核准' }).waitFor();
  const said = other.locator('.panel .story .story-step');
  expect(await said.count()).toBe(2);
  expect(await said.first().textContent()).toContain('Looked at the tank');
  expect(await said.last().textContent()).toContain('同意');
});

test('who may not decide can neither choose nor decide', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, person('viewer'), '#/claims?state=approved');
  await page.locator('[data-claim]').first().focus();
  await page.keyboard.press('x');
  expect(await page.locator('.of-choice, .chosen').count()).toBe(0);
  await page.locator('[data-claim]').first().click();
  await page.locator('.panel .versions').waitFor();
  expect(await page.locator('.panel .verb').count()).toBe(0);
});
