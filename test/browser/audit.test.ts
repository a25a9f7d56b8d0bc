import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DESKTOP, openScreen, PHONE, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;

test.each([
  ['en', 'History', 'Claim approved', 'approved', 'Why: '],
  ['zh', '操作记录', '核准索赔', '已核准', '原因: '],
] as const)(
  'from the list to the story of one claim, by keyboard: who, why, before and after (%s)',
  async (language, title, action, state, why) => {
    const page = await run.open({ ...english, language });
    await signIn(page, run.baseUrl, run.maker, '#/audit?action=claims.approve');
    expect(await page.locator('h1').textContent()).toBe(title);
    await page.locator('[data-subject^=clm]').first().waitFor();
    const names = await page.locator('.history .row-link').allTextContents();
    expect([...new Set(names)]).toEqual([action]);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const step = page.locator('.story-step').filter({ hasText: action }).first();
    await step.waitFor();
    expect(page.url()).toMatch(/#\/audit\/clm_/);
    expect(await step.locator('.diff-is').first().textContent()).toBe(state);
    expect(await step.locator('.story-why').textContent()).toMatch(new RegExp(`^${why}.`));
    // The story is the whole claim's, not only what the list was asked for.
    expect(await page.locator('.story-step').count()).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-subject'))).toMatch(/^clm_/);
  },
);

test('what is asked stands in the address as chips that can be taken away', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/audit');
  await page.locator('[data-item]').first().waitFor();
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByLabel('Kind').selectOption('claims.approve');
  await page.getByLabel('From').fill('2020-01-01');
  await page.locator('.verb-form [type=submit]').click();
  await page.getByRole('link', { name: 'Take away: Claim approved' }).waitFor();
  expect(page.url()).toContain('action=claims.approve&from=2020-01-01');
  await page.locator('[data-item]').first().waitFor();
  const actor = page.locator('.history-actor').first();
  const name = await actor.textContent();
  await actor.click();
  await page.getByRole('link', { name: `Take away: By · ${name}` }).waitFor();
  expect([...new Set(await page.locator('.history-actor').allTextContents())]).toEqual([name]);
  await page.getByRole('link', { name: 'Take away: Claim approved' }).click();
  await expect.poll(() => page.url()).not.toContain('action=');
  await openScreen(page, run.baseUrl, '#/audit?from=2000-01-01&until=2000-01-02');
  await page.getByRole('link', { name: 'Show everything' }).click();
  await page.locator('[data-item]').first().waitFor();
});

test('older pages are turned by the address; all of it goes out as one table', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/audit');
  const first = await page.locator('[data-item]').first().getAttribute('data-item');
  await page.getByRole('link', { name: 'Older' }).click();
  await page.getByRole('link', { name: 'Newest' }).waitFor();
  expect(page.url()).toContain('cursor=');
  await expect.poll(() => page.locator(`[data-item="${first}"]`).count()).toBe(0);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const text = readFileSync(await (await waiting).path(), 'utf8');
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toBe('\uFEFFat,actor,actorName,action,subject,version,before,after,why,requestId,seal');
  // More than one page of 500: the demonstration has two months of history.
  expect(lines.length).toBeGreaterThan(501);
  expect(lines.filter((line) => line.includes('actorName,action'))).toHaveLength(1);
});

test('a claim leads to its own history; a day that is none and a failed load say so', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/claims?state=approved');
  await page.locator('[data-claim]').last().click();
  await page.getByRole('link', { name: 'Who did what, when and why' }).click();
  await page.locator('.story-step').filter({ hasText: 'Claim made from an order' }).waitFor();
  await openScreen(page, run.baseUrl, '#/audit?from=yesterday');
  await page.getByRole('alert').waitFor();
  await page.route('**/v1/audit?*', (route) => route.abort());
  await openScreen(page, run.baseUrl, '#/audit?action=claims.reject');
  await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
  await page.unroute('**/v1/audit?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.blank').waitFor();
});

test('on a phone the story takes the screen; who may not read the history is not offered it', async () => {
  const page = await run.open({ ...english, viewport: PHONE });
  await signIn(page, run.baseUrl, run.maker, '#/audit?action=claims.approve');
  await page.locator('[data-item]').first().tap();
  await page.locator('.story-step').first().waitFor();
  expect(await page.locator('.history').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'History' }).tap();
  await page.locator('[data-item]').first().waitFor();
  const other = await run.open(english);
  const viewer = { ...run.maker, email: run.maker.email.replace(/^owner@/, 'viewer@') };
  await signIn(other, run.baseUrl, viewer, '#/claims');
  await other.locator('[data-claim]').first().click();
  await other.locator('.facts').waitFor();
  expect(await other.getByRole('link', { name: /History|Who did what/ }).count()).toBe(0);
});
