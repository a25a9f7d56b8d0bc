import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { DESKTOP, openScreen, PHONE, settle, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;
const answer = '**/v1/networks/*/simulations/job_*';

async function tryFigures(page: Page, figures: Readonly<Record<string, string>>): Promise<void> {
  await openScreen(page, run.baseUrl, '#/simulations/new');
  for (const [name, value] of Object.entries(figures)) await page.locator(`#figure-${name}`).fill(value);
  await page.locator('.policy-foot [type=submit]').click();
}

test('a threshold is tried: sums per shop, each claim with both decisions and why, a file, and from there the next version', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/policies?show=rate-cards');
  await page.getByRole('link', { name: 'Try single figures' }).click();
  await page.locator('#figure-referAbove').fill('60');
  // What it departs from stands beneath.
  await page.locator('.field-hint').first().getByText('¥').waitFor();
  await page.locator('#simulation-months').selectOption('12');
  await page.locator('.policy-foot [type=submit]').click();
  await page.locator('.simulated-claims [data-item]').first().waitFor();
  expect(await page.locator('h1').textContent()).toContain('¥60.00');
  const rows = page.locator('.simulated-claims tbody tr');
  const count = await rows.count();
  expect(count).toBeGreaterThan(3);
  // The decision as it was and as it would be, the money that nobody is asked about, and the rule that speaks now.
  const first = rows.filter({ hasText: 'in review' }).first();
  expect(await first.locator('.simulated-decision .tag').allTextContents()).toEqual([
    expect.stringMatching(/approved/),
    'in review',
  ]);
  expect(await first.locator('.simulated-why').textContent()).toContain('New:');
  expect(await page.locator('.simulation-sums dd').first().textContent()).toMatch(new RegExp(`^${count} of \\d+$`));
  // Of one shop alone, by an address that can be sent.
  const shop = page.locator('.simulated-members tbody tr').first();
  const changed = Number((await shop.locator('td').first().textContent())?.split(' ')[0]);
  await shop.locator('a').click();
  await page.locator('.simulated-head .chip').waitFor();
  await expect.poll(() => rows.count()).toBe(changed);
  expect(new URL(page.url()).hash).toContain('show=mem_');
  await page.locator('.simulated-head .chip').click();
  await expect.poll(() => rows.count()).toBe(count);

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
  const csv = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(csv).toHaveLength(count + 1);
  expect(csv[0]).toContain('beforeVerdict');
  expect(csv[1]).toContain('claims.');

  // A claim opens, and the way back leads here.
  await page.keyboard.press('Escape');
  const claim = page.locator('.simulated-claims [data-item]').first();
  const reference = await claim.textContent();
  await claim.focus();
  await page.keyboard.press('Enter');
  await page.locator('.panel').getByText(String(reference)).first().waitFor();
  await page.goBack();
  await page.locator('.simulated-claims').waitFor();

  await page.getByRole('button', { name: 'Make it the next version' }).click();
  await expect.poll(() => page.locator('#policy-referAbove').inputValue()).toBe('60.00');
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await page.locator('.verb-form [type=submit]').click();
  // What was tried stays to be looked at.
  await openScreen(page, run.baseUrl, '#/simulations/new');
  await page.locator('.lines-list').getByText('¥60.00').waitFor();
});

test('a draft is tried before it is published, by keyboard', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/policies?show=warranty-terms');
  await page.locator('[data-item]').first().click();
  await page.getByRole('button', { name: 'Next version' }).click();
  await page.locator('#terms-0-months').fill('1');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.locator('.screen-head .tag').filter({ hasText: 'draft' }).waitFor();
  await page.getByRole('button', { name: 'Try on past claims' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.verb-form select').selectOption('24');
  await page.locator('.verb-form [type=submit]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.simulated-claims [data-item]').first().waitFor();
  // Less is paid, and the term that is over is told.
  expect(await page.locator('.simulation-sums').textContent()).toContain('−¥');
  expect(await page.locator('.simulated-why').first().textContent()).toMatch(/New:.*ended/);
  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-item'))).toMatch(/^mem_/);
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('A published version is never changed').waitFor();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.screen-head .tag').filter({ hasText: 'version 2' }).waitFor();
});

test('what cannot be read as a figure is said at its place, and nothing at all is no question', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/policies');
  await tryFigures(page, { referFromScore: '500' });
  await page.locator('#figure-referFromScore[aria-invalid]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('figure-referFromScore');
  await page.locator('#figure-referFromScore').fill('');
  expect(await page.locator('[aria-invalid]').count()).toBe(0);
  await page.locator('.policy-foot [type=submit]').click();
  await page.getByRole('alert').getByText('Nothing to try').waitFor();
});

test.each([
  ['en', 'It could not be finished', '7 of 25 claims looked at', 'No claims in this time'],
  ['zh', '试算未能完成', '已试算 7 / 25 条', '该时段没有索赔'],
] as const)('under way, failed, empty and not there on a phone (%s)', async (language, failed, progress, empty) => {
  const page = await run.open({ language, theme: 'dark', viewport: PHONE });
  await signIn(page, run.baseUrl, run.maker, '#/policies');
  await tryFigures(page, { referAbove: '60' });
  await page.locator('.simulated-claims [data-item]').first().waitFor();
  const show = async (job: object, rest: object = {}) => {
    await page.unroute(answer);
    await page.route(answer, async (route) => {
      const reply = await route.fetch();
      const body = Object(await reply.json());
      await route.fulfill({ response: reply, json: { ...body, ...rest, job: { ...body.job, ...job } } });
    });
    await page.reload();
  };
  await show({ state: 'running', done: 7, total: 25 });
  await page.locator('.simulation-progress').getByText(progress).waitFor();
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  // It is asked for again until it has an end.
  await page.unroute(answer);
  await page.locator('.simulated-claims [data-item]').first().waitFor();
  expect(await page.locator('.simulation-progress').count()).toBe(0);
  await show({ state: 'failed' });
  await page.getByText(failed).waitFor();
  await show({ total: 0, done: 0 }, { members: [], sums: null });
  await page.getByText(empty).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.unroute(answer);
  await openScreen(page, run.baseUrl, `#/simulations/job_${'0'.repeat(26)}`);
  await page.getByRole('alert').waitFor();
});

test('a shop is not asked, and sees nothing of what was tried', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.shop, '#/simulations/new');
  await page.getByText('Not yours to try').waitFor();
  await openScreen(page, run.baseUrl, '#/policies?show=rate-cards');
  await page.locator('[data-item]').first().waitFor();
  expect(await page.getByText('Try single figures').count()).toBe(0);
});
